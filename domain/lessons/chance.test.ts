import { expect, test } from 'vitest'
import { binomialTest, evennessOfThree } from './chance'

test('three of nine is what chance gives, nine of nine is not', () => {
  expect(binomialTest(3, 9, 1 / 3)).toBeCloseTo(1)
  expect(binomialTest(9, 9, 1 / 3)).toBeCloseTo(1 / 3 ** 9)
})

test('even counts are likely and lopsided ones are not', () => {
  expect(evennessOfThree([4, 4, 4])).toBe(1)
  expect(evennessOfThree([12, 0, 0])).toBeLessThan(0.001)
  expect(evennessOfThree([0, 0, 0])).toBe(1)
})
