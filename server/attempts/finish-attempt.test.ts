import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/server/access/viewer'
import { modelAnswer } from '@/question-types/registry'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, rightOption, sampleQuestions, singleChoice, wrongOption } from '@/server/testing/attempts'
import { makeAssignment, makeWorld, viewerFor, type World } from '@/server/testing/world'
import { finishAttempt } from './finish-attempt'
import { readAttempt } from './read-attempt'
import { readReview } from './read-review'
import { recordAnswer } from './record-answer'

let world: World
let learner: Viewer

beforeEach(async () => {
  world = await makeWorld()
  learner = viewerFor(world.owner)
})

const answer = (attemptId: string, fields: Parameters<typeof answerForm>[0]) => recordAnswer(learner, { attemptId, form: answerForm(fields) })
const tallies = async () => Object.fromEntries((await db.tally.findMany({ where: { questionId: singleChoice.id } })).map(({ bucket, count }) => [bucket, count]))

describe('finishing', () => {
  test('marks every question by its last answer, and blank ones too', async () => {
    const { id } = await makeAttempt(world.owner)
    await answer(id, { response: wrongOption })
    await answer(id, { response: rightOption })
    const available = sampleQuestions.reduce((sum, { weight }) => sum + weight, 0)
    expect(await finishAttempt(learner, { attemptId: id })).toEqual({ attemptId: id, marks: singleChoice.weight, marksAvailable: available })
    const results = await db.result.findMany({ where: { attemptId: id } })
    expect(results).toHaveLength(sampleQuestions.length)
    expect(results.find(({ questionId }) => questionId === singleChoice.id)).toMatchObject({ fraction: 1, answered: true })
    expect(results.filter(({ answered }) => !answered)).toHaveLength(sampleQuestions.length - 1)
  })

  test('twice, or from two tabs at once, finishes once', async () => {
    const { id } = await makeAttempt(world.owner, { assignmentId: world.assignment.id })
    await answer(id, { response: rightOption })
    const both = await Promise.all([finishAttempt(learner, { attemptId: id }), finishAttempt(learner, { attemptId: id })])
    expect(both[0]).toEqual(both[1])
    const { finishedAt } = await db.attempt.findUniqueOrThrow({ where: { id } })
    expect(await finishAttempt(learner, { attemptId: id })).toEqual(both[0])
    expect((await db.attempt.findUniqueOrThrow({ where: { id } })).finishedAt).toEqual(finishedAt)
    expect(await tallies()).toMatchObject({ ':right': 1 })
  })

  test('counts an answer that was sent together with it', async () => {
    const { id } = await makeAttempt(world.owner)
    const [, finished] = await Promise.all([answer(id, { response: rightOption }), finishAttempt(learner, { attemptId: id })])
    expect(finished.marks).toBe(singleChoice.weight)
  })

  test('counts first attempts of an assignment in the buckets of their answers, and no others', async () => {
    for (const [user, response, number] of [[world.owner, rightOption, 1], [world.classmate, wrongOption, 1], [world.owner, wrongOption, 2]] as const) {
      const { id } = await makeAttempt(user, { assignmentId: world.assignment.id, number })
      await recordAnswer(viewerFor(user), { attemptId: id, form: answerForm({ response }) })
      await finishAttempt(viewerFor(user), { attemptId: id })
    }
    const counted = await tallies()
    expect(counted).toMatchObject({ ':right': 1, ':wrong': 1 })
    expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(await db.tally.count({ where: { questionId: { not: singleChoice.id }, bucket: ':blank', count: 2 } })).toBe(sampleQuestions.length - 1)
  })

  test('is refused for somebody else', async () => {
    const { id } = await makeAttempt(world.owner, { assignmentId: world.assignment.id })
    for (const user of [world.classmate, world.teacher, world.admin, world.stranger]) {
      await expect(finishAttempt(viewerFor(user), { attemptId: id })).rejects.toMatchObject({ reason: 'not-found' })
    }
    expect((await db.attempt.findUniqueOrThrow({ where: { id } })).finishedAt).toBeNull()
  })
})

describe('the key', () => {
  test('is in no review before the quiz is finished, and then in it', async () => {
    const { id } = await makeAttempt(world.owner)
    await answer(id, { response: wrongOption })
    expect(await readReview(learner, { attemptId: id })).toBeNull()
    await finishAttempt(learner, { attemptId: id })
    const review = await readReview(learner, { attemptId: id })
    expect(review?.questions.find(({ question }) => question.id === singleChoice.id)).toMatchObject({ outcome: 'wrong', marks: 0, response: { chosen: wrongOption } })
  })

  test('is held back from the learner until the teacher releases it, but not from the teacher', async () => {
    const assignment = await makeAssignment(world.class, world.teacher, { mode: 'quiz-held' })
    const { id } = await makeAttempt(world.owner, { assignmentId: assignment.id, mode: 'quiz-held' })
    await finishAttempt(learner, { attemptId: id })
    expect(await readReview(learner, { attemptId: id })).toBeNull()
    expect((await readAttempt(learner, { attemptId: id }))?.isReviewable).toBe(false)
    expect(await readReview(viewerFor(world.teacher), { attemptId: id })).toMatchObject({ isOwn: false, learner: { id: world.owner.id } })
    await db.assignment.update({ where: { id: assignment.id }, data: { releasedAt: new Date() } })
    expect(await readReview(learner, { attemptId: id })).not.toBeNull()
  })

  test('is given in practice for the question that was checked, until the next try', async () => {
    const { id } = await makeAttempt(world.owner, { mode: 'practice', quiz: 'practice' })
    const position = sampleQuestions.findIndex((question) => question.id === singleChoice.id)
    const explained = async () => (await readAttempt(learner, { attemptId: id, position }))?.current.explained
    await answer(id, { response: wrongOption })
    expect(await explained()).toBeNull()
    expect(await answer(id, { response: wrongOption, intent: 'check' })).toMatchObject({ revision: 2, next: `/attempts/${id}?q=1&r=2#explanation` })
    expect(await explained()).toMatchObject({ question: { id: singleChoice.id } })
    expect((await readAttempt(learner, { attemptId: id, position: position + 1 }))?.current.explained).toBeNull()
    await answer(id, { response: rightOption })
    expect(await explained()).toBeNull()
    await answer(id, { response: rightOption, intent: 'check' })
    await finishAttempt(learner, { attemptId: id })
    const review = await readReview(learner, { attemptId: id })
    expect(review?.questions[position]).toMatchObject({ checks: 2, outcome: 'wrong', response: { chosen: rightOption } })
  })

  test('earns full marks for every question', async () => {
    const { id } = await makeAttempt(world.owner)
    await db.answer.createMany({
      data: sampleQuestions.map((question) => ({ attemptId: id, questionId: question.id, revision: 1, clientKey: question.id, response: JSON.stringify(modelAnswer(question)) })),
    })
    const { marks, marksAvailable } = await finishAttempt(learner, { attemptId: id })
    expect(marks).toBeCloseTo(marksAvailable)
  })
})
