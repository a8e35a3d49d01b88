const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How much time is left, as short as it can be said: “12 min left”. */
export function timeLeftSays(milliseconds: number): string {
  if (milliseconds <= 0) return 'time is up'
  if (milliseconds < minuteMs) return `${Math.ceil(milliseconds / 1000)} s left`
  // Rounded up, as long as it is not more than was given: 30 minutes begin as 30.
  const minutes = Math.ceil(milliseconds / minuteMs)
  if (minutes < 120) return `${minutes} min left`
  if (milliseconds < 2 * dayMs) return `${Math.floor(minutes / 60)} h ${minutes % 60} min left`
  return `${Math.floor(milliseconds / dayMs)} days left`
}

/** The same to be read out: “12 minutes left”. */
export function timeLeftInWords(milliseconds: number): string {
  const minutes = Math.max(Math.ceil(milliseconds / minuteMs), 0)
  if (minutes >= 120) return timeLeftSays(milliseconds).replace(' h ', ' hours ').replace(/ min left$/, ' minutes left')
  return minutes === 1 ? 'one minute left' : `${minutes} minutes left`
}

/** When it ends, by the clock of the class: the time alone where that is within a day. */
export function endSays({ endsAt, timeZone }: { endsAt: Date; timeZone: string }, leftMs: number): string {
  const day: Intl.DateTimeFormatOptions = leftMs < dayMs ? {} : { weekday: 'short', day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(endsAt)
}

/** At how many minutes before the end it is said aloud. */
const spokenAt = [10, 5, 1]

/** What is to be said now that the time left went from `before` to `now`; null for nothing. */
export function spokenBetween(before: number, now: number): string | null {
  const crossed = spokenAt.filter((minutes) => before > minutes * minuteMs && now <= minutes * minuteMs && now > 0).at(-1)
  return crossed === undefined ? null : `${timeLeftInWords(crossed * minuteMs)}.`
}
