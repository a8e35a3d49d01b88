import 'server-only'
import { headers } from 'next/headers'

/**
 * Where the request came from, for counting tries. Without TRUST_PROXY what the browser claims was
 * dropped and this is the socket's address; with it, the last entry is what our proxy saw.
 */
export async function requestAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || 'unknown'
}
