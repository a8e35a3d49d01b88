import { env } from '@/server/env'
import { builtVersion, workerSource } from './worker-source'

export const dynamic = 'force-dynamic'

/** Takes the place of a worker that an earlier visit left behind: while the code is being changed, nothing is kept. */
const steppingAside = "self.addEventListener('install', () => self.skipWaiting())\nself.addEventListener('activate', () => self.registration.unregister())"

let source: string | undefined

/** The service worker. Browsers ask for it again at each visit, and a new version takes over at once. */
export function GET(): Response {
  source ??= env.NODE_ENV === 'production' ? workerSource(builtVersion()) : steppingAside
  return new Response(source, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      // Of everything that it fetches.
      'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}
