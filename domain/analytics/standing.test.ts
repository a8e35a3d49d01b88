import { expect, test } from 'vitest'
import { standingOf } from './standing'

test.each([
  [8, 'secure'], [7, 'secure'], [6.5, 'nearly'], [5, 'nearly'], [4.5, 'revisit'], [0, 'revisit'],
] as const)('calls %s of 8 %s', (marks, standing) => {
  expect(standingOf(marks, 8)).toBe(standing)
})

test('calls an empty quiz nothing better than revisit', () => {
  expect(standingOf(0, 0)).toBe('revisit')
})
