import { expect, test } from 'vitest'
import { dateTimeForReading, dueInOneWeek, instantOf, isTimeZone, isoInZone, laterByDays, localDateTime, timeZones } from './time-zone'

const at = (iso: string) => new Date(iso)

test.each([
  ['2026-01-15T18:00', 'Europe/Berlin', '2026-01-15T17:00:00.000Z'],
  ['2026-07-15T18:00', 'Europe/Berlin', '2026-07-15T16:00:00.000Z'],
  ['2026-01-15T18:00', 'America/New_York', '2026-01-15T23:00:00.000Z'],
  ['2026-01-15T18:00', 'Asia/Kathmandu', '2026-01-15T12:15:00.000Z'],
  ['2026-01-15T18:00', 'UTC', '2026-01-15T18:00:00.000Z'],
  ['2026-12-31T23:30', 'Pacific/Kiritimati', '2026-12-31T09:30:00.000Z'],
])('reads %s in %s as %s', (local, zone, instant) => {
  expect(instantOf(local, zone)?.toISOString()).toBe(instant)
})

test('moves a time that the clock skips to after the gap', () => {
  expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(localDateTime(at('2026-03-29T01:30:00Z'), 'Europe/Berlin')).toBe('2026-03-29T03:30')
  expect(instantOf('2026-03-08T02:30', 'America/New_York')?.toISOString()).toBe('2026-03-08T07:30:00.000Z')
})

test('takes the later of two moments when the clock shows a time twice', () => {
  expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')?.toISOString()).toBe('2026-10-25T01:30:00.000Z')
  expect(instantOf('2026-11-01T01:30', 'America/New_York')?.toISOString()).toBe('2026-11-01T06:30:00.000Z')
})

test('handles a change of half an hour', () => {
  expect(instantOf('2026-10-04T02:15', 'Australia/Lord_Howe')?.toISOString()).toBe('2026-10-03T15:45:00.000Z')
})

test.each(['2026-01-15T18:00', '2026-03-29T03:00', '2026-03-29T01:59', '2026-10-25T03:00'])('shows %s again as it was typed', (local) => {
  expect(localDateTime(instantOf(local, 'Europe/Berlin') ?? at('1970-01-01'), 'Europe/Berlin')).toBe(local)
})

test.each(['', 'soon', '2026-02-30T18:00', '2026-13-01T18:00', '2026-01-15', '2026-01-15T24:30'])('refuses %j as a date', (text) => {
  expect(instantOf(text, 'Europe/Berlin')).toBeNull()
})

test('proposes six in the evening of the class, a week on, across the change to summer time', () => {
  expect(dueInOneWeek(at('2026-03-25T23:30:00Z'), 'Europe/Berlin')).toBe('2026-04-02T18:00')
  expect(dueInOneWeek(at('2026-12-28T12:00:00Z'), 'UTC')).toBe('2027-01-04T18:00')
})

test('writes the offset into exported times', () => {
  expect(isoInZone(at('2026-07-15T16:00:00Z'), 'Europe/Berlin')).toBe('2026-07-15T18:00:00+02:00')
  expect(isoInZone(at('2026-01-15T23:00:00Z'), 'America/New_York')).toBe('2026-01-15T18:00:00-05:00')
  expect(isoInZone(at('2026-01-15T12:00:00Z'), 'America/St_Johns')).toBe('2026-01-15T08:30:00-03:30')
})

test('writes dates for people in the zone of the class', () => {
  expect(dateTimeForReading(at('2026-03-29T16:00:00Z'), 'Europe/Berlin')).toBe('Sun, 29 Mar 2026, 18:00')
})

test('knows which zones there are', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true)
  expect(isTimeZone('UTC')).toBe(true)
  expect(isTimeZone('Mars/Olympus')).toBe(false)
  expect(isTimeZone('+02:00')).toBe(false)
  expect(isTimeZone('')).toBe(false)
  expect(timeZones().every(isTimeZone)).toBe(true)
})

test('moves a time by days of the calendar, across the nights in which the clock changes', () => {
  expect(laterByDays(at('2026-03-28T17:00:00Z'), 1, 'Europe/Berlin')).toEqual(at('2026-03-29T16:00:00Z'))
  expect(laterByDays(at('2026-10-24T16:00:30Z'), 2, 'Europe/Berlin')).toEqual(at('2026-10-26T17:00:30Z'))
  expect(laterByDays(at('2026-03-28T01:30:00Z'), 1, 'Europe/Berlin')).toEqual(at('2026-03-29T01:30:00Z'))
  expect(laterByDays(at('2026-07-15T16:00:00Z'), 0, 'Europe/Berlin')).toEqual(at('2026-07-15T16:00:00Z'))
})

test('proposes six in the evening of the class across the change to winter time, and counts days by its calendar', () => {
  expect(dueInOneWeek(at('2026-10-21T12:00:00Z'), 'Europe/Berlin')).toBe('2026-10-28T18:00')
  // In Auckland it is the next day already.
  expect(dueInOneWeek(at('2026-09-22T13:00:00Z'), 'Pacific/Auckland')).toBe('2026-09-30T18:00')
})

test('keeps the order of two times in the night in which the clock goes back', () => {
  const [before, twice, after] = ['2026-10-25T01:59', '2026-10-25T02:30', '2026-10-25T03:00'].map((local) => Number(instantOf(local, 'Europe/Berlin')))
  expect(before).toBeLessThan(twice!)
  expect(twice).toBeLessThan(after!)
})

test('writes two moments that a clock shows alike apart, where the offset is written', () => {
  const [first, second] = [at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')]
  expect(localDateTime(first, 'Europe/Berlin')).toBe(localDateTime(second, 'Europe/Berlin'))
  expect([isoInZone(first, 'Europe/Berlin'), isoInZone(second, 'Europe/Berlin')]).toEqual(['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'])
})

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca'])('every hour of a year in %s is read as it is shown, or as the later of two', (timeZone) => {
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour))
    const read = instantOf(localDateTime(instant, timeZone), timeZone)
    const later = Number(read) - Number(instant)
    if (later !== 0) expect(localDateTime(read!, timeZone)).toBe(localDateTime(instant, timeZone))
    expect([0, 1_800_000, 3_600_000]).toContain(later)
  }
})
