import 'server-only'
import { env } from '@/server/env'
import { Refusal } from '@/server/errors'

/** Refuses a request that another site's page made. For every route handler that changes something. */
export function assertSameOrigin(request: Request): void {
  if (!isSameOrigin(request.headers)) throw new Refusal('not-allowed', 'This request did not come from our own page. Open the page again and try once more.')
}

export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  return origin === new URL(env.BASE_URL).origin || new URL(origin).host === hostOf(headers)
}

/** The host that the browser asked for. */
export function hostOf(headers: Headers): string | null {
  return (env.TRUST_PROXY ? headers.get('x-forwarded-host') : null) ?? headers.get('host')
}
