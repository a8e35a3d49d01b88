import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { moveEnds } from '@/server/attempts/move-ends'
import { inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { checkTimes, timesFields, timesOn, type Times } from './times-fields'

export const changeTimesInput = z.object({ assignmentId: z.string().min(1).max(64), ...timesFields }).superRefine(checkTimes)

/**
 * Sets all times of an assignment anew, also for the attempts that are under way: they end by the new times.
 * Attempts that were made stay as they are.
 */
export async function changeTimes(viewer: Viewer, { assignmentId, ...times }: Times & { assignmentId: string }) {
  if (!can(viewer, 'assign-lessons')) throw new Refusal('not-allowed', 'Only teachers change assignments.')
  const where = { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] }
  await inTransaction(async (transaction) => {
    const found = await transaction.assignment.findFirst({ where, select: { class: { select: { timeZone: true } } } })
    if (!found) throw new Refusal('not-found', 'There is no such assignment among yours.')
    await transaction.assignment.updateMany({ where, data: timesOn(found.class.timeZone, times) })
    await moveEnds(transaction, { assignmentId })
  })
  return { assignmentId }
}
