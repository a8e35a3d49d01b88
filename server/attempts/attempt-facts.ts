import 'server-only'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { noSuchAttempt, noSuchQuestion } from './attempt-refusals'
import { readQuizVersion, type QuizQuestions } from './quiz-version'
import type { AuthoredQuestion } from '@/question-types/registry'

/** What never changes about an attempt. */
type Facts = { id: string; learnerId: string; mode: string; versionHash: string; asksCertainty: boolean }

// A save must cost as little as it can: these are read once per attempt. That the attempt is still
// open is checked in the transaction that stores the answer.
const kept = new Map<string, Facts>()
const mostKept = 10_000

export type AnswerableQuestion = { attempt: Facts; quiz: QuizQuestions; question: AuthoredQuestion }

/** A question of an attempt of the viewer's own, finished or not. Refuses what is not there or not theirs. */
export async function readAnswerableQuestion(viewer: Viewer, attemptId: string, questionId: string): Promise<AnswerableQuestion> {
  const known = kept.get(attemptId)
  const attempt = known?.learnerId === viewer.id ? known : await look(viewer, attemptId)
  const quiz = await readQuizVersion(attempt.versionHash)
  const question = quiz.byId.get(questionId)
  if (!question) throw noSuchQuestion()
  return { attempt, quiz, question }
}

async function look(viewer: Viewer, attemptId: string): Promise<Facts> {
  const found = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, learnerId: viewer.id }, scopes.attempt.readable(viewer)] },
    select: { id: true, learnerId: true, mode: true, versionHash: true, asksCertainty: true },
  })
  if (!found) throw noSuchAttempt()
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(found.id, found)
  return found
}
