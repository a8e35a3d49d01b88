import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { env, isHttps } from '@/server/env'

const development = env.NODE_ENV === 'development'

/** The policy around its two nonces, put together once. */
const beforeScript = `default-src 'self'; script-src 'self'${development ? " 'unsafe-eval'" : ''} 'strict-dynamic' 'nonce-`
const beforeStyle = development ? `'; style-src 'self' 'unsafe-inline` : `'; style-src 'self' 'nonce-`
const afterStyle = `'; img-src 'self' data:; font-src 'self'; connect-src 'self'${development ? ' ws:' : ''}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; worker-src 'self'; manifest-src 'self'`

export function contentSecurityPolicy(nonce: string): string {
  return `${beforeScript}${nonce}${beforeStyle}${development ? '' : nonce}${afterStyle}`
}

/** Gives every page its Content-Security-Policy with a nonce of its own. It guards nothing else: pages ask who is viewing. */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  if (isHttps) response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  return response
}

export const config = { matcher: ['/((?!api/|_next/static/|icon[a-z0-9-]*[.](?:svg|png)$|robots.txt$|manifest.webmanifest$|service-worker.js$).*)'] }
