import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/server/db/client'
import { browser } from '@/server/testing/request'
import { makeGuest, makeLearner, makeTeacher, viewerFor } from '@/server/testing/world'
import { signInWithIdentity } from './sign-in-with-identity'

vi.mock('next/headers', () => import('@/server/testing/request'))

beforeEach(() => browser.forget())

const outside = (over: object = {}) => ({ provider: 'oidc', subject: randomUUID(), name: 'Sam Outside', email: null, emailVerified: false, ...over })

describe('somebody from another service', () => {
  test('is new the first time, as a learner, and the same person from then on', async () => {
    const identity = outside()
    const person = await signInWithIdentity(null, identity)
    expect(person).toMatchObject({ role: 'learner', name: 'Sam Outside', isGuest: false })
    expect(await signInWithIdentity(null, { ...identity, name: 'Renamed There' })).toMatchObject({ id: person.id, name: 'Sam Outside' })
  })

  test('is somebody else at another provider with the same subject', async () => {
    const identity = outside()
    const person = await signInWithIdentity(null, identity)
    expect((await signInWithIdentity(null, { ...identity, provider: 'google' })).id).not.toBe(person.id)
  })

  test('is the teacher with that e-mail only when the provider has verified it', async () => {
    const teacher = await makeTeacher()
    const email = teacher.email!.toUpperCase()
    expect((await signInWithIdentity(null, outside({ email, emailVerified: false }))).id).not.toBe(teacher.id)
    expect((await signInWithIdentity(null, outside({ email, emailVerified: true }))).id).toBe(teacher.id)
  })

  test('is the guest of this browser, with their work, but never a learner who is signed in', async () => {
    const guest = await makeGuest()
    expect(await signInWithIdentity(viewerFor(guest), outside())).toMatchObject({ id: guest.id, isGuest: false, name: 'Sam Outside' })
    const learner = await makeLearner()
    expect((await signInWithIdentity(viewerFor(learner), outside())).id).not.toBe(learner.id)
  })

  test('stays out when their account was closed', async () => {
    const identity = outside()
    const person = await signInWithIdentity(null, identity)
    await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    await expect(signInWithIdentity(null, identity)).rejects.toMatchObject({ reason: 'not-allowed' })
  })
})
