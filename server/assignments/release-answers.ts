import 'server-only'
import { z } from 'zod'
import { modeNamed } from '@/domain/attempts/modes'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { changeAssignment } from './change-assignment'

export const releaseAnswersInput = z.object({ assignmentId: z.string() })

/** Opens the answers of an assignment whose mode waits for the teacher. A second release changes nothing. */
export async function releaseAnswers(viewer: Viewer, { assignmentId }: z.output<typeof releaseAnswersInput>) {
  const found = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] },
    select: { mode: true, releasedAt: true },
  })
  if (!found) throw new Refusal('not-found', 'There is no such assignment among yours.')
  if (modeNamed(found.mode).reveal !== 'when-released') throw new Refusal('conflict', 'The answers of this assignment need no release.')
  if (found.releasedAt) return { assignmentId }
  return changeAssignment(viewer, assignmentId, { releasedAt: new Date() })
}
