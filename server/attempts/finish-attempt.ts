import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db, inTransaction } from '@/server/db/client'
import type { Prisma } from '@/server/db/generated/sqlite/client'
import { readMarkableAnswers } from './answer-rows'
import { answersArrived } from './arriving-answers'
import { noSuchAttempt } from './attempt-refusals'
import { markAttempt } from './mark-attempt'
import { readMarkingFacts } from './marking-facts'
import { readQuizVersion } from './quiz-version'
import { storeMarks, type AttemptToMark, type FinishedAttempt } from './store-marks'

export const finishAttemptInput = z.object({ attemptId: z.string().regex(/^[\w-]{1,64}$/) })

/** Ends and marks an attempt. Finishing it again, or from two tabs at once, changes nothing and gives the same marks. */
export async function finishAttempt(viewer: Viewer, { attemptId }: z.output<typeof finishAttemptInput>): Promise<FinishedAttempt> {
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, learnerId: viewer.id }, scopes.attempt.readable(viewer)] },
    select: { id: true, versionHash: true, mode: true, number: true, assignmentId: true, learnerId: true, endsAt: true },
  })
  if (!attempt) throw noSuchAttempt()
  await answersArrived({ attemptId, learnerId: viewer.id })
  const finished = await endAttempt(attempt, { where: { AND: [{ id: attemptId }, scopes.attempt.answerable(viewer)] }, endedByTime: isPast(attempt.endsAt) })
  return finished ?? readMarks(viewer, attemptId)
}

const isPast = (instant: Date | null) => instant !== null && instant <= new Date()

type AttemptToEnd = AttemptToMark & { versionHash: string; mode: string; learnerId: string }
type Ending = { where: Prisma.AttemptWhereInput; endedByTime: boolean }

/** Ends and marks an attempt that was found for whoever ends it. Null where somebody else has ended it already. */
export function endAttempt(attempt: AttemptToEnd, ending: Ending): Promise<FinishedAttempt | null> {
  return readQuizVersion(attempt.versionHash).then(({ questions }) =>
    inTransaction(async (transaction) => {
      // Only one of two can find it unfinished; that one marks it.
      const { count } = await transaction.attempt.updateMany({ where: ending.where, data: { finishedAt: new Date(), openKey: null, endedByTime: ending.endedByTime } })
      if (count === 0) return null
      const marked = markAttempt(questions, await readMarkableAnswers(transaction, attempt.id), await readMarkingFacts(transaction, attempt))
      return storeMarks(transaction, attempt, marked)
    }),
  )
}

async function readMarks(viewer: Viewer, attemptId: string): Promise<FinishedAttempt> {
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, finishedAt: { not: null } }, scopes.attempt.readable(viewer)] },
    select: { marks: true, marksAvailable: true },
  })
  if (!attempt) throw noSuchAttempt()
  return { attemptId, marks: attempt.marks ?? 0, marksAvailable: attempt.marksAvailable ?? 0 }
}
