import { beforeEach, expect, test } from 'vitest'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, rightOption, singleChoice } from '@/server/testing/attempts'
import { accommodate, makeWorld, viewerFor, type World } from '@/server/testing/world'
import { finishAttempt } from './finish-attempt'
import { openHint } from './open-hint'
import { readAttempt } from './read-attempt'
import { readReview } from './read-review'
import { recordAnswer } from './record-answer'

let world: World

beforeEach(async () => {
  world = await makeWorld()
})

/** A practice in which two hints are open and the answer is right. */
async function practise() {
  const viewer = viewerFor(world.owner)
  const { id } = await makeAttempt(world.owner, { mode: 'practice' })
  await openHint(viewer, { attemptId: id, question: singleChoice.id, seen: 0 })
  await openHint(viewer, { attemptId: id, question: singleChoice.id, seen: 1 })
  await recordAnswer(viewer, { attemptId: id, form: answerForm({ response: rightOption, intent: 'check' }) })
  return { viewer, id }
}

const questionIn = async (attemptId: string) => (await readReview(viewerFor(world.owner), { attemptId }))?.questions.find(({ question }) => question.id === singleChoice.id)

test('hints cost nothing where the student always gets them free, and are told all the same', async () => {
  await accommodate(world.owner, world.teacher, { freeHints: true })
  const { viewer, id } = await practise()
  expect((await readAttempt(viewer, { attemptId: id }))?.current.hintsAreFree).toBe(true)
  expect((await finishAttempt(viewer, { attemptId: id })).marks).toBe(singleChoice.weight)
  expect(await db.result.findFirst({ where: { attemptId: id, questionId: singleChoice.id } })).toMatchObject({ fraction: 1, hints: 0 })
  expect(await questionIn(id)).toMatchObject({ marks: singleChoice.weight, hints: 2, hintsAreFree: true })
})

test('hints cost what they cost for everybody else', async () => {
  const { viewer, id } = await practise()
  expect((await readAttempt(viewer, { attemptId: id }))?.current.hintsAreFree).toBe(false)
  expect((await finishAttempt(viewer, { attemptId: id })).marks).toBeCloseTo(0.8 * singleChoice.weight)
})

test('what is set after an attempt has ended changes none of its marks', async () => {
  const { viewer, id } = await practise()
  await finishAttempt(viewer, { attemptId: id })
  await db.attempt.update({ where: { id }, data: { finishedAt: new Date(Date.now() - 60_000) } })
  await accommodate(world.owner, world.teacher, { freeHints: true })
  expect(await questionIn(id)).toMatchObject({ hints: 2, hintsAreFree: false })
  expect((await questionIn(id))?.marks).toBeCloseTo(0.8 * singleChoice.weight)
})
