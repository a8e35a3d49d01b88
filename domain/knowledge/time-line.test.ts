import { describe, expect, test } from 'vitest'
import type { Event } from './events'
import { timingOn, toldWindow, whenInWords, windowOf } from './time-line'

const lastDay = '2016-07-15'
const when = (precision: Event['when']['precision'], from: string, to?: string): Event['when'] => ({ precision, from, to, para: 'S1-1', words: '-' })
const timing = (event: Pick<Event, 'kind' | 'when' | 'announced'>, day: string) => timingOn(event, day, lastDay)

describe('a window', () => {
  test.each([
    [when('day', '2016-07-14'), '2016-07-14', '2016-07-14'],
    [when('month', '2016-02'), '2016-02-01', '2016-02-29'],
    [when('year', '2011'), '2011-01-01', '2011-12-31'],
    [when('season', '2014-06'), '2014-04-01', '2014-08-31'],
    [when('season', '2014-01'), '2013-11-01', '2014-03-31'],
    [when('span', '2015-09', '2016-07'), '2015-09-01', '2016-07-31'],
  ])('of %j runs from %s to %s', (each, first, last) => {
    expect(windowOf(each)).toEqual({ first, last })
  })

  test('ends with the last day of the texts for what they tell of as past, and later for a plan', () => {
    expect(toldWindow({ kind: 'talk', when: when('month', '2016-07') }, lastDay).last).toBe('2016-07-15')
    expect(toldWindow({ kind: 'plan', when: when('month', '2016-08') }, lastDay).last).toBe('2016-08-31')
  })
})

describe('on a day', () => {
  const meeting = { kind: 'talk', when: when('day', '2016-07-14'), announced: '2016-07-13' } as const
  test('a meeting of that day is past, and before it is planned only once it was announced', () => {
    expect(['2016-07-12', '2016-07-13', '2016-07-14'].map((day) => timing(meeting, day))).toEqual(['not-yet', 'planned', 'past'])
  })

  test('something dated to a month may have happened on any day of it', () => {
    const call = { kind: 'talk', when: when('month', '2016-07') } as const
    expect(['2016-06-30', '2016-07-03', '2016-07-15'].map((day) => timing(call, day))).toEqual(['not-yet', 'perhaps', 'past'])
  })

  test('a plan for the last day is still a plan', () => {
    expect(timing({ kind: 'plan', when: when('day', '2016-07-15'), announced: '2016-07-13' }, lastDay)).toBe('planned')
  })
})

test('a time is told as closely as it is known', () => {
  const told = [when('day', '2016-07-04'), when('month', '2016-07'), when('season', '2014-06'), when('year', '2011'), when('span', '2016-07-04', '2016-07-10'), when('span', '2015-09', '2016-07'), when('span', '2016-06-30', '2016-07-02')]
  expect(told.map(whenInWords)).toEqual(['4 July 2016', 'July 2016', 'about June 2014', '2011', '4 to 10 July 2016', 'September 2015 to July 2016', '30 June 2016 to 2 July 2016'])
})
