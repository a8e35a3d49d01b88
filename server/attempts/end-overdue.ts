import 'server-only'
import { graceMs } from '@/domain/attempts/time-allowed'
import { answersArrived } from './arriving-answers'
import { endAttempt } from './finish-attempt'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

const mostAtOnce = 200

/** Ends and marks the attempts whose time and grace are over. Nobody asks for it: the clock does. Says how many it ended. */
export async function endOverdue(viewer: Viewer | null, { now }: { now: Date }): Promise<{ ended: number }> {
  const isOverdue = { finishedAt: null, endsAt: { lt: new Date(now.getTime() - graceMs) } }
  const overdue = await db.attempt.findMany({
    where: isOverdue,
    orderBy: { endsAt: 'asc' },
    take: mostAtOnce,
    select: { id: true, versionHash: true, mode: true, number: true, assignmentId: true, learnerId: true },
  })
  let ended = 0
  for (const attempt of overdue) {
    await answersArrived({ attemptId: attempt.id, learnerId: attempt.learnerId })
    // Asked once more as it is written: its end may have been moved since it was found.
    if (await endAttempt(attempt, { where: { id: attempt.id, ...isOverdue }, endedByTime: true })) ended += 1
  }
  return { ended }
}
