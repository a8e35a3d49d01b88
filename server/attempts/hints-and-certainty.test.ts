import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, rightOption, singleChoice, wrongOption } from '@/server/testing/attempts'
import { makeLearner, viewerFor } from '@/server/testing/world'
import { finishAttempt } from './finish-attempt'
import { openHint } from './open-hint'
import { readAttempt } from './read-attempt'
import { readProgress } from './read-progress'
import { readReview } from './read-review'
import { recordAnswer } from './record-answer'

let learner: Viewer

beforeEach(async () => {
  learner = viewerFor(await makeLearner())
})

async function position(attemptId: string): Promise<number> {
  const view = await readAttempt(learner, { attemptId })
  return view!.questions.findIndex(({ id }) => id === singleChoice.id)
}

describe('hints', () => {
  const begin = (mode: string) => makeAttempt({ id: learner.id }, { mode })

  test('stay on the server until they are opened, one after the other', async () => {
    const { id } = await begin('practice')
    const at = await position(id)
    const shown = async () => (await readAttempt(learner, { attemptId: id, position: at }))!.current.hints
    expect(await shown()).toEqual([])
    await openHint(learner, { attemptId: id, question: singleChoice.id, seen: 0 })
    expect(await shown()).toEqual(['Look in one article.'])
    for (const seen of [1, 2, 3]) await openHint(learner, { attemptId: id, question: singleChoice.id, seen })
    expect(await shown()).toHaveLength(3)
  })

  test('asked for from two tabs at once, or again because the reply was lost, open one step', async () => {
    const { id } = await begin('practice')
    const ask = () => openHint(learner, { attemptId: id, question: singleChoice.id, seen: 0 })
    await Promise.all([ask(), ask()])
    await ask()
    expect(await db.hint.count({ where: { attemptId: id } })).toBe(1)
  })

  test('take a tenth of the marks each, and the answer is still called right', async () => {
    const { id } = await begin('practice')
    await recordAnswer(learner, { attemptId: id, form: answerForm({ intent: 'hint' }) })
    await recordAnswer(learner, { attemptId: id, form: answerForm({ response: rightOption, intent: 'check' }) })
    await finishAttempt(learner, { attemptId: id })
    const reviewed = (await readReview(learner, { attemptId: id }))!.questions.find(({ question }) => question.id === singleChoice.id)!
    expect(reviewed).toMatchObject({ hints: 1, outcome: 'right' })
    expect(reviewed.marks).toBeCloseTo(0.9 * singleChoice.weight)
  })

  test('are not offered in a quiz', async () => {
    const { id } = await begin('quiz')
    await expect(openHint(learner, { attemptId: id, question: singleChoice.id, seen: 0 })).rejects.toThrow('no hints')
    expect((await readAttempt(learner, { attemptId: id, position: await position(id) }))!.current.hints).toBe(null)
  })
})

describe('certainty', () => {
  const begin = (asksCertainty: boolean) => makeAttempt({ id: learner.id }, { asksCertainty })

  test('is kept with the answer, changed like it, and told back in the review', async () => {
    const { id } = await begin(true)
    await recordAnswer(learner, { attemptId: id, form: answerForm({ response: wrongOption, certainty: 1 }) })
    await recordAnswer(learner, { attemptId: id, form: answerForm({ response: wrongOption, certainty: 3 }) })
    expect((await readAttempt(learner, { attemptId: id, position: await position(id) }))!.current.certainty).toBe(3)
    const { marks } = await finishAttempt(learner, { attemptId: id })
    expect(marks).toBe(0)
    const reviewed = (await readReview(learner, { attemptId: id }))!.questions.find(({ question }) => question.id === singleChoice.id)!
    expect(reviewed.certainty).toBe(3)
    expect((await readProgress(learner)).sureness).toEqual([{ certainty: 3, isRight: false }])
  })

  test('is not kept where it is not asked', async () => {
    const { id } = await begin(false)
    await recordAnswer(learner, { attemptId: id, form: answerForm({ response: wrongOption, certainty: 3 }) })
    expect((await db.answer.findFirstOrThrow({ where: { attemptId: id } })).certainty).toBe(null)
    expect((await readAttempt(learner, { attemptId: id, position: await position(id) }))!.current.certainty).toBe(undefined)
  })

  test('that is none of the three is refused, and the answer with it', async () => {
    const { id } = await begin(true)
    await expect(recordAnswer(learner, { attemptId: id, form: answerForm({ response: rightOption, certainty: 4 }) })).rejects.toThrow('not complete')
    expect(await db.answer.count({ where: { attemptId: id } })).toBe(0)
  })
})
