import type { Grade } from '../define'
import type { Authored, Response } from './schema'

/** Pairs of cards that the key tells apart, and what became of them. */
export type Pairs = { all: number; kept: number; reversed: number; level: number }

/** Counts the pairs: in the order of the key, the other way round, or level because of a tie or a missing position. */
export function countPairs({ order }: Pick<Authored, 'order'>, { positions }: Response): Pairs {
  const pairs = { all: 0, kept: 0, reversed: 0, level: 0 }
  order.forEach((earlierGroup, index) => {
    const laterCards = order.slice(index + 1).flat()
    for (const earlier of earlierGroup) for (const later of laterCards) count(pairs, positions[earlier], positions[later])
  })
  return pairs
}

function count(pairs: Pairs, earlier: number | undefined, later: number | undefined): void {
  pairs.all += 1
  if (earlier === undefined || later === undefined || earlier === later) pairs.level += 1
  else if (earlier < later) pairs.kept += 1
  else pairs.reversed += 1
}

/**
 * max(0, (kept − reversed) ÷ all) over the pairs that the key tells apart: Somers' D of the response on the key,
 * which is Kendall's tau when the response has no ties (Somers 1962, https://doi.org/10.2307/2090408).
 * Pairs tied in the key do not count. A response tie on a pair that the key tells apart earns nothing for that
 * pair and stays in the denominator, so it costs half of what the pair the other way round costs.
 */
export function grade(question: Authored, response: Response): Grade {
  const { all, kept, reversed } = countPairs(question, response)
  return { fraction: Math.max(0, (kept - reversed) / all) }
}

/**
 * An upper bound: half the standard deviation of D when every card gets any position 1…n, each equally likely.
 * D is symmetric about 0, so E[max(0, D)] = E|D| ÷ 2, and E|D| ≤ √E[D²]. Two pairs that share a card vary together
 * by v = (n² − 1) ÷ 3n², with a minus where the card is the later of one pair and the earlier of the other.
 */
export function chance({ order }: Authored): number {
  const n = order.flat().length
  const v = (n ** 2 - 1) / (3 * n ** 2)
  let pairs = 0
  let shared = 0
  let before = 0
  for (const group of order) {
    const after = n - before - group.length
    pairs += group.length * after
    shared += group.length * ((after - before) ** 2 - (after + before))
    before += group.length
  }
  const variance = (pairs * (1 - 1 / n) + v * shared) / pairs ** 2
  return Math.sqrt(variance) / 2
}
