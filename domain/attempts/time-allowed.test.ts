import { describe, expect, test } from 'vitest'
import { accommodationSays, noAccommodation, type Accommodation } from './accommodation'
import { mayStart, type StartRules } from './may-start'
import { endOf, isInTime, limitSays, ownTimes, type SetTimes } from './time-allowed'

const at = (iso: string) => new Date(`2026-03-${iso}Z`)
const set: SetTimes = { opensAt: at('27T08:00'), dueAt: at('28T17:00'), closesAt: at('28T19:00'), timeLimitMinutes: 30, timeZone: 'Europe/Berlin' }
const gets = (over: Partial<Accommodation>): Accommodation => ({ ...noAccommodation, ...over })

describe('the times of one student', () => {
  test('are those of the assignment where nothing was set', () => {
    expect(ownTimes(set, noAccommodation)).toEqual({ opensAt: set.opensAt, dueAt: set.dueAt, closesAt: set.closesAt, limit: { minutes: 30, extraMinutes: 0 } })
  })

  test('extra time lengthens the limit and moves the closing time with it', () => {
    const times = ownTimes(set, gets({ timeFactor: 2 }))
    expect(times.limit && limitSays(times.limit)).toBe('60 min: 30 + your extra 30')
    expect(times.closesAt).toEqual(at('28T19:30'))
    expect(ownTimes({ ...set, timeLimitMinutes: 25 }, gets({ timeFactor: 1.1 })).limit).toEqual({ minutes: 28, extraMinutes: 3 })
    expect(ownTimes({ ...set, timeLimitMinutes: 20 }, gets({ timeFactor: 1.1 })).limit).toEqual({ minutes: 22, extraMinutes: 2 })
  })

  test('extra days move due and closing times by the calendar of the class, across the change to summer time', () => {
    const { dueAt, closesAt } = ownTimes(set, gets({ extraDays: 1 }))
    expect([dueAt, closesAt]).toEqual([at('29T16:00'), at('29T18:00')])
  })

  test('no limit leaves the closing time alone', () => {
    expect(ownTimes(set, gets({ noTimeLimit: true, timeFactor: 2 }))).toMatchObject({ limit: null, closesAt: set.closesAt })
  })

  test('say what they are in words', () => {
    expect(accommodationSays(gets({ timeFactor: 1.5, extraAttempts: 1, extraDays: 2, freeHints: true }))).toEqual(['150 % of the time', '1 more attempt', '2 days longer', 'hints without cost'])
    expect(accommodationSays(noAccommodation)).toEqual([])
  })
})

describe('the end of an attempt', () => {
  test('is the limit or the closing time, whichever comes first', () => {
    expect(endOf(at('28T10:00'), ownTimes(set, noAccommodation))).toEqual(at('28T10:30'))
    expect(endOf(at('28T18:45'), ownTimes(set, noAccommodation))).toEqual(at('28T19:00'))
    expect(endOf(at('28T18:45'), { closesAt: null, limit: null })).toBeNull()
  })

  test('a limit lasts as many minutes in the nights in which the clock changes', () => {
    const timeZone = 'Europe/Berlin'
    const never: SetTimes = { opensAt: null, dueAt: null, closesAt: null, timeLimitMinutes: 90, timeZone }
    const limitOf = (start: string) => Number(endOf(new Date(start), ownTimes(never, gets({ extraDays: 1 })))) - Date.parse(start)
    // From half past one, through the hour that is skipped, and through the one that comes twice.
    expect([limitOf('2026-03-29T00:30:00Z'), limitOf('2026-10-24T23:30:00Z')]).toEqual([90 * 60_000, 90 * 60_000])
  })

  test('extra days move a closing time by the calendar across the change to winter time', () => {
    const closesAt = new Date('2026-10-24T17:00:00Z')
    expect(ownTimes({ ...set, closesAt }, gets({ extraDays: 1 })).closesAt).toEqual(new Date('2026-10-25T18:00:00Z'))
    // A due time within the hour that is skipped on the day it moves to comes after the gap, never before.
    expect(ownTimes({ ...set, dueAt: at('28T01:15') }, gets({ extraDays: 1 })).dueAt).toEqual(at('29T01:15'))
  })

  test('an answer given before it counts if it arrives within a minute', () => {
    const end = { endsAt: at('28T19:00') }
    const after = (seconds: number) => new Date(end.endsAt.getTime() + seconds * 1000)
    expect(isInTime(end, { now: after(0), ageMs: 0 })).toBe(true)
    expect(isInTime(end, { now: after(60), ageMs: 60_000 })).toBe(true)
    expect(isInTime(end, { now: after(61), ageMs: 3_600_000 })).toBe(false)
    expect(isInTime(end, { now: after(30), ageMs: 29_000 })).toBe(false)
    expect(isInTime(end, { now: after(30), ageMs: -1 })).toBe(false)
    expect(isInTime({ endsAt: null }, { now: after(61), ageMs: 0 })).toBe(true)
  })
})

describe('another attempt', () => {
  const rules = (over: Partial<StartRules> = {}): StartRules => ({ times: set, allowed: 2, pauseMinutes: 10, before: { count: 1, lastFinishedAt: at('28T10:00') }, ...over })

  test.each([
    { when: 'before it opens', given: rules(), now: '27T07:59', answer: { ok: false, why: 'not-open', from: set.opensAt } },
    { when: 'at the closing time', given: rules(), now: '28T19:00', answer: { ok: false, why: 'closed' } },
    { when: 'after the last one', given: rules({ before: { count: 2, lastFinishedAt: at('28T10:00') } }), now: '28T12:00', answer: { ok: false, why: 'none-left' } },
    { when: 'in the pause', given: rules(), now: '28T10:09', answer: { ok: false, why: 'pause', from: at('28T10:10') } },
    { when: 'after the pause', given: rules(), now: '28T10:10', answer: { ok: true } },
    { when: 'without limits', given: rules({ times: { opensAt: null, closesAt: null }, allowed: null, pauseMinutes: 0 }), now: '28T10:01', answer: { ok: true } },
  ])('$when', ({ given, now, answer }) => {
    expect(mayStart(given, at(now))).toEqual(answer)
  })
})
