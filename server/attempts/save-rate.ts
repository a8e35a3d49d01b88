import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Viewer } from '@/server/access/viewer'
import { Refusal } from '@/server/errors'

/** Far more than a person can answer, and few enough that a page run wild takes nobody else's turn. */
export const savesPerMinute = 600

// One process, one memory; kept where every bundle of the server finds it.
const shared = globalThis as typeof globalThis & { onTheRecordSaves?: RateLimiterMemory }
const limiter = (shared.onTheRecordSaves ??= new RateLimiterMemory({ keyPrefix: 'saves', points: savesPerMinute, duration: 60 }))

/** Counts one save of this learner; refuses when there were too many. Other learners are counted apart. */
export function countSave(viewer: Viewer): Promise<void> {
  return limiter.consume(viewer.id).then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof RateLimiterRes)) throw error
      throw new Refusal('too-many', `More than ${savesPerMinute} answers came from you within a minute. This one was not saved yet; send it again in a minute.`)
    },
  )
}
