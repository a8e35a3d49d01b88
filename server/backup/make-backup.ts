import type { DatabaseLocation } from '@/server/db/database-location'
import { pendingMigrations } from '@/server/db/migrate'
import { BackupProblem } from './backup-problem'
import type { Counts } from './backup-format'
import { withPostgresSource } from './postgres-source'
import type { RowSource } from './row-source'
import { withSqliteSource } from './sqlite-source'
import { writeBackupFile, type About } from './write-backup-file'

/** Writes a consistent copy of the database to `file`, also while the app runs. Returns the rows of each model. */
export async function makeBackup(location: DatabaseLocation, file: string, about: About): Promise<Counts> {
  const write = (source: RowSource) => backUp(source, file, about)
  return location.engine === 'sqlite' ? withSqliteSource(location.file, write) : withPostgresSource(location.url, write)
}

/** The same from a database that is open already. Refuses one whose models this version may not all know. */
export async function backUp(source: RowSource, file: string, about: About): Promise<Counts> {
  if (source.migrations.length === 0) throw new BackupProblem('The database is empty or not one of this app, so there is nothing to back up: see whether DATA_DIR and DATABASE_URL are those with which the app runs.')
  await pendingMigrations(source.engine, source.migrations)
  return writeBackupFile(source, file, about)
}
