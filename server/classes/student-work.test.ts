import { expect, test } from 'vitest'
import type { CsvTable } from '@/server/analytics/csv-response'
import { db } from '@/server/db/client'
import { makeAssignment, makeWorld, viewerFor } from '@/server/testing/world'
import { exportStudentAttempts } from './export-student-attempts'
import { readStudent } from './read-student'

/** The owner has finished one assignment of two, and is working on a second try. */
async function makeWork() {
  const world = await makeWorld()
  await db.class.update({ where: { id: world.class.id }, data: { timeZone: 'Europe/Berlin' } })
  await db.assignment.update({ where: { id: world.assignment.id }, data: { createdAt: new Date('2026-06-30T10:00:00Z'), dueAt: new Date('2026-07-08T16:00:00Z') } })
  const later = await makeAssignment(world.class, world.teacher)
  await db.assignment.update({ where: { id: later.id }, data: { createdAt: new Date('2026-07-02T10:00:00Z'), dueAt: null } })
  await db.quizVersion.upsert({ where: { hash: 'v' }, update: {}, create: { hash: 'v', lessonId: 'L1', quiz: 'exit-a', body: '[]' } })
  const base = { learnerId: world.owner.id, assignmentId: world.assignment.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: 'v', seed: 's' }
  const [nine, ten] = [new Date('2026-07-01T09:00:00Z'), new Date('2026-07-01T10:00:00Z')]
  await db.attempt.create({ data: { ...base, number: 1, startedAt: nine, finishedAt: ten, marks: 6.5, marksAvailable: 8 } })
  await db.attempt.create({ data: { ...base, number: 2, startedAt: ten } })
  return { world, later, input: { classId: world.class.id, learnerId: world.owner.id } }
}

async function rowsOf(table: CsvTable | null): Promise<string[][]> {
  const rows: string[][] = []
  for await (const page of table!.pages) rows.push(...page)
  return rows
}

test('lists each attempt, and once each assignment that has none, newest assigned first', async () => {
  const { world, later, input } = await makeWork()
  const student = await readStudent(viewerFor(world.teacher), input)
  expect(student?.work).toMatchObject([
    { key: later.id, assignmentId: later.id, attempt: null },
    { assignmentId: world.assignment.id, attempt: { number: 1, marks: 6.5 } },
    { assignmentId: world.assignment.id, attempt: { number: 2, finishedAt: null } },
  ])
})

test('exports them with times on the class’s clock, and no marks before the end', async () => {
  const { world, input } = await makeWork()
  const [none, first, second] = await rowsOf(await exportStudentAttempts(viewerFor(world.teacher), input))
  expect(none?.slice(3)).toEqual(['2026-07-02T12:00:00+02:00', '', '', '', '', '', '', '', ''])
  expect(first?.slice(3)).toEqual(['2026-06-30T12:00:00+02:00', '2026-07-08T18:00:00+02:00', '1', '2026-07-01T11:00:00+02:00', '2026-07-01T12:00:00+02:00', '6.5', '8', 'no', 'no'])
  expect(second?.slice(5)).toEqual(['2', '2026-07-01T12:00:00+02:00', '', '', '', 'no', 'no'])
})
