import type { RandomSource } from '@/domain/attempts/seeded-order'
import type { Authored, Response } from './schema'
import { tokensOf } from './tokens'

/** From 1 to `maxWords` words, each number as likely as the others, and any words as likely as any others. */
export function guess({ fragments, maxWords }: Authored, random: RandomSource): Response {
  const rest = fragments.flatMap(({ id, quote }) => tokensOf(quote).map((_, place) => ({ id, place })))
  const drawn = Array.from({ length: 1 + random.below(maxWords) }, () => rest.splice(random.below(rest.length), 1)).flat()
  const placesIn = (id: string) => drawn.filter((word) => word.id === id).map(({ place }) => place).sort((one, other) => one - other)
  return { marked: Object.fromEntries(fragments.filter(({ id }) => placesIn(id).length > 0).map(({ id }) => [id, placesIn(id)])) }
}
