import 'server-only'
import { waitingAnswers } from '@/domain/attempts/late-answers'
import { db } from '@/server/db/client'

/** One of a student's attempts at an assignment. */
export type Try = {
  id: string
  number: number
  isFinished: boolean
  endedByTime: boolean
  marks: number | null
  available: number | null
  /** How many answers came too late and wait for a word from the teacher. */
  lateAnswers: number
}

/** Every attempt of these students at an assignment that the caller has found for its viewer, in order, by student. */
export function readTries(assignmentId: string, learnerIds: readonly string[]): Promise<Map<string, Try[]>> {
  return learnerIds.length === 0 ? Promise.resolve(new Map()) : readAll(assignmentId, learnerIds)
}

async function readAll(assignmentId: string, learnerIds: readonly string[]): Promise<Map<string, Try[]>> {
  const attempts = await db.attempt.findMany({
    where: { assignmentId, learnerId: { in: [...learnerIds] } },
    orderBy: { number: 'asc' },
    select: {
      id: true, learnerId: true, number: true, finishedAt: true, endedByTime: true, marks: true, marksAvailable: true,
      lateAnswers: { select: { id: true, questionId: true, acceptedAt: true, turnedDownAt: true } },
    },
  })
  const byLearner = new Map<string, Try[]>()
  for (const { learnerId, finishedAt, marksAvailable, lateAnswers, id, number, endedByTime, marks } of attempts) {
    const one = { id, number, endedByTime, marks, isFinished: finishedAt !== null, available: marksAvailable, lateAnswers: waitingAnswers(lateAnswers).length }
    byLearner.set(learnerId, [...(byLearner.get(learnerId) ?? []), one])
  }
  return byLearner
}
