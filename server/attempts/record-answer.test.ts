import { beforeEach, describe, expect, test } from 'vitest'
import { definitions } from '@/question-types/registry'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, rightOption, sampleQuestions, singleChoice, wrongOption } from '@/server/testing/attempts'
import { makeLearner, viewerFor } from '@/server/testing/world'
import { readAttempt } from './read-attempt'
import { recordAnswer } from './record-answer'

let learner: Viewer
let attemptId: string

beforeEach(async () => {
  const user = await makeLearner()
  learner = viewerFor(user)
  attemptId = (await makeAttempt(user)).id
})

const send = (fields: Parameters<typeof answerForm>[0], viewer: Viewer | null = learner) => recordAnswer(viewer, { attemptId, form: answerForm(fields) })
const stored = () => db.answer.findMany({ where: { attemptId }, orderBy: { id: 'asc' } })

describe('an answer', () => {
  test('is kept as one more revision, and the page after it stays at the question', async () => {
    const first = await send({ response: wrongOption })
    const second = await send({ response: rightOption, basedOn: 1 })
    expect(first).toMatchObject({ revision: 1, next: `/attempts/${attemptId}?q=1` })
    expect(second).toMatchObject({ revision: 2 })
    expect(await stored()).toMatchObject([{ revision: 1, submitted: false, fraction: null }, { revision: 2 }])
  })

  test('that is sent twice is stored once', async () => {
    const key = 'the-same-key'
    const once = await send({ key, response: wrongOption })
    await send({ response: rightOption, basedOn: 1 })
    expect(await send({ key, response: wrongOption })).toEqual(once)
    expect(await stored()).toHaveLength(2)
  })

  test('that another page has overtaken is not written: both answers are told, and the chosen one is taken', async () => {
    await send({ response: wrongOption })
    const text = (id: string) => singleChoice.options.find((option) => option.id === id)?.text
    await expect(send({ key: 'other-page.1', response: rightOption, basedOn: 0 })).rejects.toMatchObject({
      reason: 'conflict', newest: { revision: 1 }, words: { mine: text(rightOption), other: text(wrongOption) },
    })
    expect(await stored()).toHaveLength(1)
    expect(await send({ key: 'other-page.2', response: rightOption, basedOn: 1 })).toMatchObject({ revision: 2 })
  })

  test('that comes after the end is kept apart, once, and the learner is told', async () => {
    await db.attempt.update({ where: { id: attemptId }, data: { endsAt: new Date(Date.now() - 5_000) } })
    const key = 'late-page.1'
    for (let time = 0; time < 2; time += 1) await expect(send({ key, response: rightOption, age: 1_000 })).rejects.toThrow('It is kept, and your teacher can accept it.')
    expect(await send({ response: rightOption, age: 9_000 })).toMatchObject({ revision: 1 })
    expect(await db.lateAnswer.findMany({ where: { attemptId } })).toMatchObject([{ questionId: singleChoice.id, clientKey: key, acceptedAt: null }])
  })

  test('to a question that is only explained is nothing to write, and no reason to refuse', async () => {
    expect(await send({ intent: 'save', answering: undefined } as never)).toMatchObject({ savedAt: null, next: `/attempts/${attemptId}?q=1` })
    expect(await stored()).toEqual([])
  })

  test('is kept while going to another question, where another device then opens', async () => {
    expect(await send({ response: wrongOption, at: 1, intent: 'next' })).toMatchObject({ next: `/attempts/${attemptId}?q=3` })
    expect((await readAttempt(learner, { attemptId }))?.current.position).toBe(2)
    await send({ intent: 'go:4', response: wrongOption })
    expect((await readAttempt(learner, { attemptId }))?.current.position).toBe(4)
    expect(await stored()).toHaveLength(1)
  })

  test('with its flag is back on another device, in the same order', async () => {
    await send({ response: wrongOption, intent: 'flag' })
    await send({ response: wrongOption, intent: 'flag' })
    const here = await readAttempt(learner, { attemptId })
    const there = await readAttempt(learner, { attemptId, position: here?.questions.findIndex(({ id }) => id === singleChoice.id) })
    expect(there?.questions).toEqual(here?.questions)
    expect(there?.current).toMatchObject({ isFlagged: true, revision: 1, explained: null })
    await send({ response: wrongOption, intent: 'unflag' })
    expect((await readAttempt(learner, { attemptId }))?.questions.some(({ isFlagged }) => isFlagged)).toBe(false)
  })

  test('takes along a flag that was set or taken off while nothing could be sent', async () => {
    const isFlagged = async () => (await readAttempt(learner, { attemptId }))?.questions.some(({ isFlagged }) => isFlagged)
    await send({ response: wrongOption, flag: '1' })
    expect(await isFlagged()).toBe(true)
    await send({ response: wrongOption })
    expect(await isFlagged()).toBe(true)
    await send({ response: wrongOption, flag: '0' })
    expect(await isFlagged()).toBe(false)
  })
})

describe('nothing is changed and a plain sentence is given', () => {
  const refused = async (promise: Promise<unknown>, reason: string) => {
    await expect(promise).rejects.toMatchObject({ name: 'Refusal', reason })
    expect(await stored()).toEqual([])
  }

  test('when nobody, or somebody else than the page was made for, is signed in', async () => {
    await refused(send({ response: wrongOption }, null), 'signed-out')
    await refused(send({ response: wrongOption, learner: 'somebody' }), 'signed-out')
  })

  test('for the attempt of somebody else, also right after its owner has saved', async () => {
    const stranger = viewerFor(await makeLearner())
    await refused(send({ response: wrongOption }, stranger), 'not-found')
    await send({ intent: 'next' })
    await refused(send({ response: wrongOption }, stranger), 'not-found')
  })

  test('for an attempt that does not exist', async () => {
    await expect(recordAnswer(learner, { attemptId: 'none', form: answerForm() })).rejects.toMatchObject({ reason: 'not-found' })
  })

  test('for an unknown question, a response of the wrong shape, and an option of another question', async () => {
    await refused(send({ question: 'L99-XXX-01', response: wrongOption }), 'malformed')
    await refused(send({ response: [wrongOption, rightOption] }), 'malformed')
    await refused(send({ response: 'no-such-option' }), 'malformed')
    await refused(send({ 'response.other': 'x', response: wrongOption }), 'malformed')
  })

  test('for a form with a part missing or out of range', async () => {
    for (const fields of [{ key: 'x' }, { at: -1 }, { intent: 'destroy' }, { basedOn: 1.5 }, { basedOn: -1 }]) await refused(send({ response: wrongOption, ...fields }), 'malformed')
    await refused(recordAnswer(learner, { attemptId, form: new FormData() }), 'malformed')
  })

  test('once the attempt is finished', async () => {
    const done = await makeAttempt({ id: learner.id }, { finishedAt: new Date() })
    for (const intent of ['save', 'next', 'flag', 'check']) {
      await expect(recordAnswer(learner, { attemptId: done.id, form: answerForm({ response: wrongOption, intent }) })).rejects.toMatchObject({ reason: 'conflict' })
    }
    expect(await db.answer.count({ where: { attemptId: done.id } })).toBe(0)
  })

  test('when a quiz is asked to explain before it is finished', async () => {
    await refused(send({ response: wrongOption, intent: 'check' }), 'conflict')
  })
})

describe('many at once', () => {
  test('are all stored: fifty saves of one learner, numbered without a gap', async () => {
    // Each brings something new, in whichever order they reach the writer: from pages of their own, which had seen all there was.
    const written = definitions['short-answer'].examples.question
    const saves = Array.from({ length: 50 }, (_, index) => send({ key: `a-page-of-its-own-${index}`, basedOn: 1_000, question: written.id, 'response.text': `Draft ${index}` }))
    const revisions = (await Promise.all(saves)).map(({ revision }) => revision).sort((a, b) => a - b)
    expect(revisions).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect((await stored()).map(({ revision }) => revision)).toEqual(revisions)
  })

  test('of three hundred learners are all stored', async () => {
    const users = await Promise.all(Array.from({ length: 300 }, () => makeLearner()))
    const attempts = await Promise.all(users.map((user) => makeAttempt(user)))
    await Promise.all(users.map((user, index) => recordAnswer(viewerFor(user), { attemptId: attempts[index]?.id ?? '', form: answerForm({ response: wrongOption }) })))
    expect(await db.answer.count({ where: { attemptId: { in: attempts.map(({ id }) => id) } } })).toBe(300)
  })

  test('do not harm one another: an attempt that is finished in the meantime refuses its own answer only', async () => {
    const user = await makeLearner()
    const other = await makeAttempt(user)
    const owner = viewerFor(user)
    await recordAnswer(owner, { attemptId: other.id, form: answerForm({ response: rightOption }) })
    await db.attempt.update({ where: { id: other.id }, data: { finishedAt: new Date() } })
    const results = await Promise.allSettled([
      send({ key: 'one-page', basedOn: 1_000, response: wrongOption }),
      recordAnswer(owner, { attemptId: other.id, form: answerForm({ response: wrongOption }) }),
      send({ key: 'other-page', basedOn: 1_000, response: rightOption }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await stored()).toHaveLength(2)
  })

  test('survive one that the database itself refuses', async () => {
    const { writeAnswer } = await import('./answer-writer')
    const save = (clientKey: string, response: string, fraction: number | null = null) =>
      writeAnswer({ attemptId, learnerId: learner.id, questionId: singleChoice.id, clientKey, basedOn: 0, response, submitted: false, fraction, certainty: null, ageMs: 0, position: null })
    const results = await Promise.allSettled([save('the-page.1', '1'), save('the-page.2', '2', 'not a number' as never), save('the-page.3', '3')])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await stored()).map(({ clientKey }) => clientKey)).toEqual(['the-page.1', 'the-page.3'])
  })
})

test('no part of what an open quiz gives the page depends on the key', async () => {
  for (let position = 0; position < sampleQuestions.length; position += 1) {
    const view = JSON.stringify(await readAttempt(learner, { attemptId, position }))
    for (const secret of ['"feedback"', '"rationale"', '"misconception', '"key"', '"correct"', '"rubric"']) expect(view).not.toContain(secret)
  }
})
