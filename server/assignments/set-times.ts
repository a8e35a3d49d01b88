import 'server-only'
import type { SetTimes } from '@/domain/attempts/time-allowed'

/** What to select of an assignment to know its times. */
export const timesOfAssignment = { opensAt: true, dueAt: true, closesAt: true, timeLimitMinutes: true, class: { select: { timeZone: true } } } as const

type Row = Omit<SetTimes, 'timeZone'> & { class: { timeZone: string } }

/** The times of an assignment as the rules of time take them. */
export function setTimes({ opensAt, dueAt, closesAt, timeLimitMinutes, class: { timeZone } }: Row): SetTimes {
  return { opensAt, dueAt, closesAt, timeLimitMinutes, timeZone }
}
