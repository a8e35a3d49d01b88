import { beforeEach, expect, test } from 'vitest'
import type { CountingRule } from '@/domain/attempts/counting'
import { db } from '@/server/db/client'
import { keepSampleQuiz, makeLateAnswer, sampleQuestions, singleChoice } from '@/server/testing/attempts'
import { accommodate, enrol, makeAssignment, makeClass, makeLearner, makeTeacher, viewerFor } from '@/server/testing/world'
import { csvResponse } from './csv-response'
import { exportResults } from './export-results'
import { listResultRows } from './list-result-rows'
import { readResults } from './read-results'

const dueAt = new Date('2030-01-10T10:00:00Z')
const onTime = new Date('2030-01-09T10:00:00Z')
const nextDay = new Date('2030-01-11T10:00:00Z')

type Person = { id: string; name: string }
let teacher: Awaited<ReturnType<typeof makeTeacher>>
let assignmentId: string
let inClass: { id: string }
let ada: Person

beforeEach(async () => {
  teacher = await makeTeacher()
  inClass = await makeClass(teacher)
  ada = await makeLearner()
  await enrol(ada, inClass)
  assignmentId = (await makeAssignment(inClass, teacher, { dueAt })).id
})

const rule = (counts: CountingRule) => db.assignment.update({ where: { id: assignmentId }, data: { counts } })

/** An attempt that finished with these marks of 8, or is open. */
async function attempt(learner: Person, number: number, { marks, finishedAt = onTime, endedByTime = false }: { marks: number | null; finishedAt?: Date; endedByTime?: boolean }) {
  const made = await db.attempt.create({
    data: {
      learnerId: learner.id, assignmentId, number, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', seed: 's', versionHash: await keepSampleQuiz(), endedByTime,
      ...(marks === null ? {} : { finishedAt, marks, marksAvailable: 8 }),
    },
  })
  if (marks !== null) await db.result.create({ data: { attemptId: made.id, assignmentId, questionId: singleChoice.id, fraction: marks / 8, answered: true, summary: `of attempt ${number}` } })
  return made
}

const rows = async () => (await listResultRows(viewerFor(teacher), { assignmentId, sort: { by: 'score' }, direction: 'descending', name: '', limit: 50, offset: 0 }))!.rows
const progress = async () => (await readResults(viewerFor(teacher), assignmentId))!.progress

test('the grid shows the attempt that counts, and the way to every other', async () => {
  await attempt(ada, 1, { marks: 4 })
  await attempt(ada, 2, { marks: 8 })
  await attempt(ada, 3, { marks: 6 })
  await attempt(ada, 4, { marks: null })
  for (const [counts, marks] of [['first', 4], ['best', 8], ['latest', 6]] as const) {
    await rule(counts)
    const [row] = await rows()
    expect(row).toMatchObject({ marks, state: 'finished' })
    expect(row?.cells[singleChoice.id]?.summary).toBe(`of attempt ${row?.tries.find(({ id }) => id === row.attemptId)?.number}`)
    expect(row?.tries.map(({ number, marks: own }) => [number, own])).toEqual([[1, 4], [2, 8], [3, 6], [4, null]])
  }
})

test('of equal attempts the earlier is the best one, and an open one counts while there is no other', async () => {
  await rule('best')
  const ben = await makeLearner()
  await enrol(ben, inClass)
  const open = await attempt(ben, 1, { marks: null })
  const first = await attempt(ada, 1, { marks: 0 })
  await attempt(ada, 2, { marks: 0 })
  expect((await rows()).map(({ attemptId, state }) => [attemptId, state])).toEqual([[first.id, 'finished'], [open.id, 'working']])
})

test('the line of progress follows the attempt that counts, and each student once', async () => {
  await attempt(ada, 1, { marks: 2 })
  await attempt(ada, 2, { marks: 8 })
  expect(await progress()).toMatchObject({ students: 1, finished: 1, secure: 0, revisit: 1 })
  await rule('best')
  expect(await progress()).toMatchObject({ students: 1, finished: 1, secure: 1, revisit: 0 })
})

test('sorts by the marks and by a question of the attempt that counts', async () => {
  const ben = await makeLearner()
  await enrol(ben, inClass)
  await attempt(ada, 1, { marks: 2 })
  await attempt(ada, 2, { marks: 8 })
  await attempt(ben, 1, { marks: 4 })
  const order = async () => (await rows()).map(({ learnerId }) => learnerId)
  expect(await order()).toEqual([ben.id, ada.id])
  await rule('latest')
  expect(await order()).toEqual([ada.id, ben.id])
})

test('calls work late by the student’s own due time', async () => {
  const ben = await makeLearner()
  await enrol(ben, inClass)
  await accommodate(ada, teacher, { extraDays: 2 })
  await attempt(ada, 1, { marks: 4, finishedAt: nextDay })
  await attempt(ben, 1, { marks: 2, finishedAt: nextDay })
  expect((await rows()).map(({ learnerId, isLate }) => [learnerId, isLate])).toEqual([[ada.id, false], [ben.id, true]])
  expect((await progress()).late).toBe(1)
})

test('says what ended by time, and that late answers wait, in the grid and in the file', async () => {
  const made = await attempt(ada, 1, { marks: 4, endedByTime: true })
  await makeLateAnswer(made)
  expect(await rows()).toMatchObject([{ endedByTime: true, tries: [{ id: made.id, lateAnswers: 1 }] }])
  const [header = '', line = ''] = (await csvResponse((await exportResults(viewerFor(teacher), assignmentId))!).text()).split('\r\n')
  expect(header).toMatch(/,Started,Finished,Ended by time,Attempt,Attempts,Best marks,Late answers$/)
  expect(line).toMatch(/,yes,1,1,4,1$/)
  expect(header.split(',')).toHaveLength(6 + 2 * sampleQuestions.length + 7)
})
