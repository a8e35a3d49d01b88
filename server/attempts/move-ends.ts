import 'server-only'
import { noAccommodation } from '@/domain/attempts/accommodation'
import { endOf, ownTimes } from '@/domain/attempts/time-allowed'
import { currentAccommodations } from '@/server/accommodations/current-accommodation'
import { setTimes, timesOfAssignment } from '@/server/assignments/set-times'
import type { Transaction } from '@/server/db/client'
import type { Prisma } from '@/server/db/generated/sqlite/client'

/** Works out anew when attempts that are under way end, after a time or an accommodation was changed. */
export function moveEnds(transaction: Transaction, where: Pick<Prisma.AttemptWhereInput, 'learnerId' | 'assignmentId'>): Promise<void> {
  return moveAll(transaction, where)
}

async function moveAll(transaction: Transaction, where: Prisma.AttemptWhereInput) {
  const open = await transaction.attempt.findMany({
    where: { AND: [where, { finishedAt: null, assignmentId: { not: null } }] },
    select: { id: true, learnerId: true, startedAt: true, endsAt: true, assignment: { select: timesOfAssignment } },
  })
  const accommodations = await currentAccommodations(transaction, open.map(({ learnerId }) => learnerId))
  for (const { id, learnerId, startedAt, endsAt, assignment } of open) {
    const end = assignment && endOf(startedAt, ownTimes(setTimes(assignment), accommodations.get(learnerId) ?? noAccommodation))
    if (end?.getTime() !== endsAt?.getTime()) await transaction.attempt.updateMany({ where: { id, finishedAt: null }, data: { endsAt: end } })
  }
}
