/** The years offered, whatever the answer is. */
const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017] as const

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

export type Precision = 'day' | 'month' | 'year'

/** A date as far as it is given. */
export type PartialDate = { day?: number; month?: number; year?: number }

/** The menus of each precision, in the order in which they stand. */
export const dateParts = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
} as const satisfies Record<Precision, (keyof PartialDate)[]>

/** What each menu offers, in every question the same. */
export const offered: Record<keyof PartialDate, readonly number[]> = {
  day: Array.from({ length: 31 }, (_each, index) => index + 1),
  month: monthNames.map((_name, index) => index + 1),
  year: years,
}

/** A date written as 2016-08-01, 2016-08 or 2016; null for any other text. */
export function dateFrom(text: string): PartialDate | null {
  const found = text.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/)
  if (!found) return null
  const [, year, month, day] = found
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) }
}

/** Where a date stands, counted in days, months or years from the first one offered; null when a part is missing or there is no such day. */
export function positionOf({ day, month, year }: PartialDate, precision: Precision): number | null {
  const yearsIn = placeIn(year, { from: years[0], count: years.length })
  if (precision === 'year' || yearsIn === null) return yearsIn
  const monthsIn = placeIn(month, { from: 1, count: monthNames.length })
  if (monthsIn === null) return null
  const months = 12 * yearsIn + monthsIn
  if (precision === 'month') return months
  const daysInto = placeIn(day, { from: 1, count: daysIn(months) })
  return daysInto === null ? null : daysBefore(months) + daysInto
}

function placeIn(value: number | undefined, { from, count }: { from: number; count: number }): number | null {
  return value === undefined || value < from || value >= from + count ? null : value - from
}

function daysBefore(months: number): number {
  let days = 0
  for (let month = 0; month < months; month++) days += daysIn(month)
  return days
}

/** Months are counted from the first January offered. Every fourth year in the range is a leap year. */
function daysIn(months: number): number {
  const month = months % 12
  if (month === 1) return (years[0] + Math.floor(months / 12)) % 4 === 0 ? 29 : 28
  return [3, 5, 8, 10].includes(month) ? 30 : 31
}

/** A date in words, as far as it is given: 1 August 2016. */
export function inWords({ day, month, year }: PartialDate): string {
  const parts = [day, month === undefined ? undefined : monthNames[month - 1], year]
  return parts.filter((part) => part !== undefined).join(' ')
}
