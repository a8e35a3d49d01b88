import { migrationNames, type Engine } from '@/server/db/migrations-folder'
import { ok, warning, wrong, type Finding } from './finding'

/** What the other checks need to know of the database. */
export type DatabaseReport = { findings: Finding[]; newestRow: Date | null; hasWork: boolean; databaseClock: Date | null }

export const toBringBack = 'Stop the app, then bring back the newest back-up: npm run restore -- FILE --replace. What is there is kept.'

export const nothingKnown: DatabaseReport = { findings: [], newestRow: null, hasWork: false, databaseClock: null }

/** Whether the tables are those that this version of the app works with. */
export async function checkMigrations(engine: Engine, applied: string[]): Promise<Finding> {
  const name = 'Migrations'
  const known = await migrationNames(engine)
  if (applied.some((one) => !known.includes(one))) return wrong(name, 'the database was written by a newer version of this app', 'Install that version, or bring back a back-up from before it: npm run restore -- FILE --replace.')
  const pending = known.length - applied.length
  if (pending > 0) return warning(name, `${pending === 1 ? '1 is' : `${pending} are`} still to come`, 'npm run backup, then npm start applies them.')
  return ok(name, `all ${known.length} are applied`)
}

/** Where something is written whenever somebody joins or answers. */
export const timesOfRows = [
  ['User', 'createdAt'],
  ['Attempt', 'startedAt'],
  ['Attempt', 'lastSavedAt'],
  ['Answer', 'savedAt'],
] as const
