import 'server-only'
import { z } from 'zod'
import { scoreOf } from '@/domain/attempts/scoring'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db, inTransaction, type Transaction } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/sqlite/client'
import { readMarkableAnswers } from './answer-rows'
import { answersWritten } from './answer-writer'
import { noSuchAttempt } from './attempt-refusals'
import { markAttempt, type MarkedAnswer } from './mark-attempt'
import { readQuizVersion } from './quiz-version'

export const finishAttemptInput = z.object({ attemptId: z.string().min(1).max(64) })

export type FinishedAttempt = { attemptId: string; marks: number; marksAvailable: number }

/** Ends and marks an attempt. Finishing it again, or from two tabs at once, changes nothing and gives the same marks. */
export async function finishAttempt(viewer: Viewer, { attemptId }: z.output<typeof finishAttemptInput>): Promise<FinishedAttempt> {
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, learnerId: viewer.id }, scopes.attempt.readable(viewer)] },
    select: { id: true, versionHash: true, mode: true, number: true, assignmentId: true },
  })
  if (!attempt) throw noSuchAttempt()
  await answersWritten(attemptId)
  const { questions } = await readQuizVersion(attempt.versionHash)
  const finished = await inTransaction(async (transaction) => {
    // Only one of two can find it unfinished; that one marks it.
    const { count } = await transaction.attempt.updateMany({
      where: { AND: [{ id: attemptId }, scopes.attempt.answerable(viewer)] },
      data: { finishedAt: new Date(), openKey: null },
    })
    if (count === 0) return null
    const marked = markAttempt(questions, await readMarkableAnswers(transaction, attemptId), attempt.mode)
    return storeMarks(transaction, attempt, marked)
  })
  return finished ?? readMarks(viewer, attemptId)
}

type AttemptToMark = { id: string; number: number; assignmentId: string | null }

async function storeMarks(transaction: Transaction, attempt: AttemptToMark, marked: MarkedAnswer[]): Promise<FinishedAttempt> {
  const { id, assignmentId } = attempt
  const score = scoreOf(marked)
  await transaction.result.createMany({
    data: marked.map(({ questionId, fraction, weight, answered, summary }) => ({ attemptId: id, assignmentId, questionId, fraction, weight, answered, summary })),
  })
  await transaction.attempt.updateMany({ where: { id }, data: { marks: score.marks, marksAvailable: score.available } })
  if (assignmentId && attempt.number === 1) await countBuckets(transaction, assignmentId, marked)
  return { attemptId: id, marks: score.marks, marksAvailable: score.available }
}

/** Adds one to every bucket that this attempt falls in. One statement, in a fixed order: many attempts may finish at once. */
async function countBuckets(transaction: Transaction, assignmentId: string, marked: MarkedAnswer[]) {
  const keys = marked.flatMap(({ questionId, buckets }) => [...new Set(buckets)].map((bucket) => ({ questionId, bucket })))
  if (keys.length === 0) return
  keys.sort((a, b) => compare(a.questionId, b.questionId) || compare(a.bucket, b.bucket))
  const rows = Prisma.join(keys.map(({ questionId, bucket }) => Prisma.sql`(${assignmentId}, ${questionId}, ${bucket}, 1)`))
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("assignmentId", "questionId", "bucket", "count") VALUES ${rows}
    ON CONFLICT ("assignmentId", "questionId", "bucket") DO UPDATE SET "count" = "Tally"."count" + 1`
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

async function readMarks(viewer: Viewer, attemptId: string): Promise<FinishedAttempt> {
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, finishedAt: { not: null } }, scopes.attempt.readable(viewer)] },
    select: { marks: true, marksAvailable: true },
  })
  if (!attempt) throw noSuchAttempt()
  return { attemptId, marks: attempt.marks ?? 0, marksAvailable: attempt.marksAvailable ?? 0 }
}
