import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { currentViewer } from '@/server/access/viewer'
import { forgetAllTries } from '@/server/auth/rate-limits'
import { db } from '@/server/db/client'
import { env, setupSecret } from '@/server/env'
import { browser } from '@/server/testing/request'
import { enrol, makeAdmin, makeClass, makeInvitation, makeLearner, makeSession, makeTeacher, viewerFor } from '@/server/testing/world'
import { acceptInvitation } from './accept-invitation'
import { acceptInvitationAsMyself } from './accept-invitation-as-myself'
import { disableTeacher } from './disable-teacher'
import { hasTeacher } from './has-teacher'
import { inviteTeacher } from './invite-teacher'
import { listPeople } from './list-people'
import { readInvitation } from './read-invitation'
import { readSetupLink } from './read-setup-link'
import { revokeInvitation } from './revoke-invitation'
import { setUp } from './set-up'
import { viewerOfSession } from '@/server/access/viewer'

vi.mock('next/headers', () => import('@/server/testing/request'))

const password = 'brown paper boat'
const somebody = () => ({ name: 'A Teacher', email: `${randomUUID()}@school.example`, password })

beforeEach(async () => {
  browser.forget()
  forgetAllTries()
  await db.user.deleteMany({ where: { role: { in: ['admin', 'teacher'] } } })
  await db.setting.deleteMany()
})

describe('the setup link', () => {
  test('makes the first teacher, who is the administrator and is signed in', async () => {
    expect(await hasTeacher(null)).toBe(false)
    expect(await readSetupLink(null, setupSecret())).toEqual({ status: 'good' })
    await setUp(null, { ...somebody(), secret: setupSecret() })
    expect(await currentViewer()).toMatchObject({ role: 'admin', name: 'A Teacher' })
    expect(await hasTeacher(null)).toBe(true)
  })

  test('works once', async () => {
    await setUp(null, { ...somebody(), secret: setupSecret() })
    expect(await readSetupLink(null, setupSecret())).toMatchObject({ status: 'bad' })
    await expect(setUp(null, { ...somebody(), secret: setupSecret() })).rejects.toMatchObject({ reason: 'not-found' })
  })

  test('works once also when two people submit at the same moment', async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => setUp(null, { ...somebody(), secret: setupSecret() })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1)
  })

  test('is nothing without its whole secret, and cannot be tried for ever', async () => {
    await expect(setUp(null, { ...somebody(), secret: setupSecret().slice(1) })).rejects.toMatchObject({ reason: 'not-found' })
    for (let i = 0; i < 60; i++) await readSetupLink(null, `guess ${i}`)
    expect(await readSetupLink(null, setupSecret())).toMatchObject({ status: 'bad', message: expect.stringContaining('Try again') })
  })
})

describe('an invitation', () => {
  const secretOf = (link: string) => link.slice(`${env.BASE_URL}/invite/`.length)

  test('lets one teacher in, once, and keeps only a hash of its secret', async () => {
    const admin = viewerFor(await makeAdmin())
    const { link } = await inviteTeacher(admin, { email: 'new@school.example' })
    const secret = secretOf(link)
    expect(JSON.stringify(await db.invitation.findMany())).not.toContain(secret)
    expect(await readInvitation(null, secret)).toEqual({ status: 'good', email: 'new@school.example' })
    await acceptInvitation(null, { ...somebody(), secret })
    expect(await currentViewer()).toMatchObject({ role: 'teacher' })
    expect(await readInvitation(null, secret)).toMatchObject({ status: 'bad' })
    browser.forget()
    await expect(acceptInvitation(null, { ...somebody(), secret })).rejects.toMatchObject({ reason: 'not-found' })
  })

  test('lets one of two in who use it at the same moment', async () => {
    const { secret } = await makeInvitation(await makeAdmin())
    const results = await Promise.allSettled([1, 2].map(() => acceptInvitation(null, { ...somebody(), secret })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.user.count({ where: { role: 'teacher' } })).toBe(1)
  })

  test('is not used up by an e-mail that somebody has', async () => {
    const teacher = await makeTeacher()
    const { secret } = await makeInvitation(await makeAdmin())
    await expect(acceptInvitation(null, { ...somebody(), email: teacher.email!, secret })).rejects.toMatchObject({ reason: 'conflict', field: 'email' })
    expect(await readInvitation(null, secret)).toMatchObject({ status: 'good' })
  })

  test('is worthless once it expired, was revoked, or its administrator’s account was closed', async () => {
    const admin = await makeAdmin()
    const old = await makeInvitation(admin, { expiresAt: new Date(Date.now() - 1) })
    const revoked = await makeInvitation(admin)
    await revokeInvitation(viewerFor(admin), { invitationId: revoked.id })
    const left = await makeAdmin()
    const orphan = await makeInvitation(left)
    await disableTeacher(viewerFor(admin), { userId: left.id })
    for (const { secret } of [old, revoked, orphan, { secret: 'made up' }]) expect(await readInvitation(null, secret)).toMatchObject({ status: 'bad' })
  })

  test('makes a teacher of somebody new who signed in with another service, never of a student in a class', async () => {
    const admin = await makeAdmin()
    const [fresh, student] = [await makeLearner(), await makeLearner()]
    await enrol(student, await makeClass(admin))
    const { secret } = await makeInvitation(admin)
    await expect(acceptInvitationAsMyself(viewerFor(student), { secret })).rejects.toMatchObject({ reason: 'conflict' })
    await acceptInvitationAsMyself(viewerFor(fresh), { secret })
    expect(await currentViewer()).toMatchObject({ id: fresh.id, role: 'teacher' })
  })
})

describe('closing a teacher’s account', () => {
  test('signs them out at their next request', async () => {
    const [admin, teacher] = [await makeAdmin(), await makeTeacher()]
    const session = await makeSession(teacher)
    await disableTeacher(viewerFor(admin), { userId: teacher.id })
    expect(await viewerOfSession(session.id, new Date())).toBeNull()
    expect((await listPeople(viewerFor(admin)))?.teachers.find(({ id }) => id === teacher.id)?.disabledAt).not.toBeNull()
  })

  test('is refused for one’s own, so that somebody is left to open the door', async () => {
    const admin = await makeAdmin()
    await expect(disableTeacher(viewerFor(admin), { userId: admin.id })).rejects.toMatchObject({ reason: 'conflict' })
  })
})
