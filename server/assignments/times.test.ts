import { beforeEach, describe, expect, test } from 'vitest'
import { countingRules } from '@/domain/attempts/counting'
import { endOverdue } from '@/server/attempts/end-overdue'
import { startAttempt } from '@/server/attempts/start-attempt'
import { db } from '@/server/db/client'
import { makeAttempt } from '@/server/testing/attempts'
import { accommodate, makeAssignment, makeWorld, viewerFor, type World } from '@/server/testing/world'
import { assignLesson, assignLessonInput } from './assign-lesson'
import { changeTimes, changeTimesInput } from './change-times'
import { listMyAssignments } from './list-my-assignments'

let world: World

beforeEach(async () => {
  world = await makeWorld()
  await db.class.update({ where: { id: world.class.id }, data: { timeZone: 'Europe/Berlin' } })
})

const minutes = (count: number, from = Date.now()) => new Date(from + count * 60_000)
const days = (count: number) => minutes(count * 24 * 60)

/** What the form sends, with all of its fields. */
const filled = { lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', note: '', opensOn: '', dueOn: '', closesOn: '', timeLimitMinutes: '', attemptsAllowed: '', pauseMinutes: '', counts: 'first' }
const assign = (over: Partial<typeof filled>) => assignLesson(viewerFor(world.teacher), assignLessonInput.parse({ classId: world.class.id, ...filled, ...over }))
const problemsOf = (over: Partial<typeof filled>) => {
  const parsed = assignLessonInput.safeParse({ classId: 'c', ...filled, ...over })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('assigning', () => {
  test('keeps every time as the class’s clock shows it, and the numbers as they were typed', async () => {
    const { assignmentId } = await assign({ opensOn: '2030-07-01T08:00', dueOn: '2030-07-02T18:00', closesOn: '2030-12-03T18:00', timeLimitMinutes: '30', attemptsAllowed: '3', pauseMinutes: '60', counts: 'best' })
    expect(await db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({
      opensAt: new Date('2030-07-01T06:00:00Z'), dueAt: new Date('2030-07-02T16:00:00Z'), closesAt: new Date('2030-12-03T17:00:00Z'),
      timeLimitMinutes: 30, attemptsAllowed: 3, pauseMinutes: 60, counts: 'best',
    })
  })

  test('asks for nothing: empty fields set no times and no limits', async () => {
    const { assignmentId } = await assign({})
    expect(await db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({
      opensAt: null, dueAt: null, closesAt: null, timeLimitMinutes: null, attemptsAllowed: null, pauseMinutes: 0, counts: 'first',
    })
  })

  test('says all that is wrong at once, each at its field', () => {
    expect(problemsOf({ opensOn: '2030-07-03T08:00', dueOn: '2030-07-02T18:00', closesOn: '2030-07-01T18:00' }).map((problem) => problem.split(':')[0])).toEqual(['dueOn', 'closesOn', 'closesOn'])
    expect(problemsOf({ timeLimitMinutes: '0' })).toEqual(['timeLimitMinutes: Write the time limit as whole minutes from 1 to 600, or leave it empty.'])
    expect(problemsOf({ timeLimitMinutes: 'half an hour', attemptsAllowed: '-1', pauseMinutes: '1.5' })).toHaveLength(3)
    expect(problemsOf({ dueOn: '2030-07-02T18:00', closesOn: '2030-07-01T18:00', timeLimitMinutes: 'half an hour' })).toHaveLength(2)
    expect(problemsOf({ counts: 'luck' })).toEqual(['counts: Choose which attempt counts.'])
  })

  test('refuses work that would be closed already', async () => {
    await expect(assign({ closesOn: '2020-01-01T10:00' })).rejects.toMatchObject({ reason: 'conflict', field: 'closesOn' })
  })
})

describe('changing the times', () => {
  const endOf = async (id: string) => (await db.attempt.findUniqueOrThrow({ where: { id } })).endsAt

  test('moves the end of attempts under way, with what each student always gets, and leaves finished ones', async () => {
    await accommodate(world.classmate, world.teacher, { timeFactor: 2 })
    const startedAt = minutes(-5)
    const [owners, classmates] = [await makeAttempt(world.owner, { assignmentId: world.assignment.id, startedAt }), await makeAttempt(world.classmate, { assignmentId: world.assignment.id, startedAt })]
    const done = await makeAttempt(world.owner, { assignmentId: world.assignment.id, startedAt, finishedAt: new Date(), number: 2 })
    await changeTimes(viewerFor(world.teacher), changeTimesInput.parse({ assignmentId: world.assignment.id, timeLimitMinutes: '30' }))
    expect(await endOf(owners.id)).toEqual(minutes(30, startedAt.getTime()))
    expect(await endOf(classmates.id)).toEqual(minutes(60, startedAt.getTime()))
    expect(await endOf(done.id)).toBeNull()
    await changeTimes(viewerFor(world.teacher), changeTimesInput.parse({ assignmentId: world.assignment.id }))
    expect(await endOf(owners.id)).toBeNull()
  })

  test('to a closing time that is past lets the clock end what is under way', async () => {
    const { id } = await makeAttempt(world.owner, { assignmentId: world.assignment.id })
    await changeTimes(viewerFor(world.teacher), { assignmentId: world.assignment.id, dueOn: '', closesOn: '2020-01-01T10:00' })
    await endOverdue(null, { now: new Date() })
    expect(await db.attempt.findUniqueOrThrow({ where: { id } })).toMatchObject({ endedByTime: true, finishedAt: expect.any(Date) })
  })

  test('is checked like assigning', () => {
    expect(changeTimesInput.safeParse({ assignmentId: 'a', dueOn: '2030-07-02T18:00', closesOn: '2030-07-01T18:00' }).success).toBe(false)
  })
})

describe('the list of a student', () => {
  const mine = async (id: string) => (await listMyAssignments(viewerFor(world.owner))).find((each) => each.id === id)

  test('has the student’s own times and limit', async () => {
    await accommodate(world.owner, world.teacher, { timeFactor: 1.5, extraDays: 2, extraAttempts: 1 })
    const dueAt = days(3)
    const { id } = await makeAssignment(world.class, world.teacher, { dueAt, closesAt: days(5), timeLimitMinutes: 30, attemptsAllowed: 1, counts: 'best' })
    const found = await mine(id)
    expect(found?.times.limit).toEqual({ minutes: 45, extraMinutes: 15 })
    expect(Math.round((Number(found?.times.dueAt) - dueAt.getTime()) / 3_600_000)).toBeCloseTo(48, -1)
    expect(found).toMatchObject({ attempts: { made: 0, allowed: 2, counts: 'best' }, startRefusal: null, isLate: false, state: 'to do' })
  })

  test('says that a limit is not for somebody who has none', async () => {
    await accommodate(world.owner, world.teacher, { noTimeLimit: true })
    const { id } = await makeAssignment(world.class, world.teacher, { timeLimitMinutes: 30 })
    expect(await mine(id)).toMatchObject({ isFreeOfLimit: true, times: { limit: null } })
  })

  test('says why nothing can begin now, in the words of the refusal itself', async () => {
    const [unopened, closed] = [await makeAssignment(world.class, world.teacher, { opensAt: days(1) }), await makeAssignment(world.class, world.teacher, { closesAt: days(-1) })]
    const used = await makeAssignment(world.class, world.teacher, { attemptsAllowed: 1 })
    const paused = await makeAssignment(world.class, world.teacher, { pauseMinutes: 60 })
    for (const { id } of [used, paused]) await makeAttempt(world.owner, { assignmentId: id, finishedAt: new Date() })
    for (const [{ id }, says] of [[unopened, /^This opens on /], [closed, /^This is closed/], [used, /^You have used the one attempt/], [paused, /^You can begin another attempt on /]] as const) {
      expect((await mine(id))?.startRefusal).toMatch(says)
      await expect(startAttempt(viewerFor(world.owner), { assignment: id })).rejects.toThrow((await mine(id))?.startRefusal ?? '')
    }
  })

  test('never stands in the way of an attempt that is open', async () => {
    const { id } = await makeAssignment(world.class, world.teacher, { attemptsAllowed: 1, dueAt: days(-1) })
    await makeAttempt(world.owner, { assignmentId: id, endsAt: minutes(10) })
    expect(await mine(id)).toMatchObject({ state: 'working', startRefusal: null, isLate: true, open: { endsAt: expect.any(Date) } })
  })
})

test('every rule of counting can be chosen', () => {
  for (const counts of Object.keys(countingRules)) expect(problemsOf({ counts })).toEqual([])
})
