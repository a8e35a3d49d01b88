import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { authSecret, isHttps } from '@/server/env'

/** The name that next-auth gives its session cookie. */
export const sessionCookieName = `${isHttps ? '__Secure-' : ''}next-auth.session-token`

const sessionCookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps } as const

/** Decoding costs more than the rest of a small request; what a cookie says never changes. */
const decoded = new Map<string, { sessionId: string; expires: number }>()
const mostDecoded = 5_000

/** The session that this request's cookie names, or null. Whether it still exists is for the database to say. */
export async function readSessionCookie(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookieName)?.value
  return value ? sessionIdOf(value) : null
}

/** Null for a cookie that is not ours, was changed, or is too old. */
async function sessionIdOf(cookie: string): Promise<string | null> {
  const known = decoded.get(cookie)
  if (known) return known.expires > Date.now() ? known.sessionId : null
  const token = await decode({ token: cookie, secret: authSecret() }).catch(() => null)
  if (typeof token?.sid !== 'string') return null
  if (decoded.size >= mostDecoded) decoded.clear()
  decoded.set(cookie, { sessionId: token.sid, expires: Number(token.exp) * 1000 })
  return token.sid
}

export async function encodeSession(sessionId: string, expiresAt: Date): Promise<string> {
  const maxAge = Math.max(1, Math.round((expiresAt.getTime() - Date.now()) / 1000))
  return encode({ token: { sid: sessionId }, secret: authSecret(), maxAge })
}

export async function writeSessionCookie(sessionId: string, expiresAt: Date): Promise<void> {
  const store = await cookies()
  store.set(sessionCookieName, await encodeSession(sessionId, expiresAt), { ...sessionCookieOptions, expires: expiresAt })
}

export async function clearSessionCookie(): Promise<void> {
  const store = await cookies()
  store.set(sessionCookieName, '', { ...sessionCookieOptions, maxAge: 0 })
}
