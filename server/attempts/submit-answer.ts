import 'server-only'
import { modeNamed } from '@/domain/attempts/modes'
import { gradeResponse } from '@/question-types/registry'
import type { Viewer } from '@/server/access/viewer'
import { Refusal } from '@/server/errors'
import type { WrittenAnswer } from './answer-writer'
import { keepAnswer } from './keep-answer'
import { readAnswerableQuestion } from './attempt-facts'
import { positionIn, readResponse, saveOf } from './read-response'
import type { SaveAnswerInput } from './save-answer'

export type SubmittedAnswer = WrittenAnswer & { fraction: number }

/** Keeps the answer and marks it at once, where the mode explains after each answer. */
export async function submitAnswer(viewer: Viewer, input: SaveAnswerInput): Promise<SubmittedAnswer> {
  const { attempt, quiz, question } = await readAnswerableQuestion(viewer, input.attemptId, input.question)
  if (modeNamed(attempt.mode).reveal !== 'after-each-answer') {
    throw new Refusal('conflict', 'Answers in this quiz are explained after you finish it. Your answer was not checked.')
  }
  const response = readResponse(question, input.form)
  if (response === null) throw new Refusal('malformed', 'Answer the question first, then check your answer.')
  const { fraction } = gradeResponse(question, response)
  const written = await keepAnswer({ question, response }, { ...saveOf(input, attempt), submitted: true, fraction, position: positionIn(quiz, input) })
  return { ...written, fraction }
}
