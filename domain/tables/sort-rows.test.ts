import { expect, test } from 'vitest'
import { sortRows } from './sort-rows'

const itself = <Value>(value: Value) => value

test('puts names where a reader looks for them', () => {
  expect(sortRows(['Zoë', 'Émile', 'ana', 'L10', 'Ümit', 'L3', 'Eva'], itself)).toEqual(['ana', 'Émile', 'Eva', 'L3', 'L10', 'Ümit', 'Zoë'])
})

test('sorts numbers, moments and yes or no by size', () => {
  expect(sortRows([10, 9, -1], itself)).toEqual([-1, 9, 10])
  const [early, late] = [new Date('2026-01-02'), new Date('2026-10-01')]
  expect(sortRows([late, early], itself)).toEqual([early, late])
  expect(sortRows([true, false], itself)).toEqual([false, true])
})

test('puts what has no value last in both directions', () => {
  expect(sortRows([null, 2, null, 1], itself)).toEqual([1, 2, null, null])
  expect(sortRows([null, 2, null, 1], itself, 'descending')).toEqual([2, 1, null, null])
})

test('keeps equal rows in the order given, in both directions', () => {
  const rows = [{ id: 'a', of: 1 }, { id: 'b', of: 1 }, { id: 'c', of: 0 }]
  const ids = (direction: 'ascending' | 'descending') => sortRows(rows, ({ of }) => of, direction).map(({ id }) => id)
  expect(ids('ascending')).toEqual(['c', 'a', 'b'])
  expect(ids('descending')).toEqual(['a', 'b', 'c'])
})

test('leaves the rows that it is given as they are', () => {
  const rows = [2, 1]
  sortRows(rows, itself)
  expect(rows).toEqual([2, 1])
})
