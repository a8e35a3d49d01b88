import type { OwnTimes } from './time-allowed'

const minuteMs = 60_000

export type StartRules = {
  times: Pick<OwnTimes, 'opensAt' | 'closesAt'>
  /** How many attempts this student has, the extra ones included; null for as many as one likes. */
  allowed: number | null
  pauseMinutes: number
  /** How many attempts there were, and when the newest ended. */
  before: { count: number; lastFinishedAt: Date | null }
}

export type StartAnswer =
  | { ok: true }
  | { ok: false; why: 'not-open' | 'pause'; from: Date }
  | { ok: false; why: 'closed' | 'none-left' }

/** Whether another attempt may begin now. */
export function mayStart({ times, allowed, pauseMinutes, before }: StartRules, now: Date): StartAnswer {
  if (times.opensAt && now < times.opensAt) return { ok: false, why: 'not-open', from: times.opensAt }
  if (times.closesAt && now >= times.closesAt) return { ok: false, why: 'closed' }
  if (allowed !== null && before.count >= allowed) return { ok: false, why: 'none-left' }
  const from = before.lastFinishedAt && new Date(before.lastFinishedAt.getTime() + pauseMinutes * minuteMs)
  return from && now < from ? { ok: false, why: 'pause', from } : { ok: true }
}
