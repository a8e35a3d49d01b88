import { beforeEach, describe, expect, test } from 'vitest'
import { readAttemptAsTeacher } from '@/server/analytics/read-attempt-as-teacher'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, makeLateAnswer, rightOption, singleChoice, wrongOption } from '@/server/testing/attempts'
import { makeWorld, viewerFor, type World } from '@/server/testing/world'
import { acceptLateAnswer } from './accept-late-answer'
import { finishAttempt } from './finish-attempt'
import { readReview } from './read-review'
import { recordAnswer } from './record-answer'
import { turnDownLateAnswer } from './turn-down-late-answer'

let world: World
let attemptId: string

beforeEach(async () => {
  world = await makeWorld()
  attemptId = (await makeAttempt(world.owner, { assignmentId: world.assignment.id })).id
  await recordAnswer(viewerFor(world.owner), { attemptId, form: answerForm({ response: wrongOption }) })
})

const finish = () => finishAttempt(viewerFor(world.owner), { attemptId })
const accept = (late: number, by = world.teacher) => acceptLateAnswer(viewerFor(by), { late })
const answers = () => db.answer.findMany({ where: { attemptId, questionId: singleChoice.id }, orderBy: { revision: 'asc' }, select: { revision: true, response: true } })
const result = () => db.result.findFirst({ where: { attemptId, questionId: singleChoice.id } })
const tallies = async () => Object.fromEntries((await db.tally.findMany({ where: { assignmentId: world.assignment.id, questionId: singleChoice.id } })).map(({ bucket, count }) => [bucket, count]))

describe('accepting an answer that came late', () => {
  test('appends it, says who did it and when, and marks the attempt anew', async () => {
    await finish()
    const late = await makeLateAnswer({ id: attemptId })
    expect(await accept(late.id)).toEqual({ attemptId, question: singleChoice.id })
    expect(await answers()).toEqual([{ revision: 1, response: JSON.stringify({ chosen: wrongOption }) }, { revision: 2, response: JSON.stringify({ chosen: rightOption }) }])
    expect(await db.lateAnswer.findUnique({ where: { id: late.id } })).toMatchObject({ acceptedAt: expect.any(Date), acceptedById: world.teacher.id })
    expect(await result()).toMatchObject({ fraction: 1 })
    expect(await db.attempt.findUnique({ where: { id: attemptId } })).toMatchObject({ marks: singleChoice.weight })
    expect(await tallies()).toMatchObject({ ':right': 1, ':wrong': 0 })
  })

  test('twice at once does it once', async () => {
    await finish()
    const late = await makeLateAnswer({ id: attemptId })
    await Promise.all([accept(late.id), accept(late.id)])
    await accept(late.id)
    expect(await answers()).toHaveLength(2)
    expect(await tallies()).toMatchObject({ ':right': 1, ':wrong': 0 })
  })

  test('counts in an attempt that has not ended yet once it does', async () => {
    const late = await makeLateAnswer({ id: attemptId })
    await accept(late.id)
    expect(await result()).toBeNull()
    expect((await finish()).marks).toBe(singleChoice.weight)
  })

  test('is told to the teacher and to the student', async () => {
    await finish()
    const [first, second] = [await makeLateAnswer({ id: attemptId }, { response: wrongOption }), await makeLateAnswer({ id: attemptId })]
    const lateOf = async (viewer = world.owner) => (await readReview(viewerFor(viewer), { attemptId }))?.questions.find(({ question }) => question.id === singleChoice.id)?.lateAnswers
    expect(await lateOf()).toMatchObject([{ id: first.id, acceptedAt: null }, { id: second.id, acceptedAt: null, answeredAt: second.answeredAt, arrivedAt: second.arrivedAt }])
    expect(await readAttemptAsTeacher(viewerFor(world.teacher), attemptId)).toMatchObject({ lateWaiting: 2 })
    await accept(second.id)
    expect(await lateOf()).toMatchObject([{ isSuperseded: true }, { acceptedByName: world.teacher.name, isSuperseded: false }])
    const seen = await readAttemptAsTeacher(viewerFor(world.teacher), attemptId)
    expect(seen?.lateWaiting).toBe(0)
    expect(seen?.questions.find(({ question }) => question.id === singleChoice.id)?.history).toMatchObject([{ cameLate: false }, { cameLate: true }])
  })

  test('is refused to students and to teachers of other classes', async () => {
    const late = await makeLateAnswer({ id: attemptId })
    await expect(accept(late.id, world.otherTeacher)).rejects.toMatchObject({ reason: 'not-found' })
    await expect(acceptLateAnswer(viewerFor(world.owner), { late: late.id })).rejects.toMatchObject({ reason: 'not-allowed' })
    expect(await answers()).toHaveLength(1)
  })
})

describe('turning down an answer that came late', () => {
  test('changes no marks, is told to both, and can be thought over', async () => {
    await finish()
    const late = await makeLateAnswer({ id: attemptId })
    await turnDownLateAnswer(viewerFor(world.teacher), { late: late.id })
    expect(await answers()).toHaveLength(1)
    expect(await result()).toMatchObject({ fraction: 0 })
    const seen = async () => (await readReview(viewerFor(world.owner), { attemptId }))?.questions.flatMap(({ lateAnswers }) => lateAnswers)
    expect(await seen()).toMatchObject([{ acceptedAt: null, turnedDownAt: expect.any(Date), turnedDownByName: world.teacher.name, isSuperseded: false }])
    expect(await readAttemptAsTeacher(viewerFor(world.teacher), attemptId)).toMatchObject({ lateWaiting: 0 })
    await accept(late.id)
    expect(await result()).toMatchObject({ fraction: 1 })
    expect(await seen()).toMatchObject([{ acceptedAt: expect.any(Date), turnedDownAt: null }])
    await expect(turnDownLateAnswer(viewerFor(world.teacher), { late: late.id })).rejects.toMatchObject({ reason: 'conflict' })
  })
})
