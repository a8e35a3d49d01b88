import type { DatabaseLocation } from '@/server/db/database-location'
import { StartProblem } from '@/server/db/start-problem'
import { nothingKnown, toBringBack, type DatabaseReport } from './database-report'
import { wrong } from './finding'
import { examinePostgres } from './postgres-checks'
import { examineSqlite } from './sqlite-checks'

/** Opens the database and looks whether it is sound. Nothing in it is changed. */
export async function examineDatabase(location: DatabaseLocation): Promise<DatabaseReport> {
  try {
    return location.engine === 'sqlite' ? await examineSqlite(location.file) : await examinePostgres(location.url)
  } catch (error) {
    const { message } = error as Error
    const found = error instanceof StartProblem ? wrong('Database', message, 'Mend that first; the other checks of the database follow then.') : wrong('Database', `it cannot be read: ${message.split('\n')[0]}`, toBringBack)
    return { ...nothingKnown, findings: [found] }
  }
}
