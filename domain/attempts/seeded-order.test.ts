import { describe, expect, test } from 'vitest'
import { inSeededOrder, seededRandom } from './seeded-order'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

describe('an order that a seed decides', () => {
  // Written down once: if one of these changes, attempts that are open now would change their order.
  test.each([
    ['', 'afcgehdb'],
    ['seed', 'cadgehfb'],
    ['attempt 1', 'hefbdcga'],
    ['Попытка ١', 'cehabdfg'],
  ])('of the seed %j stays the one that was committed', (seed, order) => {
    expect(inSeededOrder(letters, seed).join('')).toBe(order)
  })

  test('keeps every item once', () => {
    expect([...inSeededOrder(letters, 'any')].sort()).toEqual(letters)
  })

  test('leaves the list it was given alone', () => {
    const given = [...letters]
    inSeededOrder(given, 'any')
    expect(given).toEqual(letters)
  })

  test('gives each of the six orders of three items about as often as any other', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 12_000; seed++) {
      const order = inSeededOrder(['a', 'b', 'c'], `attempt ${seed}`).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    // 2,000 each; five standard deviations are 204.
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(204)
  })
})

describe('a stream of random numbers', () => {
  test('stays below its limit and reaches every number', () => {
    const random = seededRandom('stream')
    const drawn = new Set(Array.from({ length: 500 }, () => random.below(7)))
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('of a seed is the one that was committed', () => {
    const random = seededRandom('stream')
    expect(Array.from({ length: 8 }, () => random.below(1_000_000))).toEqual([280_469, 909_278, 746_753, 124_175, 301_337, 498_134, 401_092, 360_412])
  })
})
