import { beforeEach, expect, test } from 'vitest'
import { noAccommodation } from '@/domain/attempts/accommodation'
import { db } from '@/server/db/client'
import { makeAttempt } from '@/server/testing/attempts'
import { makeAssignment, makeWorld, viewerFor, type World } from '@/server/testing/world'
import { readOwnDue } from './own-due'
import { readAccommodations } from './read-accommodations'
import { setAccommodation, setAccommodationInput } from './set-accommodation'

let world: World

beforeEach(async () => {
  world = await makeWorld()
})

const set = (over: Record<string, string>) => setAccommodation(viewerFor(world.teacher), setAccommodationInput.parse({ learnerId: world.owner.id, time: '100', extraAttempts: '0', extraDays: '0', ...over }))

test('what is set newest counts, and what was set before stays on record with who set it', async () => {
  expect(await readAccommodations(viewerFor(world.owner), world.owner.id)).toEqual({ current: noAccommodation, history: [] })
  await set({ time: '150', extraDays: '2' })
  await set({ time: 'none', freeHints: '1' })
  const read = await readAccommodations(viewerFor(world.owner), world.owner.id)
  expect(read?.current).toMatchObject({ noTimeLimit: true, timeFactor: 1, extraDays: 0, freeHints: true })
  expect(read?.history).toMatchObject([{ noTimeLimit: true, setByName: world.teacher.name }, { timeFactor: 1.5, extraDays: 2, setByName: world.teacher.name, setAt: expect.any(Date) }])
})

test('extra time set during an attempt moves its end, and that of nobody else', async () => {
  const { id: assignmentId } = await makeAssignment(world.class, world.teacher, { timeLimitMinutes: 30 })
  const startedAt = new Date('2030-01-01T10:00:00Z')
  const endsAt = new Date('2030-01-01T10:30:00Z')
  const [own, other] = [await makeAttempt(world.owner, { assignmentId, startedAt, endsAt }), await makeAttempt(world.classmate, { assignmentId, startedAt, endsAt })]
  await set({ time: '200' })
  const ends = async (id: string) => (await db.attempt.findUniqueOrThrow({ where: { id } })).endsAt
  expect(await ends(own.id)).toEqual(new Date('2030-01-01T11:00:00Z'))
  expect(await ends(other.id)).toEqual(endsAt)
  await set({ time: 'none' })
  expect(await ends(own.id)).toBeNull()
})

test('refuses what is no choice, too many days, and a student of somebody else', async () => {
  const parse = (over: Record<string, string>) => setAccommodationInput.safeParse({ learnerId: 'l', time: '100', ...over }).success
  expect([parse({ time: '137' }), parse({ extraDays: '61' }), parse({ extraAttempts: '1.5' }), parse({ time: '125' })]).toEqual([false, false, false, true])
  await expect(setAccommodation(viewerFor(world.otherTeacher), { learnerId: world.owner.id, time: '150', extraAttempts: 0, extraDays: 0 })).rejects.toMatchObject({ reason: 'not-found' })
  expect(await db.accommodation.count({ where: { learnerId: world.owner.id } })).toBe(0)
})

test('work is late by the days that each student always gets, on the clock of the class', async () => {
  await set({ extraDays: '2' })
  const dueAt = new Date('2030-03-30T17:00:00Z')
  const ownDue = await readOwnDue({ dueAt, timeZone: 'Europe/Berlin' }, [world.owner.id, world.classmate.id])
  // The clock is put forward on 31 March.
  expect(ownDue(world.owner.id)).toEqual(new Date('2030-04-01T16:00:00Z'))
  expect(ownDue(world.classmate.id)).toEqual(dueAt)
})
