import { expect, test } from 'vitest'
import { readMatrix } from './read-matrix'

test('opens a cell with its positions, and counts what the filter keeps out of it', () => {
  expect(readMatrix({ actor: 'kerry', issue: 'sharing-information' })?.open).toMatchObject({ actor: { id: 'kerry' }, positions: [{ stance: 'supports' }, { stance: 'conditional' }], hidden: 0 })
  expect(readMatrix({ actor: 'kerry', issue: 'sharing-information', article: 's5' })?.open).toMatchObject({ positions: [{ stance: 'conditional' }], hidden: 1 })
})

test('opens a cell in which nothing is stated', () => {
  expect(readMatrix({ actor: 'kirby', issue: 'aid' })?.open).toMatchObject({ positions: [], hidden: 0 })
})

test('finds nothing where there is no such article, actor or issue, or only half of a cell', () => {
  for (const asked of [{ article: 's9' }, { actor: 'nobody', issue: 'aid' }, { actor: 'kerry', issue: 'weather' }, { actor: 'kerry' }]) expect(readMatrix(asked)).toBeNull()
})

test('has a column for every matter, whatever is left out', () => {
  const matrix = readMatrix({ kind: 'body' })
  expect(matrix?.rows.every(({ actor, cells }) => actor.kind === 'body' && cells.length === matrix.issues.length)).toBe(true)
})
