import 'server-only'

/** A date out of a raw query: SQLite gives text for what it computed, PostgreSQL a Date. */
export function rawDate(value: unknown): Date | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value
  const date = new Date(String(value))
  if (Number.isNaN(date.getTime())) throw new Error(`The database gave ${String(value)} for a date.`)
  return date
}

/** A number out of a raw query: counts come as BigInt, sums of nothing as null. */
export function rawNumber(value: unknown): number {
  return Number(value ?? 0)
}
