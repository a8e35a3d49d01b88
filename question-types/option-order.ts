import { inSeededOrder } from '@/domain/attempts/seeded-order'

/** Options in the order of this attempt. `keepOrder` is for numbers and dates; `pin` keeps "not stated" last. */
export function orderOptions<Option extends { pin?: 'last' }>(options: readonly Option[], seed: string, keepOrder = false): Option[] {
  if (keepOrder) return [...options]
  const free = options.filter((option) => option.pin !== 'last')
  const pinned = options.filter((option) => option.pin === 'last')
  return [...inSeededOrder(free, seed), ...pinned]
}
