import 'server-only'
import { cache } from 'react'
import { readSessionCookie } from '@/server/auth/session-cookie'
import { db } from '@/server/db/client'

declare const vouched: unique symbol

export type ViewerRole = 'learner' | 'teacher' | 'admin'

/** Somebody who is signed in, checked against the database in this request. Only this file makes one. */
export type Viewer = {
  readonly id: string
  readonly role: ViewerRole
  readonly name: string
  readonly isGuest: boolean
  /** The session that this request came with. */
  readonly sessionId: string
  readonly [vouched]: true
}

/** Who is asking, or null for nobody. Checked once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await readSessionCookie()
  return sessionId ? viewerOfSession(sessionId, new Date()) : null
})

type SessionRow = { id: string; role: ViewerRole; name: string; isGuest: boolean; expiresAt: Date }

/** Whom a session belongs to: null once it was ended, has run out, or its account was closed. */
export async function viewerOfSession(sessionId: string, now: Date): Promise<Viewer | null> {
  // Every request asks this: one statement takes a third of the time that Prisma's two take.
  const [row] = await db.$queryRaw<SessionRow[]>`
    SELECT u."id", u."role", u."name", u."isGuest", s."expiresAt"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId} AND u."disabledAt" IS NULL`
  if (!row || row.expiresAt <= now) return null
  const { id, role, name, isGuest } = row
  return { id, role, name, isGuest, sessionId } as Viewer
}
