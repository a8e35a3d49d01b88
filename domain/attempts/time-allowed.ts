import { laterByDays } from '@/domain/classes/time-zone'
import type { Accommodation } from './accommodation'

const minuteMs = 60_000

/** How long after the end an answer that was given before it may still arrive. Milliseconds. */
export const graceMs = 60_000

/** The times of an assignment, as its teacher set them. */
export type SetTimes = {
  opensAt: Date | null
  dueAt: Date | null
  closesAt: Date | null
  timeLimitMinutes: number | null
  timeZone: string
}

/** The same times for one student. */
export type OwnTimes = { opensAt: Date | null; dueAt: Date | null; closesAt: Date | null; limit: TimeLimit | null }

/** Minutes that an attempt lasts: `minutes` in all, of which `extraMinutes` are the student's own. */
export type TimeLimit = { minutes: number; extraMinutes: number }

/** When this student may begin, when the work is late, when it ends. Closing moves with the extra days and the extra minutes. */
export function ownTimes(times: SetTimes, accommodation: Accommodation): OwnTimes {
  const limit = limitFor(times.timeLimitMinutes, accommodation)
  const later = (instant: Date | null) => instant && laterByDays(instant, accommodation.extraDays, times.timeZone)
  const closes = later(times.closesAt)
  return { opensAt: times.opensAt, dueAt: later(times.dueAt), closesAt: closes && plusMinutes(closes, limit?.extraMinutes ?? 0), limit }
}

/** When an attempt begun at `startedAt` ends; null for never. The closing time ends it even where there is no limit. */
export function endOf(startedAt: Date, { closesAt, limit }: Pick<OwnTimes, 'closesAt' | 'limit'>): Date | null {
  const ends = [...(limit ? [plusMinutes(startedAt, limit.minutes)] : []), ...(closesAt ? [closesAt] : [])]
  return ends.length > 0 ? new Date(Math.min(...ends.map(Number))) : null
}

/**
 * Whether an answer counts. `now` is the server's clock; `ageMs` is how long ago the answer was given, as the browser
 * measured it: a clock that is set wrong measures a span all the same, and nobody gains more by it than the grace.
 */
export function isInTime({ endsAt }: { endsAt: Date | null }, { now, ageMs }: { now: Date; ageMs: number }): boolean {
  if (endsAt === null || now <= endsAt) return true
  return now.getTime() <= endsAt.getTime() + graceMs && answeredAt(now, ageMs) <= endsAt
}

/** When an answer was given, by the server's clock. */
export function answeredAt(now: Date, ageMs: number): Date {
  return new Date(now.getTime() - Math.max(ageMs, 0))
}

/** What a student reads before starting: “60 min: 30 + your extra 30”. */
export function limitSays({ minutes, extraMinutes }: TimeLimit): string {
  return extraMinutes > 0 ? `${minutes} min: ${minutes - extraMinutes} + your extra ${extraMinutes}` : `${minutes} min`
}

function limitFor(minutes: number | null, { timeFactor, noTimeLimit }: Accommodation): TimeLimit | null {
  if (minutes === null || noTimeLimit) return null
  const extraMinutes = Math.max(Math.ceil(minutes * (timeFactor - 1) - 1e-9), 0)
  return { minutes: minutes + extraMinutes, extraMinutes }
}

function plusMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * minuteMs)
}
