import { beforeEach, expect, test } from 'vitest'
import { listResultRows } from '@/server/analytics/list-result-rows'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, makeMissed, rightOption, sampleQuestions, sampleQuiz, singleChoice } from '@/server/testing/attempts'
import { makeAssignment, makeWorld, viewerFor, type World } from '@/server/testing/world'
import { finishAttempt } from './finish-attempt'
import { listMyAttempts } from './list-my-attempts'
import { readProgress } from './read-progress'
import { readQuizVersion } from './quiz-version'
import { readReview } from './read-review'
import { recordAnswer } from './record-answer'
import { redoMissed } from './redo-missed'

let world: World

beforeEach(async () => {
  world = await makeWorld()
})

const finished = async () => makeMissed(await makeAttempt(world.owner, { assignmentId: world.assignment.id, finishedAt: new Date() }))
const redo = (attemptId: string) => redoMissed(viewerFor(world.owner), { attemptId })
const missed = sampleQuestions.filter(({ id }) => id !== singleChoice.id).map(({ id }) => id)

test('asks only the questions that were short of full marks, as practice that belongs to no assignment', async () => {
  const { id } = await finished()
  const { attemptId } = await redo(id)
  const made = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  expect(made).toMatchObject({ learnerId: world.owner.id, assignmentId: null, redoOfId: id, mode: 'practice', lessonId: 'L1', quiz: 'exit-a', number: 1, endsAt: null })
  expect(made.versionHash).not.toBe(sampleQuiz.hash)
  expect((await readQuizVersion(made.versionHash)).questions.map((question) => question.id)).toEqual(missed)
})

test('two starts at once make one attempt, and a start after its end makes another', async () => {
  const { id } = await finished()
  const [one, other] = await Promise.all([redo(id), redo(id)])
  expect(one).toEqual(other)
  await finishAttempt(viewerFor(world.owner), one)
  const next = await redo(id)
  expect(next).not.toEqual(one)
  expect(await db.attempt.findUnique({ where: { id: next.attemptId } })).toMatchObject({ number: 2 })
})

test('counts for nothing: neither in one’s progress nor in the results', async () => {
  const { id } = await finished()
  await db.attempt.update({ where: { id }, data: { marks: 1, marksAvailable: 8 } })
  const before = await readProgress(viewerFor(world.owner))
  const again = await redo(id)
  await finishAttempt(viewerFor(world.owner), again)
  await db.attempt.update({ where: { id: again.attemptId }, data: { marks: 7, marksAvailable: 7 } })
  expect(await readProgress(viewerFor(world.owner))).toEqual(before)
  const rows = await listResultRows(viewerFor(world.teacher), { assignmentId: world.assignment.id, sort: { by: 'name' }, direction: 'ascending', name: '', limit: 10, offset: 0 })
  expect(rows?.rows.find(({ learnerId }) => learnerId === world.owner.id)?.tries).toMatchObject([{ id }])
})

test('is named in the list of one’s attempts', async () => {
  const { attemptId } = await redo((await finished()).id)
  expect((await listMyAttempts(viewerFor(world.owner))).find(({ id }) => id === attemptId)).toMatchObject({ quizTitle: 'What you missed: Exit quiz, form A', assignment: null })
})

test('is offered by how much was missed', async () => {
  const { id } = await makeAttempt(world.owner)
  await recordAnswer(viewerFor(world.owner), { attemptId: id, form: answerForm({ response: rightOption }) })
  await finishAttempt(viewerFor(world.owner), { attemptId: id })
  expect(await readReview(viewerFor(world.owner), { attemptId: id })).toMatchObject({ missed: missed.length, redoOfId: null })
})

test('is refused for an attempt that is open, held back, without a miss, or somebody else’s', async () => {
  const open = await makeAttempt(world.owner)
  const held = await makeAssignment(world.class, world.teacher, { mode: 'quiz-held' })
  const unreleased = await makeMissed(await makeAttempt(world.owner, { assignmentId: held.id, mode: 'quiz-held', finishedAt: new Date() }))
  const perfect = await makeAttempt(world.owner, { finishedAt: new Date() })
  const own = await finished()
  for (const { id } of [open, unreleased]) await expect(redo(id)).rejects.toMatchObject({ reason: 'not-found' })
  await expect(redo(perfect.id)).rejects.toMatchObject({ reason: 'conflict' })
  for (const other of [world.classmate, world.teacher]) await expect(redoMissed(viewerFor(other), { attemptId: own.id })).rejects.toMatchObject({ reason: 'not-found' })
})
