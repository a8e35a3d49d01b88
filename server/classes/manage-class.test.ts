import { expect, test } from 'vitest'
import { parseJoinCode } from '@/domain/classes/join-code'
import { db } from '@/server/db/client'
import { enrol, makeClass, makeLearner, makeTeacher, makeWorld, viewerFor } from '@/server/testing/world'
import { archiveClass } from './archive-class'
import { createClass, createClassInput } from './create-class'
import { exportStudents } from './export-students'
import { withFreeCode } from './free-code'
import { listClassStudents } from './list-class-students'
import { listMyClasses } from './list-my-classes'
import { openSince } from './open-since'
import { readClass } from './read-class'
import { readSince } from './read-since'
import { removeStudent } from './remove-student'
import { renewCode } from './renew-code'
import { restoreClass } from './restore-class'
import { sealSince } from './seal-since'

const everybody = { sort: 'name', direction: 'ascending', name: '', limit: 100, offset: 0 } as const

test('makes a class with its maker as teacher and a code that can be typed', async () => {
  const teacher = viewerFor(await makeTeacher())
  const { classId } = await createClass(teacher, createClassInput.parse({ name: ' 10B ', timeZone: 'Europe/Berlin' }))
  const made = await readClass(teacher, classId)
  expect(made).toMatchObject({ name: '10B', timeZone: 'Europe/Berlin', codeOpen: true, students: 0 })
  expect(parseJoinCode(made?.code ?? '')).toBe(made?.code)
})

test('opens what became known later to one class, and seals it again', async () => {
  const { teacher, owner, class: inClass } = await makeWorld()
  const stranger = viewerFor(await makeLearner())
  expect(await readSince(viewerFor(owner))).toBeNull()
  await openSince(viewerFor(teacher), { classId: inClass.id })
  const entries = await readSince(viewerFor(owner))
  expect(entries?.length).toBeGreaterThan(0)
  expect(entries?.map(({ date }) => date)).toEqual(entries?.map(({ date }) => date).sort())
  expect(await readSince(stranger)).toBeNull()
  await sealSince(viewerFor(teacher), { classId: inClass.id })
  expect(await readSince(viewerFor(owner))).toBeNull()
})

test('says what is wrong with a name or a time zone', () => {
  const parsed = createClassInput.safeParse({ name: ' ', timeZone: 'Nowhere' })
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['Write a name for the class.', 'Choose a time zone from the list.'])
})

test('draws another code when the first is taken', async () => {
  const world = await makeWorld()
  const codes = [world.class.code, 'QQQQ2222']
  const made = await withFreeCode(() => db.class.create({ data: { name: 'Next', code: codes.shift() ?? '' } }))
  expect(made.code).toBe('QQQQ2222')
})

test('gives a new code that differs from the old', async () => {
  const world = await makeWorld()
  await renewCode(viewerFor(world.teacher), { classId: world.class.id })
  expect((await readClass(viewerFor(world.teacher), world.class.id))?.code).not.toBe(world.class.code)
})

test('closes joining when a class is archived, and lists it last', async () => {
  const teacher = await makeTeacher()
  const first = await makeClass(teacher, { name: 'A' })
  await makeClass(teacher, { name: 'B' })
  await archiveClass(viewerFor(teacher), { classId: first.id })
  expect(await listMyClasses(viewerFor(teacher))).toMatchObject([{ name: 'B', isArchived: false }, { name: 'A', isArchived: true, codeOpen: false }])
  await restoreClass(viewerFor(teacher), { classId: first.id })
  expect(await readClass(viewerFor(teacher), first.id)).toMatchObject({ archivedAt: null, codeOpen: false })
})

test('takes a student out and keeps the work', async () => {
  const world = await makeWorld()
  const teacher = viewerFor(world.teacher)
  await db.quizVersion.create({ data: { hash: 'v', lessonId: 'L1', quiz: 'exit-a', body: '[]' } })
  await db.attempt.create({ data: { learnerId: world.owner.id, assignmentId: world.assignment.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: 'v', seed: 's' } })
  await removeStudent(teacher, { classId: world.class.id, learnerId: world.owner.id })
  expect((await listClassStudents(teacher, { classId: world.class.id, ...everybody }))?.rows.map(({ learnerId }) => learnerId)).toEqual([world.classmate.id])
  expect(await db.attempt.count({ where: { learnerId: world.owner.id } })).toBe(1)
  await expect(removeStudent(teacher, { classId: world.class.id, learnerId: world.owner.id })).rejects.toThrow('There is no such student')
})

test('counts only this class’s work in its list of students', async () => {
  const world = await makeWorld()
  await db.quizVersion.upsert({ where: { hash: 'v' }, update: {}, create: { hash: 'v', lessonId: 'L1', quiz: 'exit-a', body: '[]' } })
  const base = { learnerId: world.owner.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: 'v', seed: 's' }
  const finishedAt = new Date('2026-03-01T10:00:00Z')
  await db.attempt.create({ data: { ...base, assignmentId: world.assignment.id, startedAt: new Date('2026-03-01T09:00:00Z'), finishedAt } })
  await db.attempt.create({ data: { ...base, startedAt: new Date('2026-03-05T09:00:00Z') } })
  const list = await listClassStudents(viewerFor(world.teacher), { classId: world.class.id, ...everybody, sort: 'active', direction: 'descending' })
  expect(list?.rows).toMatchObject([{ learnerId: world.owner.id, done: 1, lastActiveAt: finishedAt }, { learnerId: world.classmate.id, done: 0, lastActiveAt: null }])
})

test('finds names in any script without regard to capitals, and takes signs as they are', async () => {
  const teacher = await makeTeacher()
  const inClass = await makeClass(teacher)
  for (const name of ['Łukasz Żak', 'ÉMILE', 'per_cent 100%', 'Анна']) await enrol(await makeLearner({ name }), inClass)
  const found = async (name: string) => (await listClassStudents(viewerFor(teacher), { classId: inClass.id, ...everybody, name }))?.rows.map((row) => row.name)
  expect(await found('żak')).toEqual(['Łukasz Żak'])
  expect(await found('émile')).toEqual(['ÉMILE'])
  expect(await found('АННА')).toEqual(['Анна'])
  expect(await found('0%')).toEqual(['per_cent 100%'])
  expect(await found('_')).toEqual(['per_cent 100%'])
})

test('gives pages of students and the number of all', async () => {
  const teacher = await makeTeacher()
  const inClass = await makeClass(teacher)
  for (const name of ['a', 'b', 'c']) await enrol(await makeLearner({ name: `${name} ${inClass.id}` }), inClass)
  const list = await listClassStudents(viewerFor(teacher), { classId: inClass.id, ...everybody, limit: 2, offset: 2 })
  expect(list).toMatchObject({ total: 3, rows: [{ name: `c ${inClass.id}` }] })
})

test('exports the students with times on the class’s clock', async () => {
  const teacher = await makeTeacher()
  const inClass = await makeClass(teacher)
  await db.class.update({ where: { id: inClass.id }, data: { timeZone: 'Europe/Berlin' } })
  const learner = await makeLearner({ name: '=Eva' })
  await db.enrolment.create({ data: { classId: inClass.id, learnerId: learner.id, joinedAt: new Date('2026-07-01T10:00:00Z') } })
  const table = await exportStudents(viewerFor(teacher), inClass.id)
  const rows = []
  for await (const page of table!.pages) rows.push(...page)
  expect(rows).toEqual([['=Eva', '2026-07-01T12:00:00+02:00', '', '0']])
})
