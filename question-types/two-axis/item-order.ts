import { inSeededOrder } from '@/domain/attempts/seeded-order'
import type { Authored, Item } from './schema'

/** The items in the order of this attempt. Their letters follow it. */
export function itemsInOrder({ id, items }: Authored, seed: string): Item[] {
  return inSeededOrder(items, `${seed}/${id}`)
}
