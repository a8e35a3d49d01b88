import type { Grade } from '../define'
import { correctedFraction, meanOfGuessing } from '../guess-correction'
import type { Tally } from '../guess-correction'
import { countParts, standingOfPart } from '../keyed-parts'
import type { Authored, Response } from './schema'

export function tallyOf({ cards, categories }: Authored, response: Response | null): Tally {
  const standings = cards.map((card) => standingOfPart(response?.placed[card.id], card.category))
  return { ...countParts(standings), answers: categories.length }
}

/** max(0, (p − 1/k) ÷ (1 − 1/k)), where p = right cards ÷ cards and k is the number of categories. A card left alone is not right. */
export function grade(question: Authored, response: Response): Grade {
  return { fraction: correctedFraction(tallyOf(question, response)) }
}

/** Exact: the mean of that fraction when the number of right cards is binomial with probability 1/k. */
export function chance({ cards, categories }: Authored): number {
  return meanOfGuessing(cards.length, categories.length)
}
