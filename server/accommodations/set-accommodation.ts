import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { moveEnds } from '@/server/attempts/move-ends'
import { db, inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

const whole = (most: number, problem: string) => z.coerce.number(problem).int(problem).min(0, problem).max(most, problem)

export const setAccommodationInput = z.object({
  learnerId: z.string().min(1).max(64),
  /** The class whose page it was set on, to go back to. */
  classId: z.string().min(1).max(64).optional(),
  /** Percent of a time limit, or none at all. */
  time: z.enum(['100', '110', '125', '150', '175', '200', '250', '300', '400', 'none'], 'Choose how much time.'),
  extraAttempts: whole(20, 'Write a whole number of attempts from 0 to 20.').default(0),
  extraDays: whole(60, 'Write a whole number of days from 0 to 60.').default(0),
  freeHints: z.literal('1').optional(),
})

/** Sets what a student always gets, from now on and for the attempts that are under way. Earlier settings stay on record. */
export async function setAccommodation(viewer: Viewer, { learnerId, classId, time, extraAttempts, extraDays, freeHints }: z.output<typeof setAccommodationInput>) {
  if (!can(viewer, 'set-accommodations')) throw new Refusal('not-allowed', 'Only teachers set what a student always gets.')
  const learner = await db.user.findFirst({ where: { AND: [{ id: learnerId, role: 'learner' }, scopes.user.readable(viewer)] }, select: { id: true } })
  if (!learner) throw new Refusal('not-found', 'There is no such student in your classes.')
  const noTimeLimit = time === 'none'
  const data = { noTimeLimit, timeFactor: noTimeLimit ? 1 : Number(time) / 100, extraAttempts, extraDays, freeHints: freeHints === '1' }
  await inTransaction(async (transaction) => {
    await transaction.accommodation.create({ data: { ...data, learnerId, setById: viewer.id, setAt: new Date() } })
    await moveEnds(transaction, { learnerId })
  })
  return { learnerId, classId }
}
