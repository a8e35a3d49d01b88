import { headers } from 'next/headers'
import { env, isHttps } from '@/server/env'

/** The address at which students join, and whether other machines can open it. */
export async function joinLink(code: string): Promise<{ url: string; isLocal: boolean }> {
  const base = isLocalhost(new URL(env.BASE_URL).hostname) ? await addressOfRequest() : env.BASE_URL
  return { url: `${base}/join/${code}`, isLocal: isLocalhost(new URL(base).hostname) }
}

/** Where no public address is set, the one under which the teacher reached us is the best we know. */
async function addressOfRequest(): Promise<string> {
  const host = (await headers()).get('host') ?? ''
  const address = `${isHttps ? 'https' : 'http'}://${host}`
  return URL.canParse(address) ? new URL(address).origin : env.BASE_URL
}

function isLocalhost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
