import 'server-only'
import { scoreOf } from '@/domain/attempts/scoring'
import type { Transaction } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/sqlite/client'
import type { MarkedAnswer } from './mark-attempt'

export type FinishedAttempt = { attemptId: string; marks: number; marksAvailable: number }

export type AttemptToMark = { id: string; number: number; assignmentId: string | null }

/** Stores what a finished attempt earned, and counts it among the first attempts of its assignment. Once for each attempt. */
export function storeMarks(transaction: Transaction, attempt: AttemptToMark, marked: MarkedAnswer[]): Promise<FinishedAttempt> {
  return storeAll(transaction, attempt, marked)
}

async function storeAll(transaction: Transaction, attempt: AttemptToMark, marked: MarkedAnswer[]): Promise<FinishedAttempt> {
  const { id, assignmentId } = attempt
  await transaction.result.createMany({ data: marked.map((answer) => ({ attemptId: id, assignmentId, questionId: answer.questionId, ...resultOf(answer) })) })
  const finished = await storeScore(transaction, id, marked)
  await count(transaction, attempt, { of: marked, by: 1 })
  return finished
}

/** What one answer was worth, and every answer of the attempt as it is worth now. */
type Change = { before: MarkedAnswer; after: MarkedAnswer; all: MarkedAnswer[] }

/** Replaces what one answer of a finished attempt earned. */
export function replaceMarks(transaction: Transaction, attempt: AttemptToMark, change: Change): Promise<FinishedAttempt> {
  return replace(transaction, attempt, change)
}

async function replace(transaction: Transaction, attempt: AttemptToMark, { before, after, all }: Change): Promise<FinishedAttempt> {
  await transaction.result.updateMany({ where: { attemptId: attempt.id, questionId: after.questionId }, data: resultOf(after) })
  const finished = await storeScore(transaction, attempt.id, all)
  await count(transaction, attempt, { of: [before], by: -1 })
  await count(transaction, attempt, { of: [after], by: 1 })
  return finished
}

function resultOf({ fraction, weight, hints, certainty, answered, summary }: MarkedAnswer) {
  return { fraction, weight, hints, certainty, answered, summary }
}

async function storeScore(transaction: Transaction, id: string, marked: MarkedAnswer[]): Promise<FinishedAttempt> {
  const score = scoreOf(marked)
  await transaction.attempt.updateMany({ where: { id }, data: { marks: score.marks, marksAvailable: score.available } })
  return { attemptId: id, marks: score.marks, marksAvailable: score.available }
}

/** Adds to every bucket that this attempt falls in. One statement, in a fixed order: many attempts may finish at once. */
async function count(transaction: Transaction, { number, assignmentId }: AttemptToMark, { of: marked, by }: { of: MarkedAnswer[]; by: 1 | -1 }) {
  const keys = marked.flatMap(({ questionId, buckets }) => [...new Set(buckets)].map((bucket) => ({ questionId, bucket })))
  if (!assignmentId || number !== 1 || keys.length === 0) return
  keys.sort((a, b) => compare(a.questionId, b.questionId) || compare(a.bucket, b.bucket))
  const rows = Prisma.join(keys.map(({ questionId, bucket }) => Prisma.sql`(${assignmentId}, ${questionId}, ${bucket}, ${by})`))
  await transaction.$executeRaw`
    INSERT INTO "Tally" ("assignmentId", "questionId", "bucket", "count") VALUES ${rows}
    ON CONFLICT ("assignmentId", "questionId", "bucket") DO UPDATE SET "count" = "Tally"."count" + excluded."count"`
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
