import 'server-only'
import { z } from 'zod'
import { timeProblems } from '@/domain/assignments/times-in-order'
import { countingRuleNames, type CountingRule } from '@/domain/attempts/counting'
import { instantOf } from '@/domain/classes/time-zone'
import { Refusal } from '@/server/errors'

/** A clock reading from a datetime-local field; empty for none. */
const clockReading = z.string().trim().max(32)

/** A whole number as it was typed; null where nothing was. */
function typedNumber({ from, to, problem }: { from: number; to: number; problem: string }) {
  return z.string().trim()
    .refine((typed) => typed === '' || (/^\d{1,5}$/.test(typed) && Number(typed) >= from && Number(typed) <= to), problem)
    .transform((typed) => (typed === '' ? null : Number(typed)))
}

/** What a teacher says about when and how often work is done. Whatever is left out is none. */
export const timesFields = {
  opensOn: clockReading.optional(),
  dueOn: clockReading.default(''),
  closesOn: clockReading.optional(),
  timeLimitMinutes: typedNumber({ from: 1, to: 600, problem: 'Write the time limit as whole minutes from 1 to 600, or leave it empty.' }).optional(),
  attemptsAllowed: typedNumber({ from: 1, to: 50, problem: 'Write how many attempts there are, from 1 to 50, or leave it empty.' }).optional(),
  pauseMinutes: typedNumber({ from: 0, to: 20_160, problem: 'Write the pause as whole minutes, at most two weeks (20160), or leave it empty.' }).optional(),
  counts: z.enum(countingRuleNames, 'Choose which attempt counts.').optional(),
} as const

export type Times = {
  opensOn?: string
  dueOn: string
  closesOn?: string
  timeLimitMinutes?: number | null
  attemptsAllowed?: number | null
  pauseMinutes?: number | null
  counts?: CountingRule
}

/** Adds every problem that the times have together. */
export function checkTimes({ opensOn = '', dueOn, closesOn = '' }: Times, context: z.RefinementCtx) {
  for (const { field, says } of timeProblems({ opensOn, dueOn, closesOn })) context.addIssue({ code: 'custom', path: [field], message: says })
}

/** The times as they are stored: moments, read on the clock of the class. */
export function timesOn(timeZone: string, { opensOn, dueOn, closesOn, timeLimitMinutes, attemptsAllowed, pauseMinutes, counts }: Times) {
  const instant = (reading: string, [field, name]: [keyof Times, string]) => instantOn(reading, { timeZone, field, name })
  return {
    opensAt: instant(opensOn ?? '', ['opensOn', 'opening time']),
    dueAt: instant(dueOn, ['dueOn', 'due date']),
    closesAt: instant(closesOn ?? '', ['closesOn', 'closing time']),
    timeLimitMinutes: timeLimitMinutes ?? null,
    attemptsAllowed: attemptsAllowed ?? null,
    pauseMinutes: pauseMinutes ?? 0,
    counts: counts ?? 'first',
  }
}

function instantOn(reading: string, { timeZone, field, name }: { timeZone: string; field: string; name: string }): Date | null {
  if (reading === '') return null
  const instant = instantOf(reading.slice(0, 16), timeZone)
  if (!instant) throw new Refusal('malformed', `Write the ${name} as a date and a time.`, field)
  return instant
}
