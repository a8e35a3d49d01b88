import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { cellFromSqlite } from '@/server/backup/column-kinds'
import { isDamage, sqliteColumns, sqliteMigrations } from '@/server/backup/sqlite-source'
import { SerialSqlite } from '@/server/db/serial-sqlite'
import { checkMigrations, nothingKnown, timesOfRows, toBringBack, type DatabaseReport } from './database-report'
import { ok, warning, wrong, type Finding } from './finding'

const opens = 'Database'

export async function examineSqlite(file: string): Promise<DatabaseReport> {
  if (!existsSync(file)) {
    return { ...nothingKnown, findings: [warning(opens, `there is none yet at ${file}`, 'npm start makes an empty one. If the school ran here before, see whether DATA_DIR and DATABASE_URL are right, or bring back a back-up: npm run restore -- FILE.')] }
  }
  const database = new Database(file, { fileMustExist: true, timeout: 10_000 })
  try {
    database.pragma('query_only = ON')
    return await examineOpen(database, file)
  } catch (error) {
    if (!isDamage(error)) throw error
    return { ...nothingKnown, findings: [wrong(opens, `${file} is damaged or is no database (${(error as Error).message})`, toBringBack)] }
  } finally {
    database.close()
  }
}

async function examineOpen(database: Database.Database, file: string): Promise<DatabaseReport> {
  const tables = database.prepare("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'").pluck().get() as number
  const applied = sqliteMigrations(database)
  if (tables > 0 && applied.length === 0) return { ...nothingKnown, findings: [wrong(opens, `${file} is a database of another program`, 'See whether DATABASE_URL names the right file.')] }
  const findings = [ok(opens, `SQLite, ${file}, ${sizeOf(file)}`), checkIntegrity(database), checkReferences(database), await checkMigrations('sqlite', applied), await checkDurability(database, file)]
  if (!sqliteColumns(database, 'User')) return { ...nothingKnown, findings }
  return { findings, newestRow: newestRow(database), hasWork: database.prepare('SELECT 1 FROM "User" LIMIT 1').get() !== undefined, databaseClock: null }
}

function checkIntegrity(database: Database.Database): Finding {
  const [first] = database.pragma('integrity_check(1)') as { integrity_check: string }[]
  if (first?.integrity_check === 'ok') return ok('Integrity', 'every page of the file is sound')
  return wrong('Integrity', `the file is damaged: ${first?.integrity_check.split('\n').at(-1)}`, toBringBack)
}

function checkReferences(database: Database.Database): Finding {
  const broken = database.pragma('foreign_key_check') as { table: string }[]
  if (broken.length === 0) return ok('References', 'every row has those that it points to')
  return wrong('References', `${broken.length} rows point to rows that are not there, first in ${broken[0]!.table}`, toBringBack)
}

/** Whether an answer that was acknowledged survives a power cut: asked of the very adapter that the app uses. */
async function checkDurability(database: Database.Database, file: string): Promise<Finding> {
  const name = 'Durability'
  const mode = String(database.pragma('journal_mode', { simple: true }))
  if (mode !== 'wal') return warning(name, `the file is in ${mode} mode, not WAL`, 'npm start sets it. If it stays so, the file may lie on a network disk: keep it on a disk of this computer.')
  const adapter = new SerialSqlite(file)
  try {
    const connection = await adapter.connect()
    const { rows } = await connection.queryRaw({ sql: 'PRAGMA synchronous', args: [], argTypes: [] })
    if (Number(rows[0]?.[0]) >= 2) return ok(name, 'WAL, and each write is on the disk before it is acknowledged')
    return wrong(name, 'writes are acknowledged before they are on the disk', 'Install this version of the app anew: server/db/serial-sqlite.ts sets synchronous = FULL.')
  } finally {
    adapter.close()
  }
}

function newestRow(database: Database.Database): Date | null {
  const times = timesOfRows.flatMap(([model, column]) => {
    const newest = cellFromSqlite(database.prepare(`SELECT MAX("${column}") FROM "${model}"`).pluck().get(), 'instant')
    return newest === null ? [] : [new Date(String(newest)).getTime()]
  })
  return times.length === 0 ? null : new Date(Math.max(...times))
}

function sizeOf(file: string): string {
  return `${(statSync(file).size / 1_000_000).toFixed(1)} MB`
}
