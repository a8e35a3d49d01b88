import { expect, test } from 'vitest'
import { scoreRange } from './score-range'

test('takes 6 of 8 today for roughly 5 to 7 on another day', () => {
  expect(scoreRange(6, 8)).toEqual({ low: 5, high: 7 })
})

test('says nothing about all or none right, nor about one question', () => {
  expect(scoreRange(8, 8)).toBeNull()
  expect(scoreRange(0, 8)).toBeNull()
  expect(scoreRange(1, 1)).toBeNull()
})
