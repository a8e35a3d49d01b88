import { beforeEach, describe, expect, test } from 'vitest'
import { definitions } from '@/question-types/registry'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, shortAnswer } from '@/server/testing/attempts'
import { makeLearner, viewerFor } from '@/server/testing/world'
import { recordAnswer } from './record-answer'

const numberOrDate = definitions['number-or-date'].examples.question
const tooLong = (longest: string) => ({ name: 'Refusal', reason: 'malformed', message: `There is room for ${longest} characters here. Shorten what you wrote.` })

let learner: Viewer
let attemptId: string

beforeEach(async () => {
  const user = await makeLearner()
  learner = viewerFor(user)
  attemptId = (await makeAttempt(user)).id
})

const send = (fields: Parameters<typeof answerForm>[0]) => recordAnswer(learner, { attemptId, form: answerForm(fields) })
const stored = async () => (await db.answer.findMany({ where: { attemptId }, orderBy: { id: 'asc' } })).map(({ response }) => JSON.parse(response ?? 'null'))

describe('words that a question cannot take are refused in its own words', () => {
  test('where a number is asked, and the number that was saved before stays', async () => {
    const inDigits = { name: 'Refusal', reason: 'malformed', message: 'Write a number in digits, such as 1,000 or 2.5.' }
    await expect(send({ question: numberOrDate.id, response: 'twelve-ish' })).rejects.toMatchObject(inDigits)
    await expect(send({ question: numberOrDate.id, response: '4'.repeat(41) })).rejects.toMatchObject(tooLong('40'))
    expect(await stored()).toEqual([])
    await send({ question: numberOrDate.id, response: '12' })
    await expect(send({ question: numberOrDate.id, response: 'twelve-ish', basedOn: 1 })).rejects.toMatchObject(inDigits)
    expect(await stored()).toEqual([{ value: '12' }])
  })

  test('where a text is too long', async () => {
    await expect(send({ question: shortAnswer.id, response: 'a'.repeat(6001) })).rejects.toMatchObject(tooLong('6,000'))
    expect(await stored()).toEqual([])
  })
})

test('a text of many lines that fills its field is kept, though a browser sends every line break as two characters', async () => {
  const text = `${'a\n'.repeat(2999)}ab`
  expect(text).toHaveLength(6000)
  await send({ question: shortAnswer.id, response: text.replaceAll('\n', '\r\n') })
  expect(await stored()).toEqual([{ text }])
})
