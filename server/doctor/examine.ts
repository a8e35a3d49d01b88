import { join } from 'node:path'
import { databaseLocation, type DatabaseLocation } from '@/server/db/database-location'
import { StartProblem } from '@/server/db/start-problem'
import type { Env } from '@/server/env'
import { checkBackups } from './backup-check'
import { checkClock } from './clock-check'
import { checkCourse } from './content-check'
import { nothingKnown } from './database-report'
import { examineDatabase } from './examine-database'
import { ok, wrong, type Finding } from './finding'
import { checkDataFolder, checkDisk, checkPort, checkSecrets } from './machine-checks'

/** Looks at everything on which the school depends, one finding after the other. Nothing is changed. */
export async function* examine(env: Env, now: Date): AsyncGenerator<Finding> {
  const location = readLocation(env)
  yield location instanceof StartProblem ? wrong('Settings', location.message, 'Put it right in .env.') : ok('Settings', `can be used; people reach the app at ${env.BASE_URL}`)
  yield checkDataFolder(env.DATA_DIR)
  yield checkSecrets(env.DATA_DIR, env.AUTH_SECRET !== undefined)
  const database = location instanceof StartProblem ? nothingKnown : await examineDatabase(location)
  yield* database.findings
  yield checkCourse(env.CONTENT_DIR)
  yield checkDisk(env.DATA_DIR)
  yield checkClock(now, { ...database, files: filesOf(env, location) })
  yield await checkBackups(env.BACKUP_DIR, { now, hasWork: database.hasWork })
  yield await checkPort({ port: env.PORT, host: env.HOST })
}

function readLocation(env: Env): DatabaseLocation | StartProblem {
  try {
    return databaseLocation(env.DATABASE_URL, env.DATA_DIR)
  } catch (error) {
    if (error instanceof StartProblem) return error
    throw error
  }
}

function filesOf(env: Env, location: DatabaseLocation | StartProblem): string[] {
  const own = ['package.json', join(env.DATA_DIR, 'secrets.json')]
  return 'engine' in location && location.engine === 'sqlite' ? [...own, location.file] : own
}
