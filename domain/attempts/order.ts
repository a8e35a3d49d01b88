import { modeNamed } from './modes'
import { inSeededOrder } from './seeded-order'

/** The questions in the order in which this attempt shows them. The same seed gives the same order on every device. */
export function inAttemptOrder<Q extends { id: string }>(questions: readonly Q[], attempt: { quiz: string; mode: string; seed: string }): Q[] {
  // The practice of a lesson builds up from question to question, whatever the mode in which it is assigned.
  if (attempt.quiz === 'practice' || modeNamed(attempt.mode).keepsOrder) return [...questions]
  return inSeededOrder(questions, attempt.seed)
}

/** The seed that decides the order of the options of one question: another one for each question of the attempt. */
export function questionSeed(attemptSeed: string, questionId: string): string {
  return `${attemptSeed}/${questionId}`
}

/** The position if there is a question at it, else the nearest one. */
export function clampPosition(position: number, questionCount: number): number {
  if (!Number.isInteger(position)) return 0
  return Math.min(Math.max(position, 0), Math.max(questionCount - 1, 0))
}
