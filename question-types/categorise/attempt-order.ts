import { inSeededOrder } from '@/domain/attempts/seeded-order'
import { orderOptions } from '../option-order'
import type { Authored } from './schema'

/** The cards in the order of this attempt. */
export function cardsInOrder({ id, cards }: Authored, seed: string): Authored['cards'] {
  return inSeededOrder(cards, `${seed}/${id}`)
}

/** The categories in the order of this attempt: as written where the author says so, the pinned one last. */
export function categoriesInOrder({ id, categories, keepOrder }: Authored, seed: string): Authored['categories'] {
  return orderOptions(categories, `${seed}/${id}/categories`, keepOrder)
}
