import { beforeEach, describe, expect, test, vi } from 'vitest'
import { currentViewer } from '@/server/access/viewer'
import { hashPassword } from '@/server/auth/passwords'
import { forgetAllTries } from '@/server/auth/rate-limits'
import { sessionCookieName } from '@/server/auth/session-cookie'
import { db } from '@/server/db/client'
import { browser } from '@/server/testing/request'
import { makeLearner, makeTeacher } from '@/server/testing/world'
import { changePassword } from './change-password'
import { resetPassword } from './reset-password'
import { signIn } from './sign-in'
import { signInAgain } from './sign-in-again'
import { signOut } from './sign-out'
import { signOutEverywhere } from './sign-out-everywhere'

vi.mock('next/headers', () => import('@/server/testing/request'))

const password = 'brown paper boat'
const passwordHash = await hashPassword(password)

beforeEach(() => {
  browser.forget()
  forgetAllTries()
})

/** Signs in from a browser of its own and gives back its cookie. */
async function browserSignedInAs(name: string): Promise<string> {
  browser.forget()
  await signIn(null, { name, password })
  return browser.cookie(sessionCookieName)!
}

async function viewerWith(cookie: string) {
  browser.forget()
  browser.setCookie(sessionCookieName, cookie)
  return currentViewer()
}

describe('signing in', () => {
  test('takes a student’s name whatever its capitals and spaces, and goes home', async () => {
    const learner = await makeLearner({ passwordHash })
    expect(await signIn(null, { name: `  ${learner.name.toUpperCase()} `, password })).toEqual({ next: '/' })
    expect(await currentViewer()).toMatchObject({ id: learner.id, role: 'learner' })
  })

  test('takes a teacher’s e-mail and goes to the desk, or to where they were going on this site', async () => {
    const teacher = await makeTeacher({ passwordHash })
    expect(await signIn(null, { name: teacher.email!.toUpperCase(), password })).toEqual({ next: '/teach' })
    expect(await signIn(null, { name: teacher.email!, password, next: '/teach/classes/1' })).toEqual({ next: '/teach/classes/1' })
    expect(await signIn(null, { name: teacher.email!, password, next: '//evil.example' })).toEqual({ next: '/teach' })
  })

  test('says the same for a wrong password, an unknown name, a closed account and one without a password', async () => {
    const learner = await makeLearner({ passwordHash })
    const closed = await makeLearner({ passwordHash })
    await db.user.update({ where: { id: closed.id }, data: { disabledAt: new Date() } })
    const without = await makeLearner()
    const messages = await Promise.all(
      [
        { name: learner.name, password: 'wrong' },
        { name: 'nobody of this name', password },
        { name: closed.name, password },
        { name: without.name, password: 'nobody has this password' },
      ].map((credentials) => signIn(null, credentials).catch((error: Error) => error.message)),
    )
    expect(new Set(messages)).toEqual(new Set(['That name and password do not go together. Check both and try again.']))
    expect(await currentViewer()).toBeNull()
  })

  test('is refused after ten wrong passwords, also with the right one, and says when to try again', async () => {
    const learner = await makeLearner({ passwordHash })
    for (let i = 0; i < 10; i++) await signIn(null, { name: learner.name, password: 'wrong' }).catch(() => {})
    browser.from('10.0.0.99')
    await expect(signIn(null, { name: learner.name, password })).rejects.toMatchObject({ reason: 'too-many', message: expect.stringMatching(/Try again in \d minutes/) })
  })

  test('lets a class of forty in from one address', async () => {
    const learner = await makeLearner({ passwordHash })
    for (let i = 0; i < 40; i++) await signIn(null, { name: learner.name, password })
  })

  test('gives a new session each time and ends the one the browser had', async () => {
    const learner = await makeLearner({ passwordHash })
    const first = await browserSignedInAs(learner.name)
    await signIn(null, { name: learner.name, password })
    expect(browser.cookie(sessionCookieName)).not.toBe(first)
    expect(await viewerWith(first)).toBeNull()
  })
})

describe('a session cookie', () => {
  test('is worth nothing when it was changed or made up', async () => {
    const learner = await makeLearner({ passwordHash })
    const cookie = await browserSignedInAs(learner.name)
    expect(await viewerWith(cookie)).toMatchObject({ id: learner.id })
    expect(await viewerWith(`${cookie.slice(0, -2)}xx`)).toBeNull()
    expect(await viewerWith('nonsense')).toBeNull()
  })

  test('is worth nothing after signing out, even when it was copied before', async () => {
    const learner = await makeLearner({ passwordHash })
    const cookie = await browserSignedInAs(learner.name)
    await signOut(await currentViewer())
    expect(browser.cookie(sessionCookieName)).toBeUndefined()
    expect(await viewerWith(cookie)).toBeNull()
  })

  test('is worth nothing once its account is closed', async () => {
    const learner = await makeLearner({ passwordHash })
    const cookie = await browserSignedInAs(learner.name)
    await db.user.update({ where: { id: learner.id }, data: { disabledAt: new Date() } })
    expect(await viewerWith(cookie)).toBeNull()
  })
})

describe('other browsers', () => {
  test('are signed out at their next request when the password changes; this one stays', async () => {
    const learner = await makeLearner({ passwordHash })
    const other = await browserSignedInAs(learner.name)
    const own = await browserSignedInAs(learner.name)
    const viewer = (await viewerWith(own))!
    await changePassword(viewer, { currentPassword: password, newPassword: 'a whole new boat' })
    expect(await viewerWith(other)).toBeNull()
    expect(await viewerWith(own)).toMatchObject({ id: learner.id })
    await signIn(null, { name: learner.name, password: 'a whole new boat' })
  })

  test('are signed out with this one by signing out everywhere', async () => {
    const learner = await makeLearner({ passwordHash })
    const other = await browserSignedInAs(learner.name)
    const own = await browserSignedInAs(learner.name)
    await signOutEverywhere((await viewerWith(own))!)
    expect(await viewerWith(other)).toBeNull()
    expect(await viewerWith(own)).toBeNull()
  })

  test('are signed out when a teacher gives a student a new password, which then signs in', async () => {
    const learner = await makeLearner({ passwordHash })
    const teacher = await makeTeacher({ passwordHash })
    await db.class.create({ data: { name: 'X', code: `X${learner.id.slice(0, 7)}`, teachers: { create: { teacherId: teacher.id } }, enrolments: { create: { learnerId: learner.id } } } })
    const cookie = await browserSignedInAs(learner.name)
    await browserSignedInAs(teacher.email!)
    const { password: fresh } = await resetPassword((await currentViewer())!, { userId: learner.id })
    expect(await viewerWith(cookie)).toBeNull()
    await signIn(null, { name: learner.name, password: fresh })
  })
})

describe('changing a password', () => {
  test('needs the present one, and a new one that is good enough', async () => {
    const learner = await makeLearner({ passwordHash })
    const viewer = (await viewerWith(await browserSignedInAs(learner.name)))!
    await expect(changePassword(viewer, { currentPassword: 'wrong', newPassword: 'a whole new boat' })).rejects.toMatchObject({ field: 'currentPassword' })
    await expect(changePassword(viewer, { currentPassword: password, newPassword: 'short' })).rejects.toMatchObject({ field: 'newPassword' })
  })
})

describe('signing in again in place', () => {
  test('lets the same person go on, and nobody else', async () => {
    const learner = await makeLearner({ passwordHash })
    const another = await makeLearner({ passwordHash })
    await expect(signInAgain(null, { name: another.name, password, whose: learner.name })).rejects.toMatchObject({ reason: 'not-allowed', field: 'name' })
    expect(await currentViewer()).toBeNull()
    await signInAgain(null, { name: learner.name, password, whose: learner.name })
    expect(await currentViewer()).toMatchObject({ id: learner.id })
  })
})
