import type { TableParams } from '@/domain/tables/table-order'

const longestAnswer = 80

/** What an address asks for by this name. An empty field of a form asks for nothing. */
export function asked(params: TableParams, name: string): string | undefined {
  return [params[name]].flat()[0]?.slice(0, longestAnswer) || undefined
}

/** One of the values that there are, or nothing. */
export function askedOneOf<Value extends string>(params: TableParams, name: string, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === asked(params, name))
}

/** A day of the calendar such as 2016-07-13. One after the last day that is known becomes that day; what is no day asks for nothing. */
export function askedDay(params: TableParams, name: string, latest: string): string | undefined {
  const day = asked(params, name)
  if (!day || !isDay(day)) return undefined
  return day > latest ? latest : day
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
