import { describe, expect, test } from 'vitest'
import { arrange, canMove, isWithAbove } from './arrange'
import type { Move } from './arrange'

const order = ['a', 'b', 'c', 'd']

/** The cards after a move, such as "a bc d". */
function after(positions: Record<string, number>, id: string, move: Move): string {
  const moved = arrange({ order, positions }, id, move)
  const groups: string[] = []
  for (const card of moved.order) groups[(moved.positions[card] ?? 0) - 1] = (groups[(moved.positions[card] ?? 0) - 1] ?? '') + card
  return groups.join(' ')
}

describe('moving a card', () => {
  test('numbers every card in the order shown when none has a position yet', () => {
    expect(after({}, 'c', 'up')).toBe('a c b d')
    expect(after({}, 'a', 'up')).toBe('a b c d')
  })

  test('goes one place up or down', () => {
    const positions = { a: 1, b: 2, c: 3, d: 4 }
    expect(after(positions, 'b', 'up')).toBe('b a c d')
    expect(after(positions, 'b', 'down')).toBe('a c b d')
    expect(after(positions, 'd', 'down')).toBe('a b c d')
  })

  test('passes a whole group of cards that share a position', () => {
    expect(after({ a: 1, b: 2, c: 2, d: 3 }, 'd', 'up')).toBe('a d bc')
    expect(after({ a: 1, b: 2, c: 2, d: 3 }, 'a', 'down')).toBe('bc a d')
  })

  test('leaves its group first', () => {
    expect(after({ a: 1, b: 2, c: 2, d: 3 }, 'c', 'up')).toBe('a c b d')
    expect(after({ a: 1, b: 2, c: 2, d: 3 }, 'b', 'down')).toBe('a c b d')
  })

  test('joins the card above, and leaves it again', () => {
    expect(after({ a: 1, b: 2, c: 3, d: 4 }, 'c', 'together')).toBe('a bc d')
    expect(after({ a: 1, b: 2, c: 2, d: 4 }, 'c', 'together')).toBe('a b c d')
    expect(after({ a: 1, b: 1, c: 2, d: 2 }, 'c', 'together')).toBe('abc d')
  })

  test('closes the gaps that menus may leave', () => {
    expect(after({ a: 2, b: 4, c: 4 }, 'a', 'down')).toBe('bc a d')
  })

  test('is not offered at the ends', () => {
    const arrangement = { order, positions: { a: 1, b: 2, c: 3, d: 4 } }
    expect(canMove(arrangement, 'a', 'up')).toBe(false)
    expect(canMove(arrangement, 'a', 'together')).toBe(false)
    expect(canMove(arrangement, 'd', 'down')).toBe(false)
    expect(canMove(arrangement, 'd', 'up')).toBe(true)
    expect(canMove({ order, positions: { a: 1, b: 1, c: 2, d: 3 } }, 'a', 'up')).toBe(true)
  })

  test('knows which card shares the position of the one above', () => {
    const arrangement = { order, positions: { a: 1, b: 1, c: 2 } }
    expect(['a', 'b', 'c', 'd'].filter((id) => isWithAbove(arrangement, id))).toEqual(['b'])
  })
})
