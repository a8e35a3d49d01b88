import 'server-only'
import { randomBytes } from 'node:crypto'
import { db } from '@/server/db/client'
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie'

const days = (count: number) => count * 24 * 60 * 60 * 1000

type Person = { id: string; role: 'learner' | 'teacher' | 'admin'; isGuest: boolean }

/** How long a browser stays signed in. A guest has nothing but the session to come back with. */
function lifetimeOf(person: Person): number {
  if (person.isGuest) return days(180)
  return person.role === 'learner' ? days(30) : days(7)
}

/** Adds a session to the database. The caller gives the browser its cookie. */
export async function addSession(userId: string): Promise<{ id: string; expiresAt: Date }> {
  const person = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { id: true, role: true, isGuest: true } })
  return addSessionOf(person)
}

async function addSessionOf(person: Person): Promise<{ id: string; expiresAt: Date }> {
  const expiresAt = new Date(Date.now() + lifetimeOf(person))
  return db.session.create({ data: { id: randomBytes(24).toString('base64url'), userId: person.id, expiresAt }, select: { id: true, expiresAt: true } })
}

/** Signs this browser in: a new session each time, and the one it came with is ended. */
export async function startSession(person: Person): Promise<void> {
  const before = await readSessionCookie()
  const session = await addSessionOf(person)
  await writeSessionCookie(session.id, session.expiresAt)
  if (before) await endSessionRow(before)
  await forgetOldSessions(person)
}

/** Signs this browser out. */
export async function endSession(): Promise<void> {
  const sessionId = await readSessionCookie()
  if (sessionId) await endSessionRow(sessionId)
  await clearSessionCookie()
}

export async function endSessionRow(sessionId: string): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId } })
}

async function forgetOldSessions(person: Person): Promise<void> {
  await db.session.deleteMany({ where: { userId: person.id, expiresAt: { lt: new Date() } } })
}
