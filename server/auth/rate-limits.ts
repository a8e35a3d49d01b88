import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '@/server/errors'
import { requestAddress } from './request-address'

const minutes = (count: number) => count * 60

/** Tries per time. A whole school may share one address: its limits are high. */
const limits = {
  'sign-in of an account': { points: 10, duration: minutes(5) },
  'sign-in from an address': { points: 600, duration: minutes(5) },
  'wrong join codes from an address': { points: 200, duration: minutes(10) },
  'new accounts from an address': { points: 600, duration: minutes(10) },
  'secret links from an address': { points: 60, duration: minutes(10) },
} as const

export type Limit = keyof typeof limits

// One process, one memory; kept where every bundle of the server finds it.
const shared = globalThis as typeof globalThis & { onTheRecordLimits?: Map<Limit, RateLimiterMemory> }
const limiters = (shared.onTheRecordLimits ??= new Map(Object.entries(limits).map(([name, limit]) => [name as Limit, new RateLimiterMemory({ keyPrefix: name, ...limit })])))

/** Counts one try; refuses when there were too many, and says when to try again. */
export async function countTry(limit: Limit, key: string): Promise<void> {
  try {
    await limiters.get(limit)!.consume(keyOf(key))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new Refusal('too-many', `Too many tries. Try again ${inWords(error.msBeforeNext)}.`)
  }
}

export async function countTryFromAddress(limit: Limit): Promise<void> {
  await countTry(limit, await requestAddress())
}

/** Takes the last try back: it was not a guess. */
export async function forgiveTryFromAddress(limit: Limit): Promise<void> {
  await limiters.get(limit)!.reward(keyOf(await requestAddress()))
}

export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await limiters.get(limit)!.delete(keyOf(key))
}

/** For tests. */
export function forgetAllTries(): void {
  for (const [name, limit] of Object.entries(limits)) limiters.set(name as Limit, new RateLimiterMemory({ keyPrefix: name, ...limit }))
}

/** Keys are of one length, whatever somebody types. */
const keyOf = (key: string) => createHash('sha256').update(key).digest('base64url')

function inWords(milliseconds: number): string {
  const wait = Math.ceil(milliseconds / 60_000)
  return wait <= 1 ? 'in a minute' : `in ${wait} minutes`
}
