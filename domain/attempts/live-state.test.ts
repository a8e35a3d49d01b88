import { expect, test } from 'vitest'
import { lastHeardAt, liveStateOf, type Signs } from './live-state'

const now = new Date('2026-03-02T10:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const signs = (over: Partial<Signs>): Signs => ({ startedAt: ago(600), lastSavedAt: ago(30), finishedAt: null, seenAt: ago(10), waiting: 0, ...over })

test.each([
  ['has not begun', { startedAt: null, lastSavedAt: null, seenAt: null }, 'not-started'],
  ['answers', {}, 'working'],
  ['has an open page and nothing new for four minutes', { lastSavedAt: ago(240) }, 'stuck'],
  ['has begun four minutes ago and answered nothing', { startedAt: ago(240), lastSavedAt: null }, 'stuck'],
  ['has not been heard of for a minute', { seenAt: ago(61), lastSavedAt: ago(70) }, 'offline'],
  ['saves from a page without scripts', { seenAt: null, lastSavedAt: ago(20) }, 'working'],
  ['has handed in', { finishedAt: ago(5), seenAt: ago(400) }, 'finished'],
] as const)('somebody who %s', (_, over, state) => {
  expect(liveStateOf(signs(over), now)).toBe(state)
})

test('the newest sign of life is the page, the answer or the start, whichever came last', () => {
  expect(lastHeardAt(signs({}))).toEqual(ago(10))
  expect(lastHeardAt(signs({ seenAt: null }))).toEqual(ago(30))
  expect(lastHeardAt(signs({ seenAt: null, lastSavedAt: null }))).toEqual(ago(600))
})
