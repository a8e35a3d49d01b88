import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { MyAssignment } from '@/server/assignments/list-my-assignments'
import { TaskFacts } from './task-facts'

const assignment: MyAssignment = {
  id: 'a', lessonId: 'L1', lessonSlug: 'l', lessonTitle: 'Lesson', quiz: 'exit-a', mode: 'quiz', note: null, className: '10B', timeZone: 'Europe/Berlin',
  times: { opensAt: null, dueAt: null, closesAt: null, limit: null },
  isFreeOfLimit: false, isLate: false, attempts: { made: 0, allowed: null, counts: 'first' }, open: null, startRefusal: null, state: 'to do',
}

function wordsOf(over: Partial<MyAssignment>): string {
  const html = renderToStaticMarkup(<TaskFacts assignment={{ ...assignment, ...over }} />)
  return html.replace(/<[^>]*>/g, '').trim()
}

test('says nothing of work without times and limits', () => {
  expect(wordsOf({})).toBe('')
})

test('says when it is due and closes, by the clock of the class', () => {
  const times = { ...assignment.times, dueAt: new Date('2030-07-01T16:00:00Z'), closesAt: new Date('2030-07-02T16:00:00Z') }
  expect(wordsOf({ times, isLate: true })).toBe('Due Monday 1 July at 18:00 CEST. Late Closes Tuesday 2 July at 18:00 CEST.')
})

test('says the limit with its extra part, and that there is none', () => {
  expect(wordsOf({ times: { ...assignment.times, limit: { minutes: 60, extraMinutes: 30 } } })).toBe('Time: 60 min: 30 + your extra 30.')
  expect(wordsOf({ isFreeOfLimit: true })).toBe('No time limit for you.')
})

test('says how many attempts are left and which counts', () => {
  expect(wordsOf({ attempts: { made: 1, allowed: 3, counts: 'best' } })).toBe('2 of 3 attempts left. Your best attempt counts.')
  expect(wordsOf({ attempts: { made: 0, allowed: 1, counts: 'first' } })).toBe('One attempt.')
  expect(wordsOf({ attempts: { made: 1, allowed: null, counts: 'latest' } })).toBe('As many attempts as you like. Your latest attempt counts.')
})

test('says why nothing can begin now', () => {
  expect(wordsOf({ startRefusal: 'This is closed.' })).toBe('This is closed.')
})
