import { expect, test } from 'vitest'
import { readTimeLine } from './read-time-line'

const idsOf = (line: ReturnType<typeof readTimeLine>, timing: string) => line.groups.find((group) => group.timing === timing)?.events.map(({ event }) => event.id) ?? []

test('on 13 July the meeting at the Kremlin is ahead, and the interview of that day or the next only perhaps past', () => {
  const line = readTimeLine({ day: '2016-07-13' })
  expect(idsOf(line, 'planned')).toEqual(expect.arrayContaining(['putin-kerry-meeting', 'target-31-july', 'target-1-august-transition']))
  expect(idsOf(line, 'perhaps')).toContain('assad-interview')
  expect(idsOf(line, 'past')).toContain('leak-published')
  expect(idsOf(line, 'not-yet')).toContain('kerry-in-paris')
})

test('in May nobody could know of the leaked date, and Kerry had named his', () => {
  const line = readTimeLine({ day: '2016-05-31' })
  expect(idsOf(line, 'not-yet')).toContain('target-31-july')
  expect(idsOf(line, 'planned')).toEqual(['target-1-august-transition'])
})

test('on the last day everything told as past is past, and every plan is known', () => {
  const { groups } = readTimeLine({})
  expect(groups.map(({ timing }) => timing)).toEqual(['past', 'planned'])
})

test('tells the dates ahead apart: nearly one day, three different things', () => {
  expect(readTimeLine({ kind: 'talk' }).datesAhead.map(({ id, when }) => [id, when.from])).toEqual([
    ['target-31-july', '2016-07-31'],
    ['target-1-august-geneva', '2016-08-01'],
    ['target-1-august-transition', '2016-08-01'],
  ])
})

test('keeps the number of an event whatever is shown', () => {
  const numberOf = (line: ReturnType<typeof readTimeLine>) => line.groups.flatMap(({ events }) => events).find(({ event }) => event.id === 'target-31-july')?.number
  expect(numberOf(readTimeLine({ kind: 'plan' }))).toBe(numberOf(readTimeLine({})))
})
