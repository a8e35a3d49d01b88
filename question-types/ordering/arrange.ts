import { groupsOf } from './position-groups'
import type { Positions } from './position-groups'

export type Arrangement = { order: string[]; positions: Positions }
/** Up and down one place; or onto the position of the card above, and off it again. */
export type Move = 'up' | 'down' | 'together'

/** The cards after one of them has moved, every card numbered from 1 without gaps. */
export function arrange({ order, positions }: Arrangement, id: string, move: Move): Arrangement {
  const groups = groupsInOrder(order, positions)
  const from = groups.findIndex((group) => group.includes(id))
  const moved = moveIn(groups, { id, from }, move).filter((group) => group.length > 0)
  return {
    order: moved.flat(),
    positions: Object.fromEntries(moved.flatMap((group, index) => group.map((card) => [card, index + 1]))),
  }
}

/** Whether the move would change anything. */
export function canMove({ order, positions }: Arrangement, id: string, move: Move): boolean {
  const groups = groupsInOrder(order, positions)
  const group = groups.find((each) => each.includes(id)) ?? []
  switch (move) {
    case 'up':
      return group.length > 1 || groups[0] !== group
    case 'down':
      return group.length > 1 || groups.at(-1) !== group
    case 'together':
      return groups.flat()[0] !== id
  }
}

/** Whether a card shares its position with the card shown above it. */
export function isWithAbove({ order, positions }: Arrangement, id: string): boolean {
  const above = order[order.indexOf(id) - 1]
  return above !== undefined && positions[id] !== undefined && positions[above] === positions[id]
}

/** Cards on one position together; a card without a position is a group of its own, after the others. */
function groupsInOrder(order: readonly string[], positions: Positions): string[][] {
  const { groups, unplaced } = groupsOf(order, positions)
  return [...groups, ...unplaced.map((id) => [id])]
}

function moveIn(groups: string[][], { id, from }: { id: string; from: number }, move: Move): string[][] {
  const group = groups[from] ?? []
  const left = group.filter((card) => card !== id)
  const isAlone = left.length === 0
  const before = groups.slice(0, from)
  const after = groups.slice(from + 1)
  switch (move) {
    case 'up':
      return isAlone ? [...before.slice(0, -1), [id], ...before.slice(-1), ...after] : [...before, [id], left, ...after]
    case 'down':
      return isAlone ? [...before, ...after.slice(0, 1), [id], ...after.slice(1)] : [...before, left, [id], ...after]
    case 'together':
      if (group[0] !== id) return [...before, left, [id], ...after]
      return before.length === 0 ? groups : [...before.slice(0, -1), [...(before.at(-1) ?? []), id], left, ...after]
  }
}
