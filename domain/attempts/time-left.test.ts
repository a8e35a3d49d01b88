import { expect, test } from 'vitest'
import { endSays, spokenBetween, timeLeftInWords, timeLeftSays } from './time-left'

const min = 60_000

test('the time left is said in the unit that fits it', () => {
  expect([0, 1, 59_001, min, 30 * min, 29 * min + 1, 300 * min, 3 * 1440 * min].map(timeLeftSays)).toEqual([
    'time is up', '1 s left', '60 s left', '1 min left', '30 min left', '30 min left', '5 h 0 min left', '3 days left',
  ])
  expect([min, 12 * min, 150 * min, 4 * 1440 * min].map(timeLeftInWords)).toEqual(['one minute left', '12 minutes left', '2 hours 30 minutes left', '4 days left'])
})

test('the end is told by the clock of the class, with the day where it is another one', () => {
  const ends = { endsAt: new Date('2016-07-15T12:30:00Z'), timeZone: 'Europe/Berlin' }
  expect(endSays(ends, 12 * min)).toBe('14:30')
  expect(endSays(ends, 3 * 1440 * min)).toMatch(/^Fri,? 15 Jul,? 14:30$/)
})

test('ten, five and one minutes before the end are said once, and only the last one after a leap', () => {
  expect(spokenBetween(11 * min, 10 * min)).toBe('10 minutes left.')
  expect(spokenBetween(10 * min, 10 * min - 1)).toBeNull()
  expect(spokenBetween(11 * min, min / 2)).toBe('one minute left.')
  expect(spokenBetween(min / 2, 0)).toBeNull()
})
