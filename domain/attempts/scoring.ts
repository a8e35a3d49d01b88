import { shareAfterHints } from './hints'
import { modeNamed } from './modes'

/** Floating-point sums of thirds may end just under 1. */
const nearlyNothing = 1e-9

/** One question of a finished attempt. `fraction` is from 0 to 1; `hints` is how many were open at a cost. */
export type MarkedQuestion = { questionId: string; weight: number; fraction: number; hints: number; answered: boolean }

/** Marks of one question: its fraction, less what the hints took. */
export function marksOf({ fraction, weight, hints }: { fraction: number; weight: number; hints: number }): number {
  return fraction * weight * shareAfterHints(hints)
}

/** Whether nothing more could have been earned: an open hint takes its share. */
export function hasFullMarks(question: { fraction: number; weight: number; hints: number }): boolean {
  return marksOf(question) >= question.weight - nearlyNothing
}

export type Score = {
  /** Marks earned. */
  marks: number
  /** Marks that could be earned. */
  available: number
  /** Questions with full marks. */
  right: number
  /** Questions with some marks. */
  partly: number
  blank: number
  count: number
}

/** Marks earned out of the marks available. */
export function scoreOf(questions: readonly MarkedQuestion[]): Score {
  const score: Score = { marks: 0, available: 0, right: 0, partly: 0, blank: 0, count: questions.length }
  for (const question of questions) {
    score.marks += marksOf(question)
    score.available += question.weight
    const outcome = outcomeOf(question)
    if (outcome === 'right' || outcome === 'partly' || outcome === 'blank') score[outcome] += 1
  }
  return score
}

export type Outcome = 'right' | 'partly' | 'wrong' | 'blank'

export function outcomeOf(question: { fraction: number; answered: boolean }): Outcome {
  if (!question.answered) return 'blank'
  if (question.fraction >= 1 - nearlyNothing) return 'right'
  return question.fraction > nearlyNothing ? 'partly' : 'wrong'
}

export const outcomeWords: Record<Outcome, string> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  blank: 'Not answered',
}

export type Standing = 'secure' | 'nearly' | 'revisit'

/** Seven of eight is secure, five of eight is nearly: chosen from error rates, not from custom. */
export function standingOf(score: { marks: number; available: number }): Standing {
  if (score.available <= 0) return 'revisit'
  const share = score.marks / score.available + nearlyNothing
  if (share >= 7 / 8) return 'secure'
  return share >= 5 / 8 ? 'nearly' : 'revisit'
}

export const standingWords: Record<Standing, { name: string; says: string }> = {
  secure: { name: 'Secure today', says: 'You can go on. A few questions on this will come back later.' },
  nearly: { name: 'Nearly', says: 'Read the explanations below, then try the other form on another day.' },
  revisit: { name: 'Revisit', says: 'Read the passages below again and do the practice before the next try.' },
}

/** 7 as "7", 6.5 as "6.5", 5.333… as "5.33". */
export function formatMarks(marks: number): string {
  return String(Math.round(marks * 100) / 100)
}

/**
 * The answer that gets the marks, of the answers to one question in order. In practice it is the first one
 * checked: later tries come after the explanation. A question that the student scores after checking
 * (`selfScored`) counts with its last answer, as the score comes after the check.
 */
export function countedAnswer<A extends { submitted: boolean }>(answers: readonly A[], rule: { mode: string; selfScored: boolean }): A | null {
  const last = answers.at(-1) ?? null
  if (rule.selfScored || modeNamed(rule.mode).counts === 'last-given') return last
  return answers.find((answer) => answer.submitted) ?? last
}
