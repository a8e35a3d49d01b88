import type { Event } from './events'

/** The first and the last day in which something may have happened. On one day they are the same. */
export type Window = { first: string; last: string }

/** When something happened, without the words for it. */
export type Dated = Pick<Event['when'], 'from' | 'to' | 'precision'>

/** How an event stands to a day: before it; perhaps before it; ahead and known of; ahead when nobody outside could know. */
export const timings = ['past', 'perhaps', 'planned', 'not-yet'] as const
export type Timing = (typeof timings)[number]

/** A season such as "mid-2014" reaches this many months to both sides of the month that stands for it. */
const monthsOfSeason = 2

export function windowOf({ from, to, precision }: Dated): Window {
  if (precision !== 'season') return { first: firstDayOf(from), last: lastDayOf(to ?? from) }
  return { first: firstDayOf(monthsFrom(from, -monthsOfSeason)), last: lastDayOf(monthsFrom(from, monthsOfSeason)) }
}

/** The same, for what the texts tell of as past: it lies before their last day, however loosely they date it. */
export function toldWindow({ kind, when }: Pick<Event, 'kind' | 'when'>, lastDay: string): Window {
  const { first, last } = windowOf(when)
  return { first, last: kind !== 'plan' && last > lastDay ? lastDay : last }
}

/** A plan never lies in the past: no text tells whether it came about. */
export function timingOn(event: Pick<Event, 'kind' | 'when' | 'announced'>, day: string, lastDay: string): Timing {
  const { first, last } = toldWindow(event, lastDay)
  if (event.kind !== 'plan' && last <= day) return 'past'
  if (event.kind !== 'plan' && first <= day) return 'perhaps'
  return event.announced !== undefined && event.announced <= day ? 'planned' : 'not-yet'
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The time as the texts give it, and no closer: "14 July 2016", "July 2016", "about June 2014", "2011", "4 to 10 July 2016". */
export function whenInWords({ from, to, precision }: Dated): string {
  if (precision === 'season') return `about ${dateInWords(from)}`
  if (to === undefined) return dateInWords(from)
  const isInOneMonth = from.length === to.length && from.length > 7 && from.slice(0, 7) === to.slice(0, 7)
  return `${isInOneMonth ? Number(from.slice(8)) : dateInWords(from)} to ${dateInWords(to)}`
}

function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day === undefined ? undefined : String(Number(day)), month === undefined ? undefined : months[Number(month) - 1], year].filter(Boolean).join(' ')
}

function firstDayOf(date: string): string {
  return [date, '01', '01'].join('-').slice(0, 10)
}

function lastDayOf(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10)
}

/** The month that lies so many months after this one, or before it. */
function monthsFrom(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year!, number! - 1 + count, 1)).toISOString().slice(0, 7)
}
