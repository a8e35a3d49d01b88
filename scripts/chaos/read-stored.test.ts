import { expect, test } from 'vitest'
import { finishAttempt } from '@/server/attempts/finish-attempt'
import { recordAnswer } from '@/server/attempts/record-answer'
import { db } from '@/server/db/client'
import { env } from '@/server/env'
import { answerForm, makeAttempt, rightOption, singleChoice, wrongOption } from '@/server/testing/attempts'
import { makeWorld, viewerFor } from '@/server/testing/world'
import { judge } from './judge.mjs'
import { readStored } from './read-stored.mjs'

/** An attempt with two answers, and what its browser was told of them. */
async function answered() {
  const world = await makeWorld()
  const viewer = viewerFor(world.owner)
  const { id: attemptId } = await makeAttempt(world.owner)
  const save = async (n: number, chosen: string) => {
    const key = `page0000.${n}`
    const { revision } = await recordAnswer(viewer, { attemptId, form: answerForm({ key, response: chosen, basedOn: n - 1 }) })
    return { attemptId, questionId: singleChoice.id, key, response: JSON.stringify({ chosen }), revision }
  }
  const acknowledged = [await save(1, wrongOption), await save(2, rightOption)]
  const judged = async () => judge({ told: { acknowledged, late: [], finished: [] }, wasSent: () => true }, await readStored(env.DATABASE_URL, attemptId))
  return { viewer, attemptId, judged }
}

test('the database that the app has written is sound, before and after an attempt is handed in', async () => {
  const { viewer, attemptId, judged } = await answered()
  const sound = { acknowledged: 2, found: 2, lost: 0, duplicated: 0, problems: [] }
  expect(await judged()).toEqual(sound)
  await finishAttempt(viewer, { attemptId })
  expect(await judged()).toEqual(sound)
})

test('what somebody took out of the database is found out', async () => {
  const { viewer, attemptId, judged } = await answered()
  await finishAttempt(viewer, { attemptId })
  await db.result.deleteMany({ where: { attemptId } })
  await db.answer.deleteMany({ where: { attemptId, revision: 1 } })
  const { lost, problems } = await judged()
  expect(lost).toBe(1)
  expect(problems).toContain(`${attemptId} is half finished.`)
})
