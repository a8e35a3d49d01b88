import { expect, test } from 'vitest'
import { noteSeen } from '@/server/attempts/presence'
import { startAttempt } from '@/server/attempts/start-attempt'
import { db } from '@/server/db/client'
import { singleChoice } from '@/server/testing/attempts'
import { makeWorld, viewerFor } from '@/server/testing/world'
import { readLive } from './read-live'

test('everybody is seen where they are: not started, at work, stuck, out of reach, finished', async () => {
  const world = await makeWorld()
  const [teacher, owner, classmate] = [viewerFor(world.teacher), viewerFor(world.owner), viewerFor(world.classmate)]
  const stateOf = async (learnerId: string) => (await readLive(teacher, world.assignment.id))?.rows.find((row) => row.learnerId === learnerId)
  expect(await stateOf(owner.id)).toMatchObject({ state: 'not-started', attemptId: null, answered: 0 })

  const { attemptId } = await startAttempt(owner, { assignment: world.assignment.id })
  noteSeen(attemptId, { seenAt: new Date(), questionId: singleChoice.id, waiting: 2 })
  expect(await stateOf(owner.id)).toMatchObject({ state: 'working', attemptId, waiting: 2, place: 1 })
  await db.attempt.update({ where: { id: attemptId }, data: { startedAt: new Date(Date.now() - 600_000) } })
  expect(await stateOf(owner.id)).toMatchObject({ state: 'stuck' })
  noteSeen(attemptId, { seenAt: new Date(Date.now() - 60_000), questionId: singleChoice.id, waiting: 0 })
  expect(await stateOf(owner.id)).toMatchObject({ state: 'offline' })
  await db.attempt.update({ where: { id: attemptId }, data: { finishedAt: new Date() } })
  const live = await readLive(teacher, world.assignment.id)
  expect(live?.counts).toMatchObject({ finished: 1, stuck: 0, offline: 0 })

  // Nothing is heard of a page without scripts but that it was begun.
  await startAttempt(classmate, { assignment: world.assignment.id })
  expect(await stateOf(classmate.id)).toMatchObject({ state: 'working' })
})
