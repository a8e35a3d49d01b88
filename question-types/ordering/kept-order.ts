import type { Authored, Response } from './schema'

type Placed = { id: string; position: number; group: number }

/**
 * A largest set of cards that already stand in the right order among themselves: the others are those to move.
 * Longest chain by dynamic programming over the cards in the order of the response.
 */
export function cardsInPlace(question: Pick<Authored, 'order'>, { positions }: Response): Set<string> {
  const placed = question.order
    .flatMap((cards, group) => cards.map((id) => ({ id, position: positions[id], group })))
    .filter((card): card is Placed => card.position !== undefined)
    .sort((one, other) => one.position - other.position)
  const chains: Placed[][] = []
  for (const [index, card] of placed.entries()) {
    const before = chains.slice(0, index).filter((chain) => mayFollow(chain.at(-1), card))
    chains.push([...longest(before), card])
  }
  return new Set(longest(chains).map((card) => card.id))
}

function mayFollow(last: Placed | undefined, next: Placed): boolean {
  if (!last) return true
  return last.group === next.group || (last.group < next.group && last.position < next.position)
}

function longest(chains: readonly Placed[][]): Placed[] {
  return chains.reduce<Placed[]>((best, chain) => (chain.length > best.length ? chain : best), [])
}
