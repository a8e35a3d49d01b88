import { expect, test } from 'vitest'
import { event } from './events'

const summit = {
  id: 'summit',
  what: 'Leaders meet.',
  kind: 'talk',
  when: { from: '2016-07-04', to: '2016-07-10', precision: 'span', para: 'S4-13', words: 'last week' },
  paras: ['S4-13'],
  knownFrom: ['S4'],
}
const at = (when: Record<string, string>) => event.safeParse({ ...summit, when: { para: 'S4-13', words: 'last week', ...when } }).success

test('a date is as long as its precision', () => {
  expect(at({ from: '2016-07-14', precision: 'day' })).toBe(true)
  expect(at({ from: '2016-07', precision: 'day' })).toBe(false)
  expect(at({ from: '2016-07', precision: 'month' })).toBe(true)
  expect(at({ from: '2011', precision: 'year' })).toBe(true)
})

test('a span has an end that comes after its beginning, and nothing else has one', () => {
  expect(event.safeParse(summit).success).toBe(true)
  expect(at({ from: '2016-07-04', precision: 'span' })).toBe(false)
  expect(at({ from: '2016-07-10', to: '2016-07-04', precision: 'span' })).toBe(false)
  expect(at({ from: '2016-07-04', to: '2016-07-10', precision: 'day' })).toBe(false)
})

test('the words that date an event are a fragment', () => {
  expect(at({ from: '2011', precision: 'year', words: 'one two three four five six seven eight nine ten eleven twelve thirteen' })).toBe(false)
})

test('a plan says since when it could be known, and that day comes before it', () => {
  const plan = { ...summit, kind: 'plan' }
  expect(event.safeParse(plan).success).toBe(false)
  expect(event.safeParse({ ...plan, announced: '2016-07-03' }).success).toBe(true)
  expect(event.safeParse({ ...plan, announced: '2016-07-04' }).success).toBe(false)
})
