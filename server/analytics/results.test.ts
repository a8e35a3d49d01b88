import { beforeAll, expect, test } from 'vitest'
import { readQuiz } from '@/server/content/course'
import { db } from '@/server/db/client'
import { makeAssignment, makeClass, makeTeacher, viewerFor } from '@/server/testing/world'
import { csvResponse } from './csv-response'
import { exportQuestions } from './export-questions'
import { exportResults } from './export-results'
import { listResultRows, type ResultRowsInput } from './list-result-rows'
import { readDesk } from './read-desk'
import { readResults } from './read-results'

const quiz = readQuiz('L1', 'exit-a')!
const [first, second] = quiz.questions
const dueAt = new Date('2030-01-10T10:00:00Z')

type Work = { name: string; fractions?: [number, number]; finishedAt?: Date | null; leaves?: boolean }

/** Students of a class with their first attempts at an assignment, written as finishing writes them. */
async function makeResults(work: Work[]) {
  await db.quizVersion.upsert({ where: { hash: quiz.hash }, update: {}, create: { hash: quiz.hash, lessonId: 'L1', quiz: 'exit-a', body: quiz.body } })
  const teacher = await makeTeacher()
  const inClass = await makeClass(teacher, { name: 'Class 10B' })
  const assignment = await makeAssignment(inClass, teacher, { dueAt, versionHash: quiz.hash })
  for (const each of work) await makeWork(each, inClass, assignment)
  const input: ResultRowsInput = { assignmentId: assignment.id, sort: { by: 'name' }, direction: 'ascending', name: '', limit: 100, offset: 0 }
  const names = async (over: Partial<ResultRowsInput>) => (await listResultRows(viewerFor(teacher), { ...input, ...over }))?.rows.map(({ name }) => name)
  return { viewer: viewerFor(teacher), inClass, assignment, input, names }
}

async function makeWork({ name, fractions, finishedAt = new Date('2030-01-09T10:00:00Z'), leaves }: Work, inClass: { id: string }, assignment: { id: string }) {
  const learner = await db.user.create({ data: { role: 'learner', name } })
  await db.enrolment.create({ data: { classId: inClass.id, learnerId: learner.id, endedAt: leaves ? new Date() : null } })
  if (!fractions) return
  const marks = finishedAt ? fractions[0] + fractions[1] : null
  const attempt = await db.attempt.create({
    data: { learnerId: learner.id, assignmentId: assignment.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: quiz.hash, seed: 's', finishedAt, marks, marksAvailable: marks === null ? null : 2 },
  })
  if (!finishedAt) return
  for (const [index, question] of [first!, second!].entries()) {
    await db.result.create({ data: { attemptId: attempt.id, questionId: question.id, assignmentId: assignment.id, fraction: fractions[index] ?? 0, answered: true, summary: `answer ${index}` } })
  }
}

let made: Awaited<ReturnType<typeof makeResults>>

beforeAll(async () => {
  made = await makeResults([
    { name: 'Cleo', fractions: [1, 0] },
    { name: 'Ada', fractions: [0.5, 0], finishedAt: new Date('2030-01-11T10:00:00Z') },
    { name: 'Ben', fractions: [1, 1] },
    { name: 'Dia', fractions: [0, 0], finishedAt: null },
    { name: 'Eve' },
    { name: 'Gone', fractions: [0, 1], leaves: true },
    { name: 'Left without work', leaves: true },
  ])
})

test('gives one row per student, with the states and the marks', async () => {
  const list = await listResultRows(made.viewer, made.input)
  expect(list?.total).toBe(6)
  expect(list?.rows.map(({ name, state, marks, hasLeft, isLate }) => ({ name, state, marks, hasLeft, isLate }))).toEqual([
    { name: 'Ada', state: 'finished', marks: 0.5, hasLeft: false, isLate: true },
    { name: 'Ben', state: 'finished', marks: 2, hasLeft: false, isLate: false },
    { name: 'Cleo', state: 'finished', marks: 1, hasLeft: false, isLate: false },
    { name: 'Dia', state: 'working', marks: null, hasLeft: false, isLate: false },
    { name: 'Eve', state: 'not started', marks: null, hasLeft: false, isLate: false },
    { name: 'Gone', state: 'finished', marks: 1, hasLeft: true, isLate: false },
  ])
  expect(list?.rows[0]?.cells[first!.id]).toEqual({ fraction: 0.5, weight: 1, hints: 0, certainty: null, answered: true, summary: 'answer 0' })
  expect(list?.rows[3]?.cells).toEqual({})
})

test('sorts by any column, with those who have nothing in it last either way', async () => {
  expect(await made.names({ sort: { by: 'score' }, direction: 'descending' })).toEqual(['Ben', 'Cleo', 'Gone', 'Ada', 'Dia', 'Eve'])
  expect(await made.names({ sort: { by: 'score' } })).toEqual(['Ada', 'Cleo', 'Gone', 'Ben', 'Dia', 'Eve'])
  expect(await made.names({ sort: { by: 'question', questionId: first!.id } })).toEqual(['Gone', 'Ada', 'Ben', 'Cleo', 'Dia', 'Eve'])
  expect(await made.names({ sort: { by: 'question', questionId: 'nothing' } })).toEqual(['Ada', 'Ben', 'Cleo', 'Dia', 'Eve', 'Gone'])
  expect(await made.names({ sort: { by: 'state' } })).toEqual(['Eve', 'Dia', 'Ada', 'Ben', 'Cleo', 'Gone'])
  expect(await made.names({ sort: { by: 'finished' }, direction: 'descending' })).toEqual(['Ada', 'Ben', 'Cleo', 'Gone', 'Dia', 'Eve'])
  expect(await made.names({ direction: 'descending' })).toEqual(['Gone', 'Eve', 'Dia', 'Cleo', 'Ben', 'Ada'])
})

test('filters by name and gives pages', async () => {
  expect(await made.names({ name: 'e' })).toEqual(['Ben', 'Cleo', 'Eve', 'Gone'])
  expect(await made.names({ limit: 2, offset: 2 })).toEqual(['Cleo', 'Dia'])
})

test('counts how far the students now in the class are', async () => {
  expect((await readResults(made.viewer, made.assignment.id))?.progress).toEqual({
    students: 5, notStarted: 1, working: 1, finished: 3, late: 1, secure: 1, nearly: 0, revisit: 2,
  })
})

test('exports a row per student that a spreadsheet opens', async () => {
  const table = await exportResults(made.viewer, made.assignment.id)
  const text = await csvResponse(table!).text()
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(8)
  expect(lines[0]?.startsWith(`Student,In class,State,Late,Marks,Of,${first!.id} marks,${first!.id} answer,`)).toBe(true)
  expect(lines[1]).toMatch(/^Ada,yes,finished,yes,0\.5,2,0\.5,answer 0,0,answer 1,/)
  expect(lines[1]).toContain('2030-01-11T10:00:00+00:00')
  expect(lines[5]).toMatch(/^Eve,yes,not started,no,,,/)
})

/** Tallies of a question whose wrong options a class chose, as finishing counts them. */
async function tally(assignmentId: string, counts: Record<string, number>) {
  const rows = Object.entries(counts).map(([bucket, count]) => ({ assignmentId, questionId: choice.id, bucket, count }))
  await db.tally.createMany({ data: rows })
}

const choice = quiz.questions.find((question) => question.type === 'single-choice' && question.options.some(({ misconception }) => misconception))!

test('opens with the idea to teach again, in a sentence with its numbers and its passages', async () => {
  const { viewer, assignment } = await makeResults([])
  const buckets = (await readResults(viewer, assignment.id))!.items.find(({ id }) => id === choice.id)!.buckets
  const mistaken = buckets.find(({ misconception, right }) => misconception && !right)!
  await tally(assignment.id, { ':right': 11, ':wrong': 16, [mistaken.id]: 14 })
  const results = await readResults(viewer, assignment.id)
  expect(results?.reteach).toHaveLength(1)
  expect(results?.reteach[0]?.sentence).toMatch(/^11 of 27 got this right\. Most of the others \(14 of 16\) chose “.+”, which fits “.+”\. Five-minute fix: (show S\d-\d+ beside S\d-\d+|read S\d-\d+ together)\.$/)
  expect(results?.reteach[0]?.misconception?.id).toBe(mistaken.misconception)
  expect((await readDesk(viewer))?.reteach).toMatchObject([{ sentence: results?.reteach[0]?.sentence, assignment: { id: assignment.id } }])
})

test('says nothing about a question that four have finished', async () => {
  const { viewer, assignment } = await makeResults([])
  const buckets = (await readResults(viewer, assignment.id))!.items.find(({ id }) => id === choice.id)!.buckets
  await tally(assignment.id, { ':wrong': 4, [buckets.find(({ right }) => !right)!.id]: 4 })
  expect((await readResults(viewer, assignment.id))?.reteach).toEqual([])
  expect((await csvResponse((await exportQuestions(viewer, assignment.id))!).text()).split('\r\n')).toHaveLength(2)
})

test('shows the questions as they were when the work was set', async () => {
  const { viewer, assignment } = await makeResults([])
  const older = quiz.questions.slice(0, 2).map((question) => ({ ...question, id: question.id.replace(/\d+[a-z]?$/, '99') })).slice(0, 1)
  await db.quizVersion.create({ data: { hash: `older ${assignment.id}`, lessonId: 'L1', quiz: 'exit-a', body: JSON.stringify(older) } })
  await db.assignment.update({ where: { id: assignment.id }, data: { versionHash: `older ${assignment.id}` } })
  expect((await readResults(viewer, assignment.id))?.items.map(({ id }) => id)).toEqual([older[0]!.id])
})
