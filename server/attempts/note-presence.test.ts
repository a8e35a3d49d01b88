import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { answerForm, makeAttempt, rightOption, singleChoice } from '@/server/testing/attempts'
import { makeLearner, viewerFor } from '@/server/testing/world'
import { notePresence } from './note-presence'
import { noteSeen, seenSince } from './presence'
import { recordAnswer } from './record-answer'
import { countSave, savesPerMinute } from './save-rate'

let learner: Viewer
let attemptId: string

beforeEach(async () => {
  const user = await makeLearner()
  learner = viewerFor(user)
  attemptId = (await makeAttempt(user)).id
})

const note = (viewer = learner) => notePresence(viewer, { attemptId, question: singleChoice.id, waiting: 2 })

describe('an open page', () => {
  test('is seen, with the question it shows and how many answers it could not send', async () => {
    await note()
    expect(seenSince([attemptId, 'another']).get(attemptId)).toMatchObject({ questionId: singleChoice.id, waiting: 2 })
    expect(seenSince(['another']).size).toBe(0)
  })

  test('hears of a newer answer, of the end as it is now, and that the attempt was handed in', async () => {
    expect(await note()).toMatchObject({ newestRevision: 0, endsAt: null, endsInMs: null, finished: false })
    await recordAnswer(learner, { attemptId, form: answerForm({ response: rightOption }) })
    const endsAt = new Date(Date.now() + 600_000)
    await db.attempt.update({ where: { id: attemptId }, data: { endsAt } })
    const { endsInMs, ...heard } = await note()
    expect(heard).toMatchObject({ newestRevision: 1, endsAt: endsAt.toISOString() })
    expect(endsInMs).toBeGreaterThan(590_000)
    expect(endsInMs).toBeLessThanOrEqual(600_000)
    await db.attempt.update({ where: { id: attemptId }, data: { finishedAt: new Date() } })
    expect(await note()).toMatchObject({ finished: true })
    expect(seenSince([attemptId]).size).toBe(0)
  })

  test('of somebody else’s attempt hears nothing and is not seen', async () => {
    await expect(note(viewerFor(await makeLearner()))).rejects.toMatchObject({ reason: 'not-found' })
    expect(seenSince([attemptId]).size).toBe(0)
  })
})

test('no more than twenty thousand are remembered, the last ones heard of', () => {
  const seen = { seenAt: new Date(), questionId: 'q', waiting: 0 }
  for (let each = 0; each <= 20_000; each += 1) noteSeen(`attempt ${each}`, seen)
  noteSeen('attempt 1', seen)
  noteSeen('one more', seen)
  expect([...seenSince(['attempt 0', 'attempt 1', 'attempt 2', 'one more']).keys()]).toEqual(['attempt 1', 'one more'])
})

test('a learner whose page runs wild is stopped in plain words, and nobody else is', async () => {
  for (let save = 0; save < savesPerMinute; save += 1) await countSave(learner)
  await expect(countSave(learner)).rejects.toMatchObject({ reason: 'too-many', message: expect.stringContaining('This one was not saved yet') })
  await expect(countSave(viewerFor(await makeLearner()))).resolves.toBeUndefined()
})
