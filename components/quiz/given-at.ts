import { isKeyOfThisPage } from './new-answer-key'

/** When an answer was given: by the clock of this machine, and by the measure of the page, which nobody can set. */
export type GivenAt = { at: number; mark: number }

export function givenNow(): GivenAt {
  return { at: Date.now(), mark: performance.now() }
}

const longest = 30 * 24 * 3_600_000

/**
 * Milliseconds since it was given. On the page where it was given the longer of both measures: one stands still while
 * some machines sleep, the other may be set back. From an earlier page only the clock is left; a wrong one measures a span all the same.
 */
export function ageOf({ key, at, mark }: GivenAt & { key: string }): number {
  const byPage = isKeyOfThisPage(key) ? performance.now() - mark : 0
  return Math.round(Math.min(Math.max(Date.now() - at, byPage, 0), longest))
}
