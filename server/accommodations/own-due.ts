import 'server-only'
import { laterByDays } from '@/domain/classes/time-zone'
import { currentAccommodations } from './current-accommodation'
import { db } from '@/server/db/client'

/** When the work of each student is late: the due date, with the days that the student always gets. */
export type OwnDue = (learnerId: string) => Date | null

/** For students whom the caller has found for its viewer. */
export function readOwnDue({ dueAt, timeZone }: { dueAt: Date | null; timeZone: string }, learnerIds: readonly string[]): Promise<OwnDue> {
  return dueAt === null ? Promise.resolve(() => null) : readLater(dueAt, { timeZone, learnerIds })
}

async function readLater(dueAt: Date, { timeZone, learnerIds }: { timeZone: string; learnerIds: readonly string[] }): Promise<OwnDue> {
  const accommodations = await currentAccommodations(db, learnerIds)
  return (learnerId) => laterByDays(dueAt, accommodations.get(learnerId)?.extraDays ?? 0, timeZone)
}
