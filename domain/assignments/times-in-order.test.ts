import { expect, test } from 'vitest'
import { timeProblems } from './times-in-order'

const none = { opensOn: '', dueOn: '', closesOn: '' }
const fields = (readings: Partial<typeof none>) => timeProblems({ ...none, ...readings }).map(({ field }) => field)

test('finds nothing wrong with times in order, and with those that are not there', () => {
  expect(fields({})).toEqual([])
  expect(fields({ opensOn: '2026-03-01T08:00', dueOn: '2026-03-02T08:00', closesOn: '2026-03-03T08:00' })).toEqual([])
  expect(fields({ opensOn: '2026-03-01T08:00', closesOn: '2026-03-03T08:00' })).toEqual([])
})

test('lets work close the moment that it is due', () => {
  expect(fields({ dueOn: '2026-03-02T08:00', closesOn: '2026-03-02T08:00:00' })).toEqual([])
})

test('says all that is wrong at once', () => {
  expect(fields({ opensOn: '2026-03-03T08:00', dueOn: '2026-03-02T08:00', closesOn: '2026-03-01T08:00' })).toEqual(['dueOn', 'closesOn', 'closesOn'])
})

test('does not let work open when it is due or closes', () => {
  expect(fields({ opensOn: '2026-03-02T08:00', dueOn: '2026-03-02T08:00' })).toEqual(['dueOn'])
  expect(fields({ opensOn: '2026-03-02T08:00', closesOn: '2026-03-02T08:00' })).toEqual(['closesOn'])
})
