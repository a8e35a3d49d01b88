import 'server-only'
import { clampPosition } from '@/domain/attempts/order'
import { parseResponse, responseFromForm, type AuthoredQuestion } from '@/question-types/registry'
import { Refusal } from '@/server/errors'
import type { QuizQuestions } from './quiz-version'
import type { SaveAnswerInput } from './save-answer'

/** The response in the form, or null for none. Refuses what this question does not offer. */
export function readResponse(question: AuthoredQuestion, form: FormData) {
  const raw = responseFromForm(question, form)
  if (raw === null) return null
  const parsed = parseResponse(question, raw)
  if (!parsed.ok) throw new Refusal('malformed', parsed.message)
  return parsed.response
}

/** The part of a row that does not depend on what was answered. */
export function saveOf(input: SaveAnswerInput, attempt: { id: string; learnerId: string; asksCertainty: boolean }) {
  const certainty = attempt.asksCertainty ? input.certainty : null
  return { attemptId: attempt.id, learnerId: attempt.learnerId, questionId: input.question, clientKey: input.key, basedOn: input.basedOn, ageMs: input.age, certainty }
}

/** Where the learner is going, as a position that the quiz has. */
export function positionIn({ questions }: QuizQuestions, { position }: SaveAnswerInput): number | null {
  return position === null ? null : clampPosition(position, questions.length)
}
