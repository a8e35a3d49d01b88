import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import type { DatabaseLocation } from './database-location'
import { migrationNames, readMigrations } from './migrations-folder'
import { postgresAdapter, postgresPool } from './postgres-adapter'
import { openSchemaEngine } from './schema-engine'
import { SerialSqlite } from './serial-sqlite'
import { StartProblem } from './start-problem'

export type MigrationReport = { applied: string[]; hasTeacher: boolean }

const noFilters = { externalTables: [], externalEnums: [] }
const lockWaitMilliseconds = 60_000

/**
 * Brings the database to the newest migration, once, also when two processes start together.
 * Throws StartProblem when the database is corrupt, unreachable or from a newer version of the app.
 */
export async function migrateDatabase(location: DatabaseLocation): Promise<MigrationReport> {
  return location.engine === 'sqlite' ? migrateSqlite(location.file) : migratePostgres(location.url)
}

async function migrateSqlite(file: string): Promise<MigrationReport> {
  return whileStartsWait(file, async () => {
    const state = readSqliteState(file)
    const pending = await pendingMigrations('sqlite', state.names)
    if (pending.length === 0) return { applied: [], hasTeacher: state.hasTeacher }
    const applied = await applyToSqlite(file)
    return { applied, hasTeacher: readSqliteState(file).hasTeacher }
  })
}

/** Runs `work` while every other process that is about to start on the SQLite file waits. */
export async function whileStartsWait<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const lock = openSqlite(`${file}.migration-lock`)
  try {
    lock.pragma(`busy_timeout = ${lockWaitMilliseconds}`)
    lock.exec('BEGIN EXCLUSIVE')
    return await work()
  } finally {
    lock.close()
  }
}

/** Applies the migrations to a SQLite file that nobody else has open; with `only`, no others than these. Returns those applied. */
export async function applyToSqlite(file: string, only?: readonly string[]): Promise<string[]> {
  // The engine keeps the file locked until its connection is closed.
  const adapter = new SerialSqlite(file)
  try {
    const engine = await openSchemaEngine(adapter)
    const all = await readMigrations('sqlite')
    const migrationsList = { ...all, migrationDirectories: all.migrationDirectories.filter(({ path }) => !only || only.includes(path)) }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
    return appliedMigrationNames
  } finally {
    adapter.close()
  }
}

function openSqlite(file: string) {
  try {
    return new Database(file)
  } catch (error) {
    throw new StartProblem(`The database file ${file} cannot be opened. Check that its folder may be written to.`, { cause: error })
  }
}

function readSqliteState(file: string) {
  const database = openSqlite(file)
  try {
    assertSound(database, file)
    const has = (table: string) => database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) !== undefined
    const names = has('_prisma_migrations')
      ? (database.prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL').pluck().all() as string[])
      : []
    const hasTeacher = has('User') && database.prepare(teacherQuery).get() !== undefined
    return { names, hasTeacher }
  } catch (error) {
    throw new StartProblem(
      `The database file ${file} is damaged or is not a database of this app. Put a back-up in its place, or move it away to start with an empty one.`,
      { cause: error },
    )
  } finally {
    database.close()
  }
}

const largestCheckedBytes = 200_000_000

// Reading a large file through would make every start slow; damage to its header shows all the same.
function assertSound(database: Database.Database, file: string) {
  if (statSync(file).size > largestCheckedBytes) return
  const damage = database.pragma('quick_check(1)', { simple: true })
  if (damage !== 'ok') throw new Error(String(damage))
}

const teacherQuery = `SELECT 1 FROM "User" WHERE "role" IN ('teacher', 'admin') LIMIT 1`
/** Whoever holds it on PostgreSQL lets the others that start wait. Any constant would do; all processes of this app must use the same. */
export const advisoryLock = 7_140_716

async function migratePostgres(url: string): Promise<MigrationReport> {
  const client = await connectPostgres(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    const pending = await pendingMigrations('postgresql', await appliedOnPostgres(client))
    if (pending.length === 0) return { applied: [], hasTeacher: await hasTeacherOnPostgres(client) }
    return { applied: await applyToPostgres(url), hasTeacher: await hasTeacherOnPostgres(client) }
  } finally {
    await client.end()
  }
}

async function applyToPostgres(url: string): Promise<string[]> {
  const pool = postgresPool(url, 2)
  try {
    const engine = await openSchemaEngine(postgresAdapter(pool))
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await readMigrations('postgresql'), filters: noFilters })
    return appliedMigrationNames
  } finally {
    await pool.end()
  }
}

/** One connection. Throws StartProblem when nothing answers. */
export async function connectPostgres(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new StartProblem(
      `PostgreSQL does not answer at the address in DATABASE_URL (${withoutPassword(url)}). Check that it runs, and the user, password and database name.`,
      { cause: error },
    )
  }
}

function withoutPassword(url: string) {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

async function tableExists(client: pg.Client, table: string) {
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS found', [`"${table}"`])
  return rows[0].found as boolean
}

async function appliedOnPostgres(client: pg.Client): Promise<string[]> {
  if (!(await tableExists(client, '_prisma_migrations'))) return []
  const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
  return rows.map((row) => row.migration_name as string)
}

async function hasTeacherOnPostgres(client: pg.Client) {
  return (await tableExists(client, 'User')) && (await client.query(teacherQuery)).rows.length > 0
}

/** The migrations still to come. Throws StartProblem when some were applied that this version does not know. */
export async function pendingMigrations(engine: DatabaseLocation['engine'], applied: readonly string[]): Promise<string[]> {
  const known = await migrationNames(engine)
  if (applied.some((name) => !known.includes(name))) {
    throw new StartProblem('The database was written by a newer version of this app. Install that version, or restore a back-up from before it.')
  }
  return known.filter((name) => !applied.includes(name))
}
