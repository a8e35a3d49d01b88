import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { rubricRows, type AuthoredQuestion } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db, inTransaction, type Transaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { readMarkableAnswers } from './answer-rows'
import { noSuchAttempt } from './attempt-refusals'
import { markAttempt } from './mark-attempt'
import { readMarkingFacts } from './marking-facts'
import { readQuizVersion } from './quiz-version'
import { replaceMarks, type AttemptToMark } from './store-marks'

export const markWrittenAnswerInput = z.object({
  attemptId: z.string().min(1).max(64),
  question: z.string().min(1).max(64),
  comment: z.string().trim().max(2_000, 'A comment has at most 2,000 characters.').optional(),
  /** Holds `level.<row>` for every row of the rubric. */
  form: z.instanceof(FormData),
})

/** Gives a finished written answer a teacher's levels, in place of the student's own. They stay, whatever a machine marks later. */
export async function markWrittenAnswer(viewer: Viewer, { attemptId, question: questionId, comment, form }: z.output<typeof markWrittenAnswerInput>) {
  if (!can(viewer, 'see-results')) throw new Refusal('not-allowed', 'Only teachers mark answers.')
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, assignmentId: { not: null }, finishedAt: { not: null }, learnerId: { not: viewer.id } }, scopes.attempt.reviewable(viewer)] },
    select: { id: true, number: true, assignmentId: true, mode: true, versionHash: true },
  })
  if (!attempt) throw noSuchAttempt()
  const { questions, byId } = await readQuizVersion(attempt.versionHash)
  const question = byId.get(questionId)
  if (!question || rubricRows(question).length === 0) throw new Refusal('not-found', 'There is no such written answer in this attempt.')
  const scores = levelsIn(question, form)
  await inTransaction((transaction) => remark(transaction, { attempt, questions, mark: { attemptId, questionId, markerId: viewer.id, scores: JSON.stringify(scores), comment: comment || null, markedAt: new Date() } }))
  return { attemptId, question: questionId }
}

function levelsIn(question: AuthoredQuestion, form: FormData): Record<string, number> {
  return Object.fromEntries(
    rubricRows(question).map(({ id, name, levels }) => {
      const chosen = form.get(`level.${id}`)
      const level = typeof chosen === 'string' && /^\d$/.test(chosen) ? Number(chosen) : levels.length
      if (level >= levels.length) throw new Refusal('malformed', `Choose a level for “${name}”, then save.`, `level.${id}`)
      return [id, level]
    }),
  )
}

type Remarking = {
  attempt: AttemptToMark & { mode: string }
  questions: readonly AuthoredQuestion[]
  mark: { attemptId: string; questionId: string; markerId: string; scores: string; comment: string | null; markedAt: Date }
}

async function remark(transaction: Transaction, { attempt, questions, mark }: Remarking) {
  // First of all, so that on PostgreSQL two who mark at once do it one after the other.
  await transaction.attempt.updateMany({ where: { id: attempt.id }, data: { openKey: null } })
  const answers = await readMarkableAnswers(transaction, attempt.id)
  if (!answers.has(mark.questionId)) throw new Refusal('conflict', 'Nothing was written here, so there is nothing to mark.')
  const markAll = async () => markAttempt(questions, answers, await readMarkingFacts(transaction, attempt))
  const before = (await markAll()).find(({ questionId }) => questionId === mark.questionId)
  await transaction.manualMark.create({ data: mark })
  const all = await markAll()
  const after = all.find(({ questionId }) => questionId === mark.questionId)
  if (before && after) await replaceMarks(transaction, attempt, { before, after, all })
}
