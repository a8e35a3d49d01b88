import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { applyToSqlite, whileStartsWait } from '@/server/db/migrate'
import { migrationNames } from '@/server/db/migrations-folder'
import { BackupProblem } from './backup-problem'
import { sumOf, type Counts } from './backup-format'
import { cellToSqlite } from './column-kinds'
import { columnsNamed, fillDatabase, refuseOverWork, type RowTarget } from './fill-database'
import { backUp } from './make-backup'
import { modelsInOrder } from './models-in-order'
import type { RestorePlan } from './restore-plan'
import { isDamage, sqliteColumns, sqliteMigrations, sqliteSource } from './sqlite-source'
import { syncFolder } from './write-backup-file'

/** Builds a new file beside the old one and puts it in its place in one step. Returns where what was there is kept. */
export function restoreToSqlite(file: string, plan: RestorePlan): Promise<string | null> {
  return whileStartsWait(file, async () => {
    const kept = existsSync(file) ? await keepWhatIsThere(file, plan) : null
    const fresh = `${file}.restoring`
    try {
      await removeDatabase(fresh)
      await buildDatabase(fresh, plan)
      await refuseIfOpenedMeanwhile(file)
      await putInPlace(fresh, file)
    } finally {
      await removeDatabase(fresh)
    }
    return kept
  })
}

async function keepWhatIsThere(file: string, plan: RestorePlan): Promise<string | null> {
  try {
    return await whileAlone(file, (database) => keepRows(database, file, plan))
  } catch (error) {
    if (!isDamage(error)) throw error
    if (!plan.mayReplace) throw new BackupProblem(`The database file ${file} is damaged, and nothing was changed: stop the app if it runs, and add --replace to put the back-up in its place; the damaged file is kept.`)
    return keepBytes(file, plan, '.damaged.db')
  }
}

async function keepRows(database: Database.Database, file: string, plan: RestorePlan): Promise<string | null> {
  const rows = countRows(database, file)
  refuseOverWork(rows, plan.mayReplace)
  if (sumOf(rows) === 0) return null
  const known = await migrationNames('sqlite')
  const source = sqliteSource(database)
  // It may hold models that this version knows nothing of.
  if (source.migrations.some((name) => !known.includes(name))) return keepBytes(file, plan, '.newer-version.db')
  await backUp(source, plan.keepAs, plan.about)
  return plan.keepAs
}

/** Runs `work` while nobody else can open the file, and leaves it as it was found. */
async function whileAlone<Result>(file: string, work: (database: Database.Database) => Promise<Result>): Promise<Result> {
  const database = new Database(file, { timeout: 500 })
  try {
    const mode = String(database.pragma('journal_mode', { simple: true }))
    takeAlone(database)
    try {
      return await work(database)
    } finally {
      if (database.inTransaction) database.exec('ROLLBACK')
      database.pragma(`journal_mode = ${mode}`)
    }
  } finally {
    database.close()
  }
}

// A start that was past the point where starts wait may have come to open it.
async function refuseIfOpenedMeanwhile(file: string) {
  if (!existsSync(file)) return
  await whileAlone(file, async () => {}).catch((error) => {
    if (!isDamage(error)) throw error
  })
}

/**
 * Refuses while anybody else has the file open: an app that runs keeps a shared lock on it, in which leaving WAL mode is
 * impossible. Leaving it also empties the -wal file, which must not be found beside another database.
 */
function takeAlone(database: Database.Database) {
  try {
    database.pragma('journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    throw new BackupProblem('The app is running on this database, so nothing was changed: stop it with Ctrl-C where it was started, then run the command again.', { cause: error })
  }
}

function countRows(database: Database.Database, file: string): Counts {
  const tables = database.prepare("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'").pluck().get() as number
  if (tables > 0 && sqliteMigrations(database).length === 0) throw new BackupProblem(`${file} is a database of another program, so nothing was changed: see whether DATABASE_URL names the right file.`)
  const present = modelsInOrder.filter((model) => sqliteColumns(database, model))
  return Object.fromEntries(present.map((model) => [model, database.prepare(`SELECT COUNT(*) FROM "${model}"`).pluck().get() as number]))
}

// Where rows cannot be read, the bytes are kept: who has that version, or knows how, may get something out of them.
async function keepBytes(file: string, { keepAs }: RestorePlan, ending: string): Promise<string> {
  const kept = keepAs.replace(/\.backup$/, ending)
  await mkdir(dirname(kept), { recursive: true, mode: 0o700 })
  for (const part of ['', '-wal']) if (existsSync(`${file}${part}`)) await copyFile(`${file}${part}`, `${kept}${part}`)
  await chmod(kept, 0o600)
  return kept
}

/** A whole database with the rows of the back-up, of the newest shape, in a file that nobody knows yet. */
async function buildDatabase(file: string, { backup }: RestorePlan) {
  await applyToSqlite(file, backup.header.migrations)
  const database = new Database(file)
  try {
    database.pragma('foreign_keys = ON')
    database.exec('BEGIN IMMEDIATE')
    await fillDatabase(backup.file, sqliteTarget(database))
    database.exec('COMMIT')
  } finally {
    database.close()
  }
  await applyToSqlite(file)
  assertSound(file)
}

function sqliteTarget(database: Database.Database): RowTarget {
  return {
    async begin(model, names) {
      const columns = columnsNamed(sqliteColumns(database, model), model, names)
      const insert = database.prepare(`INSERT INTO "${model}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      return async (rows) => {
        for (const row of rows) insert.run(row.map((cell, index) => cellToSqlite(cell, columns[index]!.kind)))
      }
    },
    count: async (model) => database.prepare(`SELECT COUNT(*) FROM "${model}"`).pluck().get() as number,
  }
}

function assertSound(file: string) {
  const database = new Database(file)
  try {
    const isSound = database.pragma('integrity_check(1)', { simple: true }) === 'ok' && (database.pragma('foreign_key_check') as unknown[]).length === 0
    if (!isSound) throw new BackupProblem('The database that was made of the back-up is not sound, so nothing was changed: take another back-up.')
    database.pragma('journal_mode = WAL')
  } finally {
    database.close()
  }
}

async function putInPlace(fresh: string, file: string) {
  const handle = await open(fresh, 'r+')
  await handle.sync()
  await handle.close()
  await chmod(fresh, existsSync(file) ? (await stat(file)).mode & 0o777 : 0o600)
  // Only a damaged database still has them; the new one must not read them as its own.
  for (const ending of ['-wal', '-shm', '-journal']) await rm(`${file}${ending}`, { force: true })
  await rename(fresh, file)
  await syncFolder(dirname(file))
}

async function removeDatabase(file: string) {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(`${file}${ending}`, { force: true })
}
