import { beforeEach, describe, expect, test, vi } from 'vitest'
import { formatJoinCode } from '@/domain/classes/join-code'
import { currentViewer } from '@/server/access/viewer'
import { hashPassword } from '@/server/auth/passwords'
import { forgetAllTries } from '@/server/auth/rate-limits'
import { db } from '@/server/db/client'
import { browser } from '@/server/testing/request'
import { makeClass, makeLearner, makeTeacher, viewerFor } from '@/server/testing/world'
import { beginAsGuest } from './begin-as-guest'
import { joinAsNewLearner, joinAsNewLearnerInput } from './join-as-new-learner'
import { joinClass } from './join-class'
import { makeAccount } from './make-account'
import { readClassToJoin } from './read-class-to-join'
import { signIn } from './sign-in'
import { signInAndJoin } from './sign-in-and-join'

vi.mock('next/headers', () => import('@/server/testing/request'))

const password = 'brown paper boat'
const passwordHash = await hashPassword(password)
const membersOf = async (classId: string) => (await db.enrolment.findMany({ where: { classId, endedAt: null } })).map(({ learnerId }) => learnerId)

beforeEach(() => {
  browser.forget()
  forgetAllTries()
})

async function someClass(over: Parameters<typeof makeClass>[1] = {}) {
  return makeClass(await makeTeacher(), over)
}

/** An attempt as a learner would have it, in short. */
async function makeAttempt(learnerId: string) {
  await db.quizVersion.upsert({ where: { hash: 'h' }, create: { hash: 'h', lessonId: 'L1', quiz: 'practice', body: '[]' }, update: {} })
  const attempt = await db.attempt.create({ data: { learnerId, lessonId: 'L1', quiz: 'practice', mode: 'practice', versionHash: 'h', seed: 's' } })
  await db.answer.create({ data: { attemptId: attempt.id, questionId: 'Q1', revision: 1, clientKey: 'k', response: '{}' } })
  return attempt
}

describe('a class code', () => {
  test('names the class to whoever types it, with capitals, spaces and hyphens as they like', async () => {
    const { code, name } = await someClass()
    expect(await readClassToJoin(null, formatJoinCode(code).toLowerCase())).toEqual({ status: 'open', name, code, joined: false })
  })

  test('opens nothing when it is wrong, closed, or its class is archived', async () => {
    const closed = await someClass({ codeOpen: false })
    const archived = await someClass({ archivedAt: new Date() })
    for (const code of ['22222222', 'x', closed.code, archived.code]) expect(await readClassToJoin(null, code)).toEqual({ status: 'unknown' })
  })

  test('cannot be found by trying: wrong ones are counted for each address, right ones are not', async () => {
    const { code } = await someClass()
    for (let i = 0; i < 300; i++) await readClassToJoin(null, code)
    for (let i = 0; i < 200; i++) await readClassToJoin(null, '22222222')
    expect(await readClassToJoin(null, code)).toMatchObject({ status: 'too-many', message: expect.stringContaining('Try again') })
    browser.from('10.0.0.2')
    expect(await readClassToJoin(null, code)).toMatchObject({ status: 'open' })
  })
})

describe('joining', () => {
  test('makes an account with a name and a password, signs it in and puts it in the class', async () => {
    const { id, code } = await someClass()
    await joinAsNewLearner(null, { code, name: 'Ana López', password })
    const viewer = await currentViewer()
    expect(viewer).toMatchObject({ name: 'Ana López', role: 'learner', isGuest: false })
    expect(await membersOf(id)).toEqual([viewer!.id])
    browser.forget()
    await signIn(null, { name: 'ana lópez', password })
    expect(await currentViewer()).toMatchObject({ id: viewer!.id })
  })

  test('keeps everything that a guest did: it is the same person with a name', async () => {
    await beginAsGuest(null, {})
    const guest = (await currentViewer())!
    const attempt = await makeAttempt(guest.id)
    const { id, code } = await someClass()
    await joinAsNewLearner(guest, { code, name: 'Former Guest', password })
    const viewer = await currentViewer()
    expect(viewer).toMatchObject({ id: guest.id, name: 'Former Guest', isGuest: false })
    expect(viewer!.sessionId).not.toBe(guest.sessionId)
    expect(await membersOf(id)).toEqual([guest.id])
    expect(await db.answer.count({ where: { attempt: { id: attempt.id, learnerId: viewer!.id } } })).toBe(1)
  })

  test('refuses a name that somebody has, and leaves nothing behind', async () => {
    const taken = await makeLearner()
    const { id, code } = await someClass()
    await expect(joinAsNewLearner(null, { code, name: taken.name.toUpperCase(), password })).rejects.toMatchObject({ reason: 'conflict', field: 'name' })
    expect(await membersOf(id)).toEqual([])
    expect(await currentViewer()).toBeNull()
  })

  test('takes one of two people who choose the same name at once', async () => {
    const { id, code } = await someClass()
    const results = await Promise.allSettled([1, 2].map(() => joinAsNewLearner(null, { code, name: 'Same Name', password })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await membersOf(id)).toHaveLength(1)
  })

  test('lets somebody who has an account in, once however often they press', async () => {
    const learner = await makeLearner({ passwordHash })
    const { id, code } = await someClass()
    await Promise.all([1, 2].map(() => joinClass(viewerFor(learner), { code })))
    await signInAndJoin(null, { code, name: learner.name, password })
    expect(await membersOf(id)).toEqual([learner.id])
    expect(await currentViewer()).toMatchObject({ id: learner.id })
  })

  test('lets back in whom the teacher took out, while the code still opens the class', async () => {
    const learner = await makeLearner({ passwordHash })
    const { id, code } = await someClass()
    await db.enrolment.create({ data: { classId: id, learnerId: learner.id, endedAt: new Date() } })
    await joinClass(viewerFor(learner), { code })
    expect(await membersOf(id)).toEqual([learner.id])
    await db.enrolment.updateMany({ where: { learnerId: learner.id }, data: { endedAt: new Date() } })
    await db.class.update({ where: { id }, data: { codeOpen: false } })
    await expect(joinClass(viewerFor(learner), { code })).rejects.toMatchObject({ reason: 'not-found' })
  })

  test('says what is wrong with a name or a password, at its field', () => {
    const parsed = joinAsNewLearnerInput.safeParse({ code: 'x', name: 'Ana', password: 'short' })
    expect(parsed.error?.issues.map(({ path }) => path.join())).toEqual(['password'])
  })
})

describe('a guest', () => {
  test('can make an account without a class and keep every answer', async () => {
    await beginAsGuest(null, {})
    const guest = (await currentViewer())!
    await makeAttempt(guest.id)
    await makeAccount(guest, { name: 'Named Later', password })
    expect(await currentViewer()).toMatchObject({ id: guest.id, isGuest: false })
    expect(await db.attempt.count({ where: { learnerId: guest.id } })).toBe(1)
  })

  test('stays the same guest when they begin again', async () => {
    await beginAsGuest(null, {})
    const guest = (await currentViewer())!
    expect(await beginAsGuest(guest, { next: '/lessons/x' })).toEqual({ next: '/lessons/x' })
    expect(await currentViewer()).toMatchObject({ id: guest.id })
  })
})
