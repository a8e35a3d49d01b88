import { expect, test } from 'vitest'
import { isMoveAway, pageAfter, positionAfter } from './page-after'

const move = (intent: string, at = 2) => ({ intent, at, count: 8 })

test('the buttons lead to the question before, after and asked for, and never beyond the ends', () => {
  expect(['next', 'previous', 'go:6', 'go:99', 'flag', 'check'].map((intent) => positionAfter(move(intent)))).toEqual([3, 1, 6, 7, 2, 2])
  expect([positionAfter(move('next', 7)), positionAfter(move('previous', 0))]).toEqual([7, 0])
  expect([positionAfter(move('save')), positionAfter(move('overview'))]).toEqual([null, null])
})

test('each button has the address of the page that follows it', () => {
  const pages = ['next', 'save', 'overview', 'check', 'hint'].map((intent) => pageAfter('a', move(intent), 5))
  expect(pages).toEqual(['/attempts/a?q=4', '/attempts/a?q=3', '/attempts/a/finish', '/attempts/a?q=3&r=5#explanation', '/attempts/a?q=3&h=5#hints'])
})

test('only going elsewhere need not wait for the server', () => {
  expect(['next', 'previous', 'go:6', 'overview'].every((intent) => isMoveAway(move(intent)))).toBe(true)
  expect(['save', 'check', 'hint', 'flag', 'go:2'].some((intent) => isMoveAway(move(intent)))).toBe(false)
})
