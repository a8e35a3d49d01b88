import { expect, test } from 'vitest'
import { wilsonInterval } from './wilson'

// Newcombe 1998, table I, method 3 (score, no continuity correction).
test.each([
  { right: 81, n: 263, low: 0.2553, high: 0.3662 },
  { right: 15, n: 148, low: 0.0624, high: 0.1605 },
  { right: 0, n: 20, low: 0, high: 0.1611 },
  { right: 1, n: 29, low: 0.0061, high: 0.1718 },
])('gives the published interval for $right of $n', ({ right, n, low, high }) => {
  const interval = wilsonInterval(right, n)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('never leaves the range from 0 to 1', () => {
  expect(wilsonInterval(5, 5).high).toBe(1)
  expect(wilsonInterval(0, 5).low).toBe(0)
})

test('claims nothing without observations', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
})
