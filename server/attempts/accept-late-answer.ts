import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db, inTransaction, type Transaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { readLatestAnswers, readMarkableAnswers } from './answer-rows'
import { markAttempt } from './mark-attempt'
import { readMarkingFacts } from './marking-facts'
import { readQuizVersion } from './quiz-version'
import { replaceMarks } from './store-marks'

export const acceptLateAnswerInput = z.object({ late: z.coerce.number().int().positive() })

/**
 * Lets an answer count that came after the end: it becomes the newest answer to its question, and a finished attempt is
 * marked anew. Accepting it again, or from two tabs at once, changes nothing.
 */
export async function acceptLateAnswer(viewer: Viewer, { late }: z.output<typeof acceptLateAnswerInput>) {
  if (!can(viewer, 'see-results')) throw new Refusal('not-allowed', 'Only teachers accept answers that came late.')
  const found = await db.lateAnswer.findFirst({
    where: { id: late, attempt: { AND: [{ assignmentId: { not: null }, learnerId: { not: viewer.id } }, scopes.attempt.reviewable(viewer)] } },
    select: { id: true, questionId: true, response: true, certainty: true, attempt: { select: { id: true, number: true, assignmentId: true, mode: true, versionHash: true } } },
  })
  if (!found) throw new Refusal('not-found', 'There is no such answer in the work of your classes.')
  await inTransaction((transaction) => accept(transaction, found, viewer.id))
  return { attemptId: found.attempt.id, question: found.questionId }
}

type Late = {
  id: number
  questionId: string
  response: string
  certainty: number | null
  attempt: { id: string; number: number; assignmentId: string | null; mode: string; versionHash: string }
}

async function accept(transaction: Transaction, late: Late, acceptedById: string) {
  const { attempt } = late
  // First of all, so that on PostgreSQL the row is locked: whoever else marks or ends the attempt does it before this or after it.
  await transaction.attempt.updateMany({ where: { id: attempt.id }, data: { mode: attempt.mode } })
  const now = new Date()
  const { count } = await transaction.lateAnswer.updateMany({ where: { id: late.id, acceptedAt: null }, data: { acceptedAt: now, acceptedById, turnedDownAt: null, turnedDownById: null } })
  if (count === 0) return
  const { finishedAt } = await transaction.attempt.findUniqueOrThrow({ where: { id: attempt.id }, select: { finishedAt: true } })
  const append = () => appendAnswer(transaction, late, now)
  // An attempt that has not ended yet is marked when it does.
  await (finishedAt === null ? append() : remark(transaction, late, append))
}

async function appendAnswer(transaction: Transaction, { id, questionId, response, certainty, attempt }: Late, now: Date) {
  const newest = (await readLatestAnswers(transaction, attempt.id)).get(questionId)
  await transaction.answer.create({
    data: { attemptId: attempt.id, questionId, response, certainty, revision: (newest?.revision ?? 0) + 1, clientKey: acceptedKey(id), submitted: false, fraction: null, savedAt: now },
  })
}

/** The key of the answer that a late one became. The browser's own may be taken: it can stand for another answer as well. */
export function acceptedKey(lateId: number): string {
  return `accepted-${lateId}`
}

async function remark(transaction: Transaction, { attempt, questionId }: Late, append: () => Promise<void>) {
  const { questions } = await readQuizVersion(attempt.versionHash, transaction)
  const facts = await readMarkingFacts(transaction, attempt)
  const markAll = async () => markAttempt(questions, await readMarkableAnswers(transaction, attempt.id), facts)
  const isIt = (answer: { questionId: string }) => answer.questionId === questionId
  const before = (await markAll()).find(isIt)
  await append()
  const all = await markAll()
  const after = all.find(isIt)
  if (before && after) await replaceMarks(transaction, attempt, { before, after, all })
}
