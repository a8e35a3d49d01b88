/** What the three steps of a hint point at, in order. */
export const hintSteps = ['which article', 'which paragraph', 'which words'] as const

export const mostHints = hintSteps.length

/** The share of a question's marks that each open hint takes. */
export const costPerHint = 0.1

/** The share of the marks that is left with so many hints open, from 0.7 to 1. */
export function shareAfterHints(opened: number): number {
  return 1 - costPerHint * Math.min(Math.max(opened, 0), mostHints)
}

/** What a student reads before opening the next hint; null when all are open. */
export function nextHintSays(opened: number, { isFree = false } = {}): string | null {
  const points = hintSteps[opened]
  if (!points) return null
  return `Hint ${opened + 1} of ${mostHints}: ${points}. ${isFree ? 'It costs you nothing.' : 'It takes a tenth of this question’s marks.'}`
}
