import { expect, test, vi } from 'vitest'
import { db } from '@/server/db/client'
import { makeAttempt } from '@/server/testing/attempts'
import { makeLearner } from '@/server/testing/world'
import { endOverdue } from './end-overdue'

const between = vi.hoisted(() => ({ happens: async () => {} }))

// What waits for its answers can meanwhile be given more time: that moment is played here.
vi.mock('./arriving-answers', async (original) => ({ ...(await original<object>()), answersArrived: () => between.happens() }))

test('an attempt that is given more time while it is being ended goes on', async () => {
  const { id } = await makeAttempt(await makeLearner())
  const [over, later] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)]
  await db.attempt.update({ where: { id }, data: { endsAt: over } })
  between.happens = async () => void (await db.attempt.update({ where: { id }, data: { endsAt: later } }))
  expect(await endOverdue(null, { now: new Date() })).toEqual({ ended: 0 })
  expect(await db.attempt.findUniqueOrThrow({ where: { id } })).toMatchObject({ finishedAt: null, endsAt: later })
  between.happens = async () => {}
  await db.attempt.update({ where: { id }, data: { endsAt: over } })
  expect(await endOverdue(null, { now: new Date() })).toEqual({ ended: 1 })
})
