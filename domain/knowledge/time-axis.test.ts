import { describe, expect, test } from 'vitest'
import type { Event } from './events'
import { axisWidth, stretchesOf } from './time-axis'

const event = (id: string, kind: Event['kind'], when: Pick<Event['when'], 'from' | 'to' | 'precision'>): Event => ({ id, what: id, kind, when: { ...when, para: 'S1-1', words: '-' }, paras: ['S1-1'], actors: [], knownFrom: ['S1'] })
const events = [
  event('year', 'fighting', { from: '2011', precision: 'year' }),
  event('span', 'decision', { from: '2015-09', to: '2016-07', precision: 'span' }),
  event('day', 'talk', { from: '2016-07-14', precision: 'day' }),
  event('other of the day', 'talk', { from: '2016-07-14', precision: 'day' }),
  event('plan', 'plan', { from: '2016-08', precision: 'month' }),
]
const asked = { day: '2016-07-13', lastDay: '2016-07-15' }
const all = events.map((each, index) => ({ event: each, number: index + 1 }))
const stretches = stretchesOf(events, all, asked)
const marksIn = (id: string) => stretches.find((stretch) => stretch.id === id)!.marks
const markOf = (id: string, stretch: string) => marksIn(stretch).find((mark) => mark.event.id === id)!

describe('the axis', () => {
  test('has the years before, the month of the last day, and what lies ahead', () => {
    expect(stretches.map(({ title }) => title)).toEqual(['2011 to June 2016', '1 to 17 July 2016', '18 July 2016 to 31 August 2016'])
  })

  test('draws a mark as wide as its time: a day is a day, a year is a year', () => {
    expect(markOf('day', 'weeks').width).toBeCloseTo(axisWidth / 17, 0)
    expect(markOf('year', 'before').width).toBeCloseTo(axisWidth / 5.5, 0)
    expect(markOf('plan', 'ahead').width).toBeCloseTo((axisWidth * 31) / 45, 0)
  })

  test('shows a span in every stretch that it crosses, open where it goes on', () => {
    expect(markOf('span', 'before')).toMatchObject({ opensLeft: false, opensRight: true })
    expect(markOf('span', 'weeks')).toMatchObject({ opensLeft: true, opensRight: false })
  })

  test('puts what would overlap into lanes of its own, numbers included', () => {
    const boxes = stretches.flatMap(({ id, marks }) => marks.map(({ lane, x, width, numberX }) => ({ lane: `${id} ${lane}`, from: Math.min(x, numberX), to: Math.max(x + width, numberX + 16) })))
    const overlapping = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => one.lane === other.lane && one.from < other.to && other.from < one.to))
    expect(overlapping).toEqual([])
    expect(boxes.filter(({ from, to }) => from < 0 || to > axisWidth + 1)).toEqual([])
  })

  test('marks the end of the asked day in its own stretch only', () => {
    expect(stretches.map(({ now }) => now !== null)).toEqual([false, true, false])
    expect(stretches[1]?.now).toBeCloseTo((axisWidth * 13) / 17, 0)
  })

  test('keeps its stretches when only some events are shown', () => {
    expect(stretchesOf(events, all.slice(4), asked).map(({ title }) => title)).toEqual(stretches.map(({ title }) => title))
  })
})
