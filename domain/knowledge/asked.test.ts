import { expect, test } from 'vitest'
import { asked, askedDay, askedOneOf } from './asked'

test('an empty field and a repeated one ask for nothing and for the first', () => {
  expect(asked({ kind: '' }, 'kind')).toBeUndefined()
  expect(asked({ kind: ['a', 'b'] }, 'kind')).toBe('a')
})

test('only a value that there is counts', () => {
  expect(askedOneOf({ kind: 'state' }, 'kind', ['state', 'person'])).toBe('state')
  expect(askedOneOf({ kind: 'constructor' }, 'kind', ['state', 'person'])).toBeUndefined()
})

test('a day after the last one known becomes that day', () => {
  expect(askedDay({ asOf: '2016-07-13' }, 'asOf', '2016-07-15')).toBe('2016-07-13')
  expect(askedDay({ asOf: '2024-12-08' }, 'asOf', '2016-07-15')).toBe('2016-07-15')
})

test('what stands in no calendar asks for nothing', () => {
  for (const asOf of ['2016-02-30', '2016-7-1', '13 July', '2016-13-01']) expect(askedDay({ asOf }, 'asOf', '2016-07-15')).toBeUndefined()
})
