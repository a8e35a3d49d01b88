import 'server-only'
import { noAccommodation, type Accommodation } from '@/domain/attempts/accommodation'
import type { Transaction } from '@/server/db/client'

const columns = { timeFactor: true, noTimeLimit: true, extraAttempts: true, extraDays: true, freeHints: true } as const

/** What this learner gets: the newest row, or nothing special. For a learner whom the caller has found for its viewer. */
export function currentAccommodation(reader: Transaction, learnerId: string): Promise<Accommodation> {
  return reader.accommodation.findFirst({ where: { learnerId }, orderBy: { id: 'desc' }, select: columns }).then((found) => found ?? noAccommodation)
}

/** The same for many learners at once, by their ids. Who is not in it has nothing special. */
export function currentAccommodations(reader: Transaction, learnerIds: readonly string[]): Promise<Map<string, Accommodation>> {
  return reader.accommodation
    .findMany({ where: { learnerId: { in: [...learnerIds] } }, orderBy: { id: 'asc' }, select: { ...columns, learnerId: true } })
    .then((rows) => new Map(rows.map(({ learnerId, ...accommodation }) => [learnerId, accommodation])))
}
