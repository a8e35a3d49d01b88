import { expect, test } from 'vitest'
import { readComparison } from './read-comparison'

const pair = (asked: Parameters<typeof readComparison>[0]) => {
  const comparison = readComparison(asked)
  return comparison && [comparison.left.id, comparison.right.id, comparison.claim?.id ?? null]
}

test('shows the two articles that are asked for, by their slugs', () => {
  expect(pair({ left: 's5', right: 's2' })).toEqual(['S5', 'S2', null])
})

test('begins with the two that have most in common', () => {
  expect(pair({})).toEqual(['S1', 'S4', null])
})

test('shows a claim beside an article that conflicts with it', () => {
  expect(pair({ claim: 'not-the-last-chance' })).toEqual(['S3', 'S5', 'not-the-last-chance'])
})

test('keeps the side that is given and chooses the other', () => {
  expect(pair({ left: 's4' })).toEqual(['S4', 'S1', null])
  expect(pair({ right: 's1' })).toEqual(['S4', 'S1', null])
  expect(pair({ left: 's1', claim: 'not-the-last-chance' })).toEqual(['S1', 'S3', 'not-the-last-chance'])
})

test('finds nothing for an article or a claim that does not exist', () => {
  expect(pair({ left: 's9' })).toBeNull()
  expect(pair({ left: 's1', right: '' })).toBeNull()
  expect(pair({ claim: 'no-such-claim' })).toBeNull()
})
