import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/domain/attempts/seeded-order'
import { ordering } from './definition'
import { examples } from './examples'
import { chance, countPairs, grade } from './grade'
import { cardsInPlace } from './kept-order'
import { authored } from './schema'
import type { Authored } from './schema'

const { question } = examples
const keyed = (...groups: string[]): Authored => ({ ...question, order: groups.map((group) => [...group]) })
/** Positions written as groups: "b ac" puts b first and then a and c together. */
const placed = (groups: string) => ({ positions: Object.fromEntries(groups.split(' ').flatMap((group, index) => [...group].map((id) => [id, index + 1]))) })

describe('an order', () => {
  test('does not count pairs that the key leaves level', () => {
    expect(countPairs(keyed('a', 'bc', 'd'), placed('a c b d'))).toEqual({ all: 5, kept: 5, reversed: 0, level: 0 })
  })

  test('keeps a response tie in the denominator', () => {
    expect(grade(keyed('a', 'b', 'c'), placed('ab c')).fraction).toBeCloseTo(2 / 3)
  })

  test('loses as much for one pair reversed as for two pairs left level', () => {
    const key = keyed('a', 'b', 'c', 'd')
    expect(grade(key, placed('b a c d')).fraction).toBeCloseTo(4 / 6)
    expect(grade(key, placed('ab cd')).fraction).toBeCloseTo(4 / 6)
  })

  test('depends on the order of the positions alone, not on their size', () => {
    const key = keyed('a', 'b', 'c')
    expect(grade(key, { positions: { a: 2, b: 7, c: 9 } }).fraction).toBe(1)
  })

  test('is refused when a card is missing from the key, or stands in it twice', () => {
    expect(authored.safeParse({ ...question, order: question.order.slice(1) }).success).toBe(false)
    expect(authored.safeParse({ ...question, order: [...question.order, ['war']] }).success).toBe(false)
  })
})

describe('the chance level of an order', () => {
  test.each([['a b c d e'], ['ab c de'], ['a bcd e'], ['abcd e']])('lies above what guessing %j really earns, and not far above', (groups) => {
    const key = keyed(...groups.split(' '))
    const ids = key.order.flat()
    let total = 0
    // Every way to give five cards one of five positions.
    for (let way = 0; way < 5 ** 5; way++) {
      total += grade(key, { positions: Object.fromEntries(ids.map((id, index) => [id, 1 + (Math.floor(way / 5 ** index) % 5)])) }).fraction
    }
    const mean = total / 5 ** 5
    expect(chance(key)).toBeGreaterThanOrEqual(mean)
    expect(chance(key)).toBeLessThan(mean * 1.5)
  })
})

describe('the cards in place', () => {
  const inPlace = (key: Authored, response: string) => [...cardsInPlace(key, placed(response))].sort().join('')

  test('are all but the one that moved', () => {
    expect(inPlace(keyed('a', 'b', 'c', 'd', 'e'), 'e a b c d')).toBe('abcd')
    expect(inPlace(keyed('a', 'b', 'c', 'd', 'e'), 'b c d a e')).toBe('bcde')
  })

  test('may stand either way round where the key leaves them level', () => {
    expect(inPlace(keyed('a', 'bc', 'd'), 'a c b d')).toBe('abcd')
    expect(inPlace(keyed('a', 'bc', 'd'), 'a bc d')).toBe('abcd')
  })

  test('are not both of two on one position that the key tells apart', () => {
    expect(inPlace(keyed('a', 'b', 'c'), 'ab c')).toHaveLength(2)
  })

  test('leave out cards without a position', () => {
    expect(inPlace(keyed('a', 'b', 'c'), 'a c')).toBe('ac')
  })

  test('are never two in the wrong order, whatever the response', () => {
    const random = seededRandom('in place')
    for (let attempt = 0; attempt < 300; attempt++) {
      const response = ordering.guess(question, random)
      const ids = cardsInPlace(question, response)
      const order = question.order.map((group) => group.filter((id) => ids.has(id))).filter((group) => group.length > 0)
      const pairs = countPairs({ order }, response)
      expect(pairs.kept).toBe(pairs.all)
    }
  })
})
