import 'server-only'
import { countingRuleNamed } from '@/domain/attempts/counting'
import { modeNamed } from '@/domain/attempts/modes'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { assignmentTitle } from './assignment-title'

/** An assignment of a class the viewer teaches, or null. */
export async function readAssignment(viewer: Viewer, assignmentId: string) {
  const found = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] },
    select: {
      id: true, lessonId: true, quiz: true, mode: true, note: true, createdAt: true, releasedAt: true, archivedAt: true,
      opensAt: true, dueAt: true, closesAt: true, timeLimitMinutes: true, attemptsAllowed: true, pauseMinutes: true, counts: true,
      class: { select: { id: true, name: true, timeZone: true } },
    },
  })
  if (!found) return null
  const mode = modeNamed(found.mode)
  return { ...found, counts: countingRuleNamed(found.counts), title: assignmentTitle(found), modeName: mode.name, waitsForRelease: mode.reveal === 'when-released' && !found.releasedAt }
}
