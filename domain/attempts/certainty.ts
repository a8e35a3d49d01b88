import { wilsonInterval } from '@/domain/analytics/wilson'

/** How sure a student is of an answer: 1 low, 2 fair, 3 high. */
export type Certainty = 1 | 2 | 3

type Level = {
  certainty: Certainty
  name: string
  says: string
  /** The share of right answers, from 0 to 1, that fits the word: at least `from`, less than `to`. */
  from: number
  to: number
}

/**
 * Where one word is the best choice over the others, by the marks of certainty-based marking: below 67 %, up to 80 %, above
 * (Gardner-Medwin 1995, https://doi.org/10.1080/0968776950030113). The marks themselves never enter a grade here.
 */
export const certaintyLevels: readonly Level[] = [
  { certainty: 1, name: 'Low', says: 'less than 2 in 3', from: 0, to: 0.67 },
  { certainty: 2, name: 'Fair', says: 'between', from: 0.67, to: 0.8 },
  { certainty: 3, name: 'High', says: 'more than 4 in 5', from: 0.8, to: 1 },
]

export function isCertainty(value: unknown): value is Certainty {
  return value === 1 || value === 2 || value === 3
}

export function certaintyName(certainty: Certainty): string {
  return certaintyLevels.find((level) => level.certainty === certainty)?.name ?? ''
}

/** Fewer answers than this say nothing about how well somebody judges. */
const fewestForAVerdict = 10

export type Calibration = { certainty: Certainty; name: string; answers: number; right: number; verdict: 'too sure' | 'too unsure' | 'fits' | null }

/** How often the answers of each level were right. The verdict waits for ten answers, and for an interval that leaves the level. */
export function calibrate(answers: readonly { certainty: number | null; isRight: boolean }[]): Calibration[] {
  return certaintyLevels.map((level) => {
    const own = answers.filter(({ certainty }) => certainty === level.certainty)
    const right = own.filter(({ isRight }) => isRight).length
    return { certainty: level.certainty, name: level.name, answers: own.length, right, verdict: verdictOn(level, right, own.length) }
  })
}

function verdictOn({ from, to }: Level, right: number, count: number): Calibration['verdict'] {
  if (count < fewestForAVerdict) return null
  const { low, high } = wilsonInterval(right, count)
  if (high < from) return 'too sure'
  return low > to ? 'too unsure' : 'fits'
}

/** What a student is told in private about one answer. */
export function certaintyFeedback(certainty: Certainty, isRight: boolean): string {
  if (isRight) return certainty === 1 ? 'Right, though you were not sure. See what supports it, so that you can be.' : `Right, and you had said ${certaintyName(certainty).toLowerCase()}.`
  return certainty === 3 ? 'You were very sure of this one. Read the passage now, and come back to it tomorrow.' : `Not right, and you had said ${certaintyName(certainty).toLowerCase()}: the doubt was in place.`
}
