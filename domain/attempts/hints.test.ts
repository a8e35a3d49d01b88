import { expect, test } from 'vitest'
import { nextHintSays, shareAfterHints } from './hints'

test('each hint takes a tenth of the marks, and no more than three tenths in all', () => {
  expect([0, 1, 2, 3, 4].map(shareAfterHints)).toEqual([1, 0.9, 0.8, expect.closeTo(0.7), expect.closeTo(0.7)])
})

test('the cost of a hint is told before it opens, and nothing is offered after the third', () => {
  expect(nextHintSays(0)).toBe('Hint 1 of 3: which article. It takes a tenth of this question’s marks.')
  expect(nextHintSays(2)).toContain('which words')
  expect(nextHintSays(3)).toBe(null)
  expect(nextHintSays(1, { isFree: true })).toBe('Hint 2 of 3: which paragraph. It costs you nothing.')
})
