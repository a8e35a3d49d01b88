import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const removeStudentInput = z.object({ classId: z.string(), learnerId: z.string() })

/** Takes a student out of a class. Their account and their work stay. */
export async function removeStudent(viewer: Viewer, { classId, learnerId }: z.output<typeof removeStudentInput>) {
  if (!can(viewer, 'manage-classes')) throw new Refusal('not-allowed', 'Only teachers manage classes.')
  const { count } = await db.enrolment.updateMany({
    where: { classId, learnerId, endedAt: null, class: scopes.class.manageable(viewer) },
    data: { endedAt: new Date() },
  })
  if (count === 0) throw new Refusal('not-found', 'There is no such student in this class.')
  return { classId }
}
