import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { authSecret, env, isHttps } from '@/server/env'

const csrfCookieName = `${isHttps ? '__Host-' : ''}next-auth.csrf-token`

/**
 * The request that next-auth wants for beginning a sign-in, with its token against cross-site posts.
 * Our own page cannot carry that token before it has a cookie; the caller has checked the origin instead.
 */
export async function beginRequest(provider: string, next: string): Promise<NextRequest> {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${authSecret()}`).digest('hex')
  const store = await cookies()
  store.set(csrfCookieName, `${token}|${hash}`, { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps })
  return new NextRequest(`${env.BASE_URL}/api/auth/signin/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken: token, callbackUrl: next }).toString(),
  })
}

/**
 * A page that goes on to `url` by itself. A redirect would not do: the policy allows forms to end on
 * this site only, and browsers hold redirects of forms to that.
 */
export function forwardingPage(url: string): Response {
  const address = escapeHtml(url)
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>One moment</title><meta http-equiv="refresh" content="0;url=${address}"><p><a href="${address}">Continue</a></p></html>`
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
