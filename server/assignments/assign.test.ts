import { expect, test } from 'vitest'
import { db } from '@/server/db/client'
import { makeAssignment, makeClass, makeTeacher, makeWorld, viewerFor } from '@/server/testing/world'
import { assignLesson, assignLessonInput } from './assign-lesson'
import { changeTimes } from './change-times'
import { listClassAssignments, listRunningAssignments } from './list-class-assignments'
import { listAssignableLessons } from './list-assignable-lessons'
import { listMyAssignments } from './list-my-assignments'
import { releaseAnswers } from './release-answers'
import { withdrawAssignment } from './withdraw-assignment'

const lesson = { lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', dueOn: '', note: '' } as const

test('keeps the due date as the moment that the class’s clock shows it', async () => {
  const { teacher, class: inClass } = await makeWorld()
  await db.class.update({ where: { id: inClass.id }, data: { timeZone: 'Europe/Berlin' } })
  const { assignmentId } = await assignLesson(viewerFor(teacher), assignLessonInput.parse({ classId: inClass.id, ...lesson, dueOn: '2026-07-20T18:00' }))
  expect(await db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ dueAt: new Date('2026-07-20T16:00:00Z'), note: null })
  await changeTimes(viewerFor(teacher), { assignmentId, dueOn: '2026-12-20T18:00' })
  expect(await db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ dueAt: new Date('2026-12-20T17:00:00Z') })
  await changeTimes(viewerFor(teacher), { assignmentId, dueOn: '' })
  expect(await db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ dueAt: null })
})

test('refuses a lesson that is not there, a date that is none, and an archived class', async () => {
  const { teacher, class: inClass } = await makeWorld()
  const viewer = viewerFor(teacher)
  await expect(assignLesson(viewer, { classId: inClass.id, ...lesson, lessonId: 'L99' })).rejects.toMatchObject({ reason: 'not-found', field: 'lessonId' })
  await expect(assignLesson(viewer, { classId: inClass.id, ...lesson, dueOn: 'tomorrow' })).rejects.toMatchObject({ reason: 'malformed', field: 'dueOn' })
  await db.class.update({ where: { id: inClass.id }, data: { archivedAt: new Date() } })
  await expect(assignLesson(viewer, { classId: inClass.id, ...lesson })).rejects.toMatchObject({ reason: 'conflict' })
})

test('proposes the first lesson that the class has not been set', async () => {
  const teacher = await makeTeacher()
  const inClass = await makeClass(teacher)
  expect(await listAssignableLessons(viewerFor(teacher), inClass.id)).toMatchObject({ next: 'L1' })
  await makeAssignment(inClass, teacher, { lessonId: 'L1' })
  const after = await listAssignableLessons(viewerFor(teacher), inClass.id)
  expect(after).not.toMatchObject({ next: 'L1' })
  expect(after?.lessons[0]).toMatchObject({ id: 'L1', given: ['exit-a'] })
})

test('lists for a student what is to do by due date, then what is finished', async () => {
  const { teacher, class: inClass, owner, assignment } = await makeWorld()
  await db.quizVersion.create({ data: { hash: 'v', lessonId: 'L1', quiz: 'exit-a', body: '[]' } })
  const later = await makeAssignment(inClass, teacher, { dueAt: new Date('2030-02-01T10:00:00Z') })
  const sooner = await makeAssignment(inClass, teacher, { dueAt: new Date('2030-01-01T10:00:00Z') })
  const withdrawn = await makeAssignment(inClass, teacher)
  const attempt = (assignmentId: string, finishedAt: Date | null) => db.attempt.create({ data: { learnerId: owner.id, assignmentId, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: 'v', seed: 's', finishedAt } })
  const done = await attempt(assignment.id, new Date())
  const open = await attempt(later.id, null)
  await withdrawAssignment(viewerFor(teacher), { assignmentId: withdrawn.id })
  expect((await listMyAssignments(viewerFor(owner))).map(({ id, state, attemptId }) => ({ id, state, attemptId }))).toEqual([
    { id: sooner.id, state: 'to do', attemptId: undefined },
    { id: later.id, state: 'working', attemptId: open.id },
    { id: assignment.id, state: 'finished', attemptId: done.id },
  ])
})

test('counts who has not started, works and has finished, of the students now in the class', async () => {
  const { teacher, class: inClass, owner, classmate, stranger, assignment } = await makeWorld()
  await db.quizVersion.upsert({ where: { hash: 'v' }, update: {}, create: { hash: 'v', lessonId: 'L1', quiz: 'exit-a', body: '[]' } })
  const attempt = (learnerId: string, finishedAt: Date | null, number = 1) => db.attempt.create({ data: { learnerId, assignmentId: assignment.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: 'v', seed: 's', finishedAt, number } })
  await attempt(owner.id, new Date())
  await attempt(owner.id, null, 2)
  await db.enrolment.create({ data: { classId: inClass.id, learnerId: stranger.id, endedAt: new Date() } })
  await attempt(stranger.id, new Date())
  expect(await listClassAssignments(viewerFor(teacher), inClass.id)).toMatchObject([{ students: 2, finished: 1, working: 0, notStarted: 1 }])
  await attempt(classmate.id, null)
  expect(await listClassAssignments(viewerFor(teacher), inClass.id)).toMatchObject([{ students: 2, finished: 1, working: 1, notStarted: 0 }])
})

test('calls an assignment running until a week after it was due', async () => {
  const teacher = await makeTeacher()
  const inClass = await makeClass(teacher)
  const now = new Date('2030-01-10T10:00:00Z')
  const due = (day: string) => makeAssignment(inClass, teacher, { dueAt: new Date(`2030-01-${day}T10:00:00Z`) })
  const [past, recent, soon] = [await due('02'), await due('04'), await due('12')]
  const open = await makeAssignment(inClass, teacher)
  const running = (await listRunningAssignments(viewerFor(teacher), now)).map(({ id }) => id)
  expect(running).toEqual([recent.id, soon.id, open.id])
  expect(running).not.toContain(past.id)
})

test('releases held answers once, and only where they are held', async () => {
  const { teacher, class: inClass, assignment } = await makeWorld()
  const held = await makeAssignment(inClass, teacher, { mode: 'quiz-held' })
  const viewer = viewerFor(teacher)
  await releaseAnswers(viewer, { assignmentId: held.id })
  const first = await db.assignment.findUnique({ where: { id: held.id } })
  await releaseAnswers(viewer, { assignmentId: held.id })
  expect((await db.assignment.findUnique({ where: { id: held.id } }))?.releasedAt).toEqual(first?.releasedAt)
  await expect(releaseAnswers(viewer, { assignmentId: assignment.id })).rejects.toMatchObject({ reason: 'conflict' })
})
