import type { PlaceId } from '@/domain/map/places'
import type { Grade } from '../define'
import type { Authored, Card, Response } from './schema'

export type CardResult = 'right' | 'wrong' | 'empty'

export function placeGiven({ id }: Card, response: Response | null): PlaceId | undefined {
  return response?.placed[id]
}

export function resultOf(card: Card, given: PlaceId | undefined): CardResult {
  if (given === undefined) return 'empty'
  return card.accepted.includes(given) ? 'right' : 'wrong'
}

/** Cards at an accepted place ÷ all cards. */
export function grade({ cards }: Authored, response: Response): Grade {
  const right = cards.filter((card) => resultOf(card, placeGiven(card, response)) === 'right')
  return { fraction: right.length / cards.length }
}

/** Exact: the mean over cards of accepted ÷ offered places. At most 2 of at least 5 are accepted, so it is never above 0.4. */
export function chance({ cards, places }: Authored): number {
  return cards.reduce((sum, { accepted }) => sum + accepted.length / places.length, 0) / cards.length
}
