import { BackupProblem } from './backup-problem'
import type { Cell } from './backup-format'

/** What a column holds, whatever each engine calls it. */
export type ColumnKind = 'text' | 'integer' | 'float' | 'boolean' | 'instant'
export type Column = { name: string; kind: ColumnKind }

const kinds: Record<string, ColumnKind> = {
  TEXT: 'text',
  INTEGER: 'integer',
  REAL: 'float',
  BOOLEAN: 'boolean',
  DATETIME: 'instant',
  text: 'text',
  // An enum on PostgreSQL; there are no other types of our own.
  'USER-DEFINED': 'text',
  integer: 'integer',
  'double precision': 'float',
  boolean: 'boolean',
  'timestamp without time zone': 'instant',
}

/** From the name by which the engine's catalogue calls the type. */
export function kindOf(type: string): ColumnKind {
  const kind = kinds[type]
  if (!kind) throw new Error(`No back-up can hold a column of type ${type} yet: say in server/backup/column-kinds.ts what it is.`)
  return kind
}

/** A value of SQLite as it stands in a back-up. SQLite has neither booleans nor instants of its own. */
export function cellFromSqlite(value: unknown, kind: ColumnKind): Cell {
  if (value === null) return null
  if (kind === 'boolean') return value !== 0
  if (kind === 'instant') return instantFromSqlite(value)
  return value as string | number // Nothing else is stored in a text, integer or real column.
}

/** A value of a back-up as Prisma's adapter would have stored it: it compares instants as text. */
export function cellToSqlite(cell: Cell, kind: ColumnKind): string | number | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0
  if (cell === null || kind !== 'instant') return cell
  return new Date(cell).toISOString().replace('Z', '+00:00')
}

/** PostgreSQL stores no character of code 0; a text that came from SQLite may hold one. */
export function cellToPostgres(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replaceAll('\0', '\uFFFD') : cell
}

// Prisma writes 2016-07-14T12:00:00.000+00:00, a default of the database 2016-07-14 12:00:00, and very old rows milliseconds. All are UTC.
function instantFromSqlite(value: unknown): string {
  const written = String(value)
  const bare = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$/.test(written)
  const instant = new Date(typeof value === 'number' ? value : bare ? `${written.replace(' ', 'T')}Z` : written)
  if (Number.isNaN(instant.getTime())) throw new BackupProblem(`The database holds a date that cannot be read (${written}): put it right or take its row out, and run the command again.`)
  return instant.toISOString()
}
