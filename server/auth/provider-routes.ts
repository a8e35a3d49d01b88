import 'server-only'
import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { hostOf } from '@/server/access/same-origin'
import { env } from '@/server/env'
import { nextAuthOptions } from './next-auth-options'
import { beginRequest, forwardingPage } from './provider-sign-in'
import { outsideProviders } from './providers'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Sends the browser to the provider, by a page of ours. */
export async function startProviderSignIn(request: NextRequest, provider: string, next: string): Promise<Response> {
  if (!outsideProviders.some(({ id }) => id === provider)) return new Response(null, { status: 404 })
  // Providers send people back to BASE_URL, and cookies set at another address would not be there.
  if (hostOf(request.headers) !== new URL(env.BASE_URL).host) return forwardingPage(`${env.BASE_URL}/sign-in?next=${encodeURIComponent(next)}`)
  const begun: Response = await NextAuth(await beginRequest(provider, next), { params: Promise.resolve({ nextauth: ['signin', provider] }) }, nextAuthOptions())
  return withCookiesOf(begun, forwardingPage(begun.headers.get('location') ?? '/sign-in'))
}

export async function handleProviderCallback(request: NextRequest, context: Context): Promise<Response> {
  const done: Response = await NextAuth(request, context, nextAuthOptions())
  const location = new URL(done.headers.get('location') ?? '/sign-in?error=Callback', env.BASE_URL)
  // next-auth would go over pages of its own, which do not answer here, to say that something went wrong.
  const failed = location.pathname.startsWith('/api/auth/') ? (location.searchParams.get('error') ?? 'Callback') : null
  const target = failed ? `${env.BASE_URL}/sign-in?error=${encodeURIComponent(failed)}` : location.href
  return withCookiesOf(done, new Response(null, { status: 303, headers: { location: target } }))
}

function withCookiesOf(from: Response, to: Response): Response {
  for (const cookie of from.headers.getSetCookie()) to.headers.append('set-cookie', cookie)
  return to
}
