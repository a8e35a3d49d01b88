const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

/** Whether this is an IANA name that the machine knows, such as Europe/Berlin. */
export function isTimeZone(name: string): boolean {
  // An offset such as +02:00 is accepted by Intl, but it knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Every zone that can be chosen, UTC first. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]
}

/** What a clock in the zone shows, as a datetime-local field writes it: 2026-03-29T18:00. */
export function localDateTime(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMinutes(instant, timeZone) * MINUTE).toISOString().slice(0, 16)
}

/**
 * The moment at which a clock in the zone shows this. Null for text that is no date.
 * A time that the clock skips counts as the same time before the change, so it lands after the gap.
 * A time that the clock shows twice is the later one: nobody is late who reads the clock honestly.
 */
export function instantOf(local: string, timeZone: string): Date | null {
  const wall = wallClock(local)
  if (wall === null) return null
  const candidates = offsetsAround(wall, timeZone).map((offset) => wall - offset * MINUTE)
  const shown = candidates.filter((time) => localDateTime(new Date(time), timeZone) === local)
  // In a gap neither offset fits; the earlier, smaller offset gives the later moment.
  return new Date(Math.max(...(shown.length > 0 ? shown : candidates)))
}

/** Seven days after `now`, at six in the evening of the class. */
export function dueInOneWeek(now: Date, timeZone: string): string {
  const today = localDateTime(now, timeZone).slice(0, 10)
  const day = new Date(Date.parse(`${today}T00:00Z`) + 7 * DAY_MINUTES * MINUTE)
  return `${day.toISOString().slice(0, 10)}T18:00`
}

/** So many days later by the calendar of the zone: the clock shows the same time, also across the night in which it changes. */
export function laterByDays(instant: Date, days: number, timeZone: string): Date {
  if (days === 0) return instant
  const seconds = instant.getTime() % MINUTE
  const wall = Date.parse(`${localDateTime(instant, timeZone)}Z`) + days * DAY_MINUTES * MINUTE
  const later = instantOf(new Date(wall).toISOString().slice(0, 16), timeZone) ?? new Date(instant.getTime() + days * DAY_MINUTES * MINUTE)
  return new Date(later.getTime() + seconds)
}

/** ISO 8601 with the zone's offset: 2026-03-29T18:00:00+02:00. For exports. */
export function isoInZone(instant: Date, timeZone: string): string {
  const offset = offsetMinutes(instant, timeZone)
  const seconds = new Date(instant.getTime() + offset * MINUTE).toISOString().slice(0, 19)
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0')
  return `${seconds}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** For people: "Sun, 29 Mar 2026, 18:00". */
export function dateTimeForReading(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).format(instant)
}

/** For people: "29 Mar 2026". */
export function dateForReading(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).format(instant)
}

/** The local reading as if it were UTC, in milliseconds. Null where the calendar has no such day. */
function wallClock(local: string): number | null {
  if (!LOCAL.test(local)) return null
  const time = Date.parse(`${local}:00Z`)
  // Date.parse rolls 30 February over into March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== local ? null : time
}

/** The offsets in force a day before and a day after: no zone changes its clock twice within two days. */
function offsetsAround(wall: number, timeZone: string): number[] {
  const day = DAY_MINUTES * MINUTE
  return [...new Set([wall - day, wall + day].map((time) => offsetMinutes(new Date(time), timeZone)))]
}

/** Minutes that a clock in the zone is ahead of UTC at this instant. */
function offsetMinutes(instant: Date, timeZone: string): number {
  const parts = formatterFor(timeZone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((shown - instant.getTime()) / MINUTE)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs far more than using it. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  })
  formatters.set(timeZone, made)
  return made
}
