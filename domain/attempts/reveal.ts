import { modeNamed } from './modes'

export type AttemptState = {
  mode: string
  finishedAt: Date | null
  /** When the teacher opened the answers of the assignment, if that has happened. */
  releasedAt: Date | null
}

/** How far one question of the attempt is. `checks` counts the answers that were given to be checked. */
export type QuestionState = { checks: number }

/** Whether the key and the explanations of this question may leave the server. */
export function revealed(attempt: AttemptState, question: QuestionState, now: Date): boolean {
  switch (modeNamed(attempt.mode).reveal) {
    case 'after-each-answer':
      return attempt.finishedAt !== null || question.checks > 0
    case 'after-finishing':
    case 'when-released':
    case 'never':
      return reviewable(attempt, now)
  }
}

/** Whether the whole attempt may be reviewed: marks, keys and explanations. */
export function reviewable(attempt: AttemptState, now: Date): boolean {
  if (attempt.finishedAt === null) return false
  switch (modeNamed(attempt.mode).reveal) {
    case 'after-each-answer':
    case 'after-finishing':
      return true
    case 'when-released':
      return attempt.releasedAt !== null && attempt.releasedAt <= now
    case 'never':
      return false
  }
}

/** Whether an answer may still be given or changed. */
export function mayAnswer(attempt: { finishedAt: Date | null }): boolean {
  return attempt.finishedAt === null
}

/** Whether this question may be checked now and explained before the attempt is finished. */
export function mayCheck(attempt: { mode: string; finishedAt: Date | null }, question: QuestionState): boolean {
  const mode = modeNamed(attempt.mode)
  return mayAnswer(attempt) && mode.reveal === 'after-each-answer' && question.checks < mode.tries
}
