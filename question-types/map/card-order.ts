import { inSeededOrder } from '@/domain/attempts/seeded-order'
import type { Authored, Card } from './schema'

/** The cards in the order of this attempt. Their letters follow it. */
export function cardsInOrder({ id, cards }: Authored, seed: string): Card[] {
  return inSeededOrder(cards, `${seed}/${id}`)
}
