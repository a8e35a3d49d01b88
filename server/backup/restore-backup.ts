import { join } from 'node:path'
import type { DatabaseLocation } from '@/server/db/database-location'
import { migrationNames } from '@/server/db/migrations-folder'
import { replacedName } from './backup-folder'
import { BackupProblem } from './backup-problem'
import type { Header } from './backup-format'
import { checkBackup, type CheckedBackup } from './read-backup-file'
import { restoreToPostgres } from './restore-to-postgres'
import { restoreToSqlite } from './restore-to-sqlite'
import type { About } from './write-backup-file'

/** `kept` is the file with what was replaced; null when nothing was there. `migrated` are the migrations that the back-up did not have yet. */
export type RestoreReport = { backup: CheckedBackup; kept: string | null; migrated: string[] }

type Choices = { file: string; mayReplace: boolean; backupFolder: string; about: About }

/**
 * Puts a back-up in the place of what the database holds: all of it, or nothing is changed. The back-up may come from the
 * other engine and from an older version. Throws BackupProblem or StartProblem, in one sentence, when it must not be done.
 */
export async function restoreBackup(location: DatabaseLocation, { file, mayReplace, backupFolder, about }: Choices): Promise<RestoreReport> {
  const backup = await checkBackup(file)
  const migrated = await migrationsToCome(backup.header, location)
  const plan = { backup, mayReplace, keepAs: join(backupFolder, replacedName(about.now)), about }
  const kept = location.engine === 'sqlite' ? await restoreToSqlite(location.file, plan) : await restoreToPostgres(location.url, plan)
  return { backup, kept, migrated }
}

async function migrationsToCome({ migrations, version }: Header, { engine }: DatabaseLocation): Promise<string[]> {
  const known = await migrationNames(engine)
  if (migrations.some((name) => !known.includes(name))) {
    throw new BackupProblem(`The back-up was written by a newer version of this app (${version}), so nothing was changed: install that version, then bring it back.`)
  }
  return known.filter((name) => !migrations.includes(name))
}
