import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { dueInstant, dueOnField } from './assign-lesson'
import { changeAssignment } from './change-assignment'

export const changeDueDateInput = z.object({ assignmentId: z.string(), dueOn: dueOnField })

/** Moves the due date, or takes it away where the field is empty. */
export async function changeDueDate(viewer: Viewer, { assignmentId, dueOn }: z.output<typeof changeDueDateInput>) {
  const found = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] },
    select: { class: { select: { timeZone: true } } },
  })
  if (!found) throw new Refusal('not-found', 'There is no such assignment among yours.')
  return changeAssignment(viewer, assignmentId, { dueAt: dueInstant(dueOn, found.class.timeZone) })
}
