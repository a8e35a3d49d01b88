import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { graceMs } from '@/domain/attempts/time-allowed'
import { viewerFor, makeLearner } from '@/server/testing/world'
import { answerForm, makeAttempt, rightOption, singleChoice, wrongOption } from '@/server/testing/attempts'
import { db } from '@/server/db/client'
import { endOverdue } from './end-overdue'
import { finishAttempt } from './finish-attempt'
import { readAttempt } from './read-attempt'
import { recordAnswer } from './record-answer'

const hourMs = 3_600_000
const noon = new Date('2016-07-14T12:00:00.000Z')
const at = (milliseconds: number) => vi.setSystemTime(new Date(noon.getTime() + milliseconds))

beforeEach(() => {
  // Timers run on, as they do on a machine whose clock is set.
  vi.useFakeTimers({ toFake: ['Date'] })
  at(0)
})
afterEach(() => void vi.useRealTimers())

async function student(endsAt?: Date) {
  const user = await makeLearner()
  const { id: attemptId } = await makeAttempt(user, { startedAt: noon, ...(endsAt && { endsAt }) })
  const viewer = viewerFor(user)
  return { viewer, attemptId, save: (fields: Parameters<typeof answerForm>[0]) => recordAnswer(viewer, { attemptId, form: answerForm(fields) }) }
}

test('an answer given after the clock went back an hour has the later revision, is the one that is shown, and gets the marks', async () => {
  const { viewer, attemptId, save } = await student()
  await save({ response: wrongOption })
  at(-hourMs)
  expect(await save({ response: rightOption, basedOn: 1 })).toMatchObject({ revision: 2, savedAt: '2016-07-14T11:00:00.000Z' })
  expect((await readAttempt(viewer, { attemptId, position: 0 }))?.questions).toContainEqual(expect.objectContaining({ id: singleChoice.id, state: 'answered' }))
  await finishAttempt(viewer, { attemptId })
  expect(await db.result.findFirst({ where: { attemptId, questionId: singleChoice.id } })).toMatchObject({ fraction: 1 })
  const history = await db.answer.findMany({ where: { attemptId }, orderBy: { revision: 'asc' }, select: { revision: true, savedAt: true } })
  expect(history.map(({ savedAt }) => savedAt.getTime() - noon.getTime())).toEqual([0, -hourMs])
})

test('a time limit neither ends early nor moves when the clock goes back, and ends by the clock as it then is', async () => {
  const endsAt = new Date(noon.getTime() + 30 * 60_000)
  const { attemptId, save } = await student(endsAt)
  at(-hourMs)
  await save({ response: wrongOption })
  expect(await endOverdue(null, { now: new Date() })).toEqual({ ended: 0 })
  expect((await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).endsAt).toEqual(endsAt)
  at(30 * 60_000 + graceMs + 1)
  expect((await endOverdue(null, { now: new Date() })).ended).toBeGreaterThanOrEqual(1)
  expect(await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).toMatchObject({ endedByTime: true })
})

test('what has ended stays ended when the clock goes back: an answer after it is kept as late', async () => {
  const { viewer, attemptId, save } = await student()
  await save({ response: wrongOption })
  await finishAttempt(viewer, { attemptId })
  at(-hourMs)
  await expect(save({ response: rightOption, basedOn: 1 })).rejects.toThrow('It is kept, and your teacher can accept it.')
  expect(await db.lateAnswer.count({ where: { attemptId } })).toBe(1)
})
