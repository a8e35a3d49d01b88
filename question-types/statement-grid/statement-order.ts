import { inSeededOrder } from '@/domain/attempts/seeded-order'
import type { Authored } from './schema'

/** The statements in the order of this attempt, the same on screen, on paper and in review. */
export function inAttemptOrder({ id, statements }: Authored, seed: string): Authored['statements'] {
  return inSeededOrder(statements, `${seed}/${id}`)
}
