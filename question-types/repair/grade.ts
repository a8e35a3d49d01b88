import type { Grade } from '../define'
import { damages } from './damage'
import type { Authored, Phrase, Response } from './schema'

export type TermResult = 'right' | 'wrong' | 'empty'
export type DamageResult = 'right' | 'near' | 'wrong' | 'empty'

export function termResult(phrase: Phrase, { term }: Response): TermResult {
  const chosen = term[phrase.id]
  if (chosen === undefined) return 'empty'
  return phrase.options.some((option) => option.key && option.id === chosen) ? 'right' : 'wrong'
}

/** Near is one step away from the damage of the key. */
export function damageResult(phrase: Phrase, { damage }: Response): DamageResult {
  const chosen = damage[phrase.id]
  if (chosen === undefined) return 'empty'
  const distance = Math.abs(chosen - phrase.damage)
  if (distance === 0) return 'right'
  return distance === 1 ? 'near' : 'wrong'
}

/** Phrases with an accepted term, with the right damage, and with a damage one step away. */
export type Tally = { phrases: number; terms: number; exact: number; near: number }

export function tally({ phrases }: Authored, response: Response): Tally {
  const ratings = phrases.map((phrase) => damageResult(phrase, response))
  return {
    phrases: phrases.length,
    terms: phrases.filter((phrase) => termResult(phrase, response) === 'right').length,
    exact: ratings.filter((rating) => rating === 'right').length,
    near: ratings.filter((rating) => rating === 'near').length,
  }
}

/** The mean over phrases of 0.6 for an accepted term plus 0.4 for the right damage, 0.2 one step away. The two count apart. */
export function grade(question: Authored, response: Response): Grade {
  const { phrases, terms, exact, near } = tally(question, response)
  // Tenths are added as whole numbers, so that a full answer is exactly 1.
  return { fraction: (6 * terms + 4 * exact + 2 * near) / (10 * phrases) }
}

/**
 * Exact: the mean over phrases of 0.6 × accepted ÷ offered terms, plus 0.4 × (1 + half of each neighbour) ÷ 4. A damage
 * at an end of the scale has one neighbour, the others two: 0.15 or 0.2. At most half of the terms are accepted, so it is at most 0.5.
 */
export function chance({ phrases }: Authored): number {
  const each = phrases.map(({ options, damage }) => {
    const neighbours = damages.filter((other) => Math.abs(other - damage) === 1).length
    return (0.6 * options.filter((option) => option.key).length) / options.length + (0.4 * (1 + neighbours / 2)) / damages.length
  })
  return each.reduce((sum, one) => sum + one, 0) / phrases.length
}
