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

/** Whom a session belongs to: null once it was ended, has run out, or its account was closed. */
export async function viewerOfSession(sessionId: string, now: Date): Promise<Viewer | null> {
  const session = await db.session.findFirst({
    where: { id: sessionId, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: { user: { select: { id: true, role: true, name: true, isGuest: true } } },
  })
  return session && ({ ...session.user, sessionId } as Viewer)
}
