import { beforeEach, expect, test, vi } from 'vitest'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { sampleQuiz } from '@/server/testing/attempts'
import { makeAssignment, makeWorld, viewerFor, type World } from '@/server/testing/world'
import { finishAttempt } from './finish-attempt'
import { startAttempt } from './start-attempt'

// What is asked here does not depend on the lessons that there are.
vi.mock('@/server/content/course', () => ({
  readLesson: (lesson: string) => (['L1', 'a-lesson'].includes(lesson) ? { id: 'L1', slug: 'a-lesson' } : null),
  readQuiz: (lessonId: string) => (lessonId === 'L1' ? sampleQuiz : null),
}))

let world: World
let learner: Viewer

beforeEach(async () => {
  world = await makeWorld()
  learner = viewerFor(world.owner)
})

const attempt = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } })

test('a start keeps the questions as they are now, by their hash', async () => {
  const { attemptId } = await startAttempt(learner, { lesson: 'a-lesson', quiz: 'exit-a' })
  expect(await attempt(attemptId)).toMatchObject({ lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', number: 1, versionHash: sampleQuiz.hash, finishedAt: null })
  expect((await db.quizVersion.findUniqueOrThrow({ where: { hash: sampleQuiz.hash } })).body).toBe(sampleQuiz.body)
})

test('two starts at once make one attempt, and a third gives it back', async () => {
  const starts = await Promise.all([1, 2, 3, 4].map(() => startAttempt(learner, { lesson: 'L1', quiz: 'exit-a' })))
  expect(new Set(starts.map(({ attemptId }) => attemptId)).size).toBe(1)
  expect(await startAttempt(learner, { lesson: 'L1', quiz: 'exit-a' })).toEqual(starts[0])
})

test('after the finish a new attempt begins, with the next number and another seed', async () => {
  const first = await startAttempt(learner, { assignment: world.assignment.id })
  await finishAttempt(learner, first)
  const second = await startAttempt(learner, { assignment: world.assignment.id })
  const [one, two] = [await attempt(first.attemptId), await attempt(second.attemptId)]
  expect([one.number, two.number]).toEqual([1, 2])
  expect(one.seed).not.toBe(two.seed)
  expect(one.openKey).toBeNull()
})

test('free work and work for an assignment do not mix', async () => {
  const free = await startAttempt(learner, { lesson: 'L1', quiz: 'exit-a' })
  const set = await startAttempt(learner, { assignment: world.assignment.id })
  expect(free.attemptId).not.toBe(set.attemptId)
  expect((await attempt(set.attemptId)).number).toBe(1)
})

test('an assignment decides the mode', async () => {
  const held = await makeAssignment(world.class, world.teacher, { mode: 'quiz-held' })
  expect((await attempt((await startAttempt(learner, { assignment: held.id })).attemptId)).mode).toBe('quiz-held')
})

test('everybody who is set the same work gets the questions as they were when it was set', async () => {
  await db.quizVersion.create({ data: { hash: 'older', lessonId: 'L1', quiz: 'exit-a', body: '[]' } })
  const older = await makeAssignment(world.class, world.teacher, { versionHash: 'older' })
  expect((await attempt((await startAttempt(learner, { assignment: older.id })).attemptId)).versionHash).toBe('older')
})

test('only those who are in the class may start its assignment', async () => {
  for (const user of [world.stranger, world.guest, world.teacher, world.admin]) {
    await expect(startAttempt(viewerFor(user), { assignment: world.assignment.id })).rejects.toMatchObject({ reason: 'not-found' })
  }
})

test('a guest may start any lesson; nobody can start what is not there', async () => {
  await expect(startAttempt(viewerFor(world.guest), { lesson: 'L1', quiz: 'practice' })).resolves.toMatchObject({ attemptId: expect.any(String) })
  await expect(startAttempt(learner, { lesson: 'L9', quiz: 'practice' })).rejects.toMatchObject({ reason: 'not-found' })
})
