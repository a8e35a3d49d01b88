import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/domain/attempts/seeded-order'
import { positionOf } from './calendar'
import { numberOrDate } from './definition'
import { dateQuestion as date, examples } from './examples'
import { chance, grade, outcomeOf } from './grade'
import { readNumber } from './read-number'
import { authored } from './schema'
import type { AuthoredDate, AuthoredNumber } from './schema'

// The example is one of the two; its type is that of both.
const number = examples.question as AuthoredNumber

const month: AuthoredDate = { ...date, precision: 'month', value: '2014-06', tolerance: 1, near: { tolerance: 3, fraction: 0.25, feedback: 'Close.' }, wrong: [] }
const year: AuthoredDate = { ...date, precision: 'year', value: '2013', wrong: [{ value: '2012', feedback: 'Before it.' }] }

describe('a number as it was typed', () => {
  test.each([
    ['1,000', [1000, 1]],
    ['1.000', [1, 1000]],
    ['1 000', [1000]],
    ['1\u2009000\u202f000', [1000000]],
    ['1’000.5', [1000.5]],
    ['1,234.5', [1234.5]],
    ['1.234,5', [1234.5]],
    ['1,000,000', [1000000]],
    ['1.5', [1.5]],
    ['1,5', [1.5]],
    ['0,500', [0.5]],
    ['.5', [0.5]],
    ['439.', [439]],
    ['−7', [-7]],
    ['+ 7', [7]],
    ['١٬٠٠٠', [1000]],
    ['۵٫۶', [5.6]],
    ['\u200f٤٣٩\u200e', [439]],
    ['４３９', [439]],
    ['€ 12', [12]],
    ['12 €', [12]],
  ])('reads %s as %j', (text, values) => {
    expect([...(readNumber(text)?.values ?? [])].sort()).toEqual([...values].sort())
  })

  test.each(['1 00', '1,00,000', '1.2.3', 'four', 'about 4', '4-3', '-', '', '1e5'.repeat(2), '12/5'])('does not read %s', (text) => {
    expect(readNumber(text)).toBe(null)
  })

  test('keeps the words after it', () => {
    expect(readNumber('5.6 billion U.S. dollars')).toEqual({ values: [5.6], words: 'billion U.S. dollars' })
  })
})

describe('a number', () => {
  const kind = (text: string, change: Partial<AuthoredNumber> = {}) => outcomeOf({ ...number, ...change }, { value: text }).kind

  test('counts with its unit, or the beginning of it, and with no other', () => {
    expect(['439 million', '439 Million US Dollars', '439 million U.S. dollars', '439'].map((text) => kind(text))).toEqual(['right', 'right', 'right', 'right'])
    expect(['439 billion', '439 dollars', '439 million US dollars a year'].map((text) => kind(text))).toEqual(['unread', 'unread', 'unread'])
    expect(kind('439 million', { unit: undefined })).toBe('unread')
  })

  test('that can be read in two ways is read in the way that earns more', () => {
    const people = { unit: undefined, value: 400_000, near: undefined, wrong: [], plausible: [0, 1_000_000] as [number, number] }
    expect(kind('400.000', people)).toBe('right')
    expect(kind('400,000', people)).toBe('right')
    expect(kind('400', people)).toBe('other')
  })

  test('is right up to its tolerance, whatever the last bit says', () => {
    const close = { value: 5.6, tolerance: 0.1, near: { tolerance: 0.2, fraction: 0.5, feedback: 'Close.' }, wrong: [] }
    expect(['5.5', '5.7', '5.71', '5.8', '5.81'].map((text) => kind(text, close))).toEqual(['right', 'right', 'near', 'near', 'other'])
  })

  test('is guessed as often as its neighbours are plausible', () => {
    // 429 to 449 earn half, 439 all.
    expect(chance(number)).toBeCloseTo((1 + 20 * 0.5) / 1000, 12)
    expect(chance({ ...number, value: 5.6, tolerance: 0.1, near: undefined, wrong: [], plausible: [0, 5.6] })).toBeCloseTo(2 / 57, 12)
  })

  test('has a chance level that guessing meets where it uses decimals', () => {
    const decimals: AuthoredNumber = { ...number, value: 5.6, tolerance: 0.25, near: { tolerance: 1, fraction: 0.5, feedback: 'Close.' }, wrong: [], plausible: [4, 8] }
    const random = seededRandom('decimals')
    const marks = Array.from({ length: 4000 }, () => grade(decimals, numberOrDate.guess(decimals, random)).fraction)
    expect(marks.reduce((sum, each) => sum + each, 0) / marks.length).toBeCloseTo(chance(decimals), 1)
  })

  test.each([
    ['a wrong value that would earn marks', { wrong: [{ value: 445, feedback: 'Words.' }] }],
    ['a wider tolerance than that of "near"', { tolerance: 11 }],
    ['a plausible range without the value', { plausible: [1, 400] }],
    ['a plausible range the wrong way round', { plausible: [1000, 1] }],
    ['a plausible range so narrow that guessing pays', { plausible: [430, 448] }],
    ['three decimals', { value: 439.125 }],
    ['the precision of a date', { precision: 'day' }],
  ])('is refused with %s', (_why, change) => {
    expect(authored.safeParse({ ...number, ...change }).success).toBe(false)
  })
})

describe('a date', () => {
  test.each([date, month, year])('is accepted with the precision of $precision', (question) => {
    expect(authored.safeParse(question).error).toBe(undefined)
    expect(grade(question, numberOrDate.modelAnswer(question)).fraction).toBe(1)
    expect(numberOrDate.isComplete(question, numberOrDate.modelAnswer(question))).toBe(true)
    expect(numberOrDate.belongs(question, numberOrDate.modelAnswer(question))).toBe(true)
  })

  test('next to the right one may be a wrong one that was foreseen', () => {
    expect(outcomeOf(date, { day: 31, month: 7, year: 2016 })).toEqual({ kind: 'wrong', index: 0 })
    expect(numberOrDate.classify(date, { day: 31, month: 7, year: 2016 })).toEqual(['wrong:2016-07-31'])
    expect(numberOrDate.buckets(date).find(({ id }) => id === 'wrong:2016-07-31')).toMatchObject({ label: '31 July 2016', misconception: 'M23' })
  })

  test('counts days over the end of a month and a leap year', () => {
    const around = (day: number, month: number, year: number) => positionOf({ day, month, year }, 'day') ?? NaN
    expect(around(1, 3, 2016) - around(28, 2, 2016)).toBe(2)
    expect(around(1, 3, 2014) - around(28, 2, 2014)).toBe(1)
    expect(around(31, 12, 2017) - around(1, 1, 2010)).toBe(8 * 365 + 1)
  })

  test('that does not exist, or lacks a part, earns nothing and is not complete', () => {
    for (const given of [{ day: 31, month: 6, year: 2016 }, { day: 29, month: 2, year: 2014 }, { day: 1, month: 8 }]) {
      expect(outcomeOf({ ...date, value: '2016-07-01', tolerance: 200, wrong: [] }, given).kind).toBe('unread')
      expect(numberOrDate.isComplete(date, given)).toBe(false)
    }
  })

  test('is near by whole months where months are asked', () => {
    const fractions = [{ month: 6, year: 2014 }, { month: 7, year: 2014 }, { month: 8, year: 2014 }, { month: 10, year: 2014 }, { month: 6, year: 2013 }]
    expect(fractions.map((given) => grade(month, given).fraction)).toEqual([1, 1, 0.25, 0, 0])
  })

  test('refuses the parts that are not asked, and a number', () => {
    expect(numberOrDate.belongs(year, { month: 6, year: 2013 })).toBe(false)
    expect(numberOrDate.belongs(date, { value: '2016' })).toBe(false)
    expect(numberOrDate.response.safeParse({ day: 32 }).success).toBe(false)
    expect(numberOrDate.response.safeParse({ year: 2009 }).success).toBe(false)
    expect(numberOrDate.response.safeParse({}).success).toBe(false)
  })

  test('is guessed as often as its menus allow', () => {
    expect(chance(date)).toBeCloseTo(1 / (31 * 12 * 8), 12)
    expect(chance(month)).toBeCloseTo((3 + 4 * 0.25) / 96, 12)
    expect(chance(year)).toBeCloseTo(1 / 8, 12)
  })

  test('reads its menus from a form', () => {
    const form = new FormData()
    form.append('response.day', '1')
    form.append('response.month', '')
    form.append('response.year', '2016')
    expect(numberOrDate.fromForm(form)).toEqual({ day: 1, year: 2016 })
  })

  test.each([
    ['a day where a month is asked', { precision: 'month' }],
    ['a month where a day is asked', { value: '2016-08' }],
    ['a day that does not exist', { value: '2016-06-31' }],
    ['a year that is not offered', { value: '2003-03-20' }],
    ['a wrong day that is not offered', { wrong: [{ value: '2018-07-31', feedback: 'Words.' }] }],
    ['a wrong day within the tolerance', { tolerance: 1 }],
    ['a tolerance that guessing profits from', { ...year, tolerance: 2, wrong: [] }],
  ])('is refused with %s', (_why, change) => {
    expect(authored.safeParse({ ...date, ...change }).success).toBe(false)
  })
})
