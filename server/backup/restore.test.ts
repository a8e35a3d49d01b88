import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DatabaseLocation } from '@/server/db/database-location'
import { migrateDatabase } from '@/server/db/migrate'
import { migrationNames } from '@/server/db/migrations-folder'
import { runningAppPool } from '@/server/db/postgres-adapter'
import { SerialSqlite } from '@/server/db/serial-sqlite'
import { about, awkwardTexts, contentsOf, forge, makeSmallSqlite, tablesOf } from '@/server/testing/backups'
import { postgresServer } from '@/server/testing/postgres-server'
import { dropScratchDatabases, makeScratchDatabase } from '@/server/testing/scratch-postgres'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'

const school = mkdtempSync(join(tmpdir(), 'restore-school-'))
const original = { engine: 'sqlite' as const, file: join(school, 'school.db') }
const backup = join(school, 'school.backup')
let before: Awaited<ReturnType<typeof contentsOf>>['tables']

beforeAll(async () => {
  await makeSmallSqlite(original.file)
  await makeBackup(original, backup, about)
  before = (await contentsOf(backup)).tables
})

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'restore-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(async () => {
  rmSync(school, { recursive: true, force: true })
  if (postgresServer) await dropScratchDatabases(postgresServer, scratchNames)
})

const scratchNames = `otr_restore_${process.pid}`
let made = 0

/** A place where there is no school yet. */
async function emptyPlace(engine: DatabaseLocation['engine']): Promise<DatabaseLocation> {
  if (engine === 'sqlite') return { engine, file: join(folder, `${++made}.db`) }
  return { engine, url: await makeScratchDatabase(postgresServer!, `${scratchNames}_${++made}`) }
}

const choices = (file = backup, mayReplace = false) => ({ file, mayReplace, backupFolder: join(folder, 'backups'), about })

/** Runs SQL that both engines understand. */
async function run(location: DatabaseLocation, sql: string): Promise<void> {
  if (location.engine === 'sqlite') {
    const database = new Database(location.file)
    database.exec(sql)
    return void database.close()
  }
  const client = new pg.Client({ connectionString: location.url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

const addTeacher = `INSERT INTO "User" ("id", "role", "name") VALUES ('new', 'teacher', 'New')`

/** Opens the database as an app that runs does; resolves with what stops it. */
async function startApp(location: DatabaseLocation): Promise<() => Promise<void>> {
  if (location.engine === 'sqlite') {
    const adapter = new SerialSqlite(location.file)
    await adapter.connect()
    return async () => adapter.close()
  }
  // A name that somebody wrote into DATABASE_URL must not hide the app.
  const pool = runningAppPool(`${location.url}?application_name=school`)
  await pool.query('SELECT 1')
  return () => pool.end()
}

const engines = postgresServer ? (['sqlite', 'postgresql'] as const) : (['sqlite'] as const)

describe.each(engines)('on %s', (engine) => {
  test('brings back exactly the same rows, and the newest migrations', async () => {
    const place = await emptyPlace(engine)
    expect(await restoreBackup(place, choices())).toMatchObject({ kept: null, migrated: [] })
    expect(await tablesOf(place, folder)).toEqual(before)
    expect(await migrateDatabase(place)).toEqual({ applied: [], hasTeacher: true })
  })

  test('signs everybody out, and counts on behind the highest number', async () => {
    const place = await emptyPlace(engine)
    await restoreBackup(place, choices())
    await run(place, `INSERT INTO "Answer" ("attemptId", "questionId", "revision", "clientKey", "response") VALUES ('a', 'q', 3, 'm', '{}')`)
    const { Answer } = await tablesOf(place, folder)
    expect(Answer!.map(({ id }) => id).sort()).toEqual([7, 8, 9])
    await expect(run(place, `INSERT INTO "Session" ("id", "userId", "expiresAt") VALUES ('s', 'u', '2099-01-01 00:00:00')`)).resolves.toBeUndefined()
  })

  test('refuses to replace work, and with --replace keeps a copy of it that can be brought back', async () => {
    const place = await emptyPlace(engine)
    await migrateDatabase(place)
    await run(place, addTeacher)
    await expect(restoreBackup(place, choices())).rejects.toThrow(/^There is work in this database \(1 person, 1 rows in all\).*--replace/)
    const { kept } = await restoreBackup(place, choices(backup, true))
    expect(await tablesOf(place, folder)).toEqual(before)
    expect((await contentsOf(kept!)).tables.User).toMatchObject([{ id: 'new', name: 'New' }])
    const again = await restoreBackup(place, { ...choices(kept!, true), backupFolder: join(folder, 'others') })
    expect((await tablesOf(place, folder)).User).toMatchObject([{ id: 'new', name: 'New' }])
    expect((await contentsOf(again.kept!)).tables).toEqual(before)
  })

  test('refuses while the app runs on the database, with --replace too', async () => {
    const place = await emptyPlace(engine)
    await migrateDatabase(place)
    await run(place, addTeacher)
    const stopApp = await startApp(place)
    await expect(restoreBackup(place, choices(backup, true))).rejects.toThrow(/^The app is running on this database.*stop it/)
    await stopApp()
    expect((await tablesOf(place, folder)).User).toHaveLength(1)
    await restoreBackup(place, choices(backup, true))
  })

  test('brings an older back-up to the newest shape, with every answer in it', async () => {
    const [first, ...later] = await migrationNames('sqlite')
    const old = { engine: 'sqlite' as const, file: join(folder, 'old.db') }
    await makeSmallSqlite(old.file, [first!])
    await makeBackup(old, join(folder, 'old.backup'), about)
    const place = await emptyPlace(engine)
    expect((await restoreBackup(place, choices(join(folder, 'old.backup')))).migrated).toEqual(later)
    expect((await tablesOf(place, folder)).Answer).toMatchObject(before.Answer!.map(({ id, response }) => ({ id, response })))
    expect(await migrateDatabase(place)).toEqual({ applied: [], hasTeacher: true })
    // As well as one that the migrations alone have made: the next one finds what it expects.
    await restoreBackup(place, choices(backup, true))
    expect(await tablesOf(place, folder)).toEqual(before)
  })

  test('leaves everything as it was when the file turns out not to fit', async () => {
    const place = await emptyPlace(engine)
    await migrateDatabase(place)
    await run(place, addTeacher)
    const orphan = forge(backup, join(folder, 'orphan'), (lines) => lines.map((line) => line.replace('["a","q",2', '["nobody","q",2').replace(/^\[(\d+),"a","q",2/, '[$1,"nobody","q",2')))
    await expect(restoreBackup(place, choices(orphan, true))).rejects.toThrow()
    expect((await tablesOf(place, folder)).User).toMatchObject([{ id: 'new' }])
  })

  test('refuses a back-up of a newer version', async () => {
    const newer = forge(backup, join(folder, 'newer'), ([header, ...rest]) => [header!.replace('"migrations":[', '"migrations":["20990101000000_later",'), ...rest])
    await expect(restoreBackup(await emptyPlace(engine), choices(newer))).rejects.toThrow(/written by a newer version of this app \(9\.9\.9\).*install that version/)
  })
})

describe('on SQLite', () => {
  test('leaves no file beside the database but the lock of the migrations', async () => {
    const place = { engine: 'sqlite' as const, file: join(folder, 'a.db') }
    await restoreBackup(place, choices())
    expect(readdirSync(folder).sort()).toEqual(['a.db', 'a.db.migration-lock'])
  })

  test('stores instants as Prisma does, so that they compare as text', async () => {
    const file = join(folder, 'a.db')
    await restoreBackup({ engine: 'sqlite', file }, choices())
    const database = new Database(file)
    expect(database.prepare('SELECT DISTINCT "createdAt" FROM "User" WHERE "id" = ?').pluck().get('u0')).toBe('2016-07-14T12:00:00.123+00:00')
    expect(database.prepare('SELECT "createdAt" FROM "User" WHERE "id" = ?').pluck().get('u')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+00:00$/)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
  })

  test('takes the place of a damaged database, which is kept as it is', async () => {
    const file = join(folder, 'a.db')
    writeFileSync(file, 'This is no database. '.repeat(500))
    await expect(restoreBackup({ engine: 'sqlite', file }, choices())).rejects.toThrow(/is damaged.*--replace/)
    const { kept } = await restoreBackup({ engine: 'sqlite', file }, choices(backup, true))
    expect(readFileSync(kept!, 'utf8')).toMatch(/^This is no database/)
    expect(await tablesOf({ engine: 'sqlite', file }, folder)).toEqual(before)
  })

  test('takes the place of a database of a newer version, which is kept as it is', async () => {
    const file = join(folder, 'a.db')
    await makeSmallSqlite(file)
    await run({ engine: 'sqlite', file }, `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ('x', 'x', 1, '20990101000000_later', 1)`)
    const { kept } = await restoreBackup({ engine: 'sqlite', file }, choices(backup, true))
    expect(kept).toMatch(/newer-version\.db$/)
    const database = new Database(kept!)
    expect(database.prepare('SELECT COUNT(*) FROM "User"').pluck().get()).toBe(awkwardTexts.length + 1)
    database.close()
  })

  test('never takes the place of a database of another program', async () => {
    const file = join(folder, 'a.db')
    await run({ engine: 'sqlite', file }, 'CREATE TABLE photos (id INTEGER)')
    await expect(restoreBackup({ engine: 'sqlite', file }, choices(backup, true))).rejects.toThrow(/database of another program/)
  })
})

describe.runIf(postgresServer)('from one engine to the other', () => {
  test('SQLite to PostgreSQL in a zone of its own and back to SQLite: the same rows to the last bit', async () => {
    const school = await emptyPlace('postgresql')
    if (school.engine === 'postgresql') await run(school, `ALTER DATABASE "${new URL(school.url).pathname.slice(1)}" SET timezone TO 'America/New_York'`)
    await restoreBackup(school, choices())
    await makeBackup(school, join(folder, 'from-postgres.backup'), about)
    expect((await contentsOf(join(folder, 'from-postgres.backup'))).header.engine).toBe('postgresql')
    const back = await emptyPlace('sqlite')
    await restoreBackup(back, choices(join(folder, 'from-postgres.backup')))
    expect(await tablesOf(back, folder)).toEqual(before)
  })

  test('a character that PostgreSQL cannot store is replaced, and nothing else is lost', async () => {
    const file = join(folder, 'nul.db')
    await makeSmallSqlite(file)
    await run({ engine: 'sqlite', file }, `UPDATE "User" SET "name" = 'A' || char(0) || 'B' WHERE "id" = 'u'`)
    await makeBackup({ engine: 'sqlite', file }, join(folder, 'nul.backup'), about)
    const school = await emptyPlace('postgresql')
    await restoreBackup(school, choices(join(folder, 'nul.backup')))
    expect((await tablesOf(school, folder)).User).toContainEqual(expect.objectContaining({ id: 'u', name: 'A\uFFFDB' }))
  })

  test('leaves the tables of other programs in the same database alone', async () => {
    const school = await emptyPlace('postgresql')
    await migrateDatabase(school)
    await run(school, 'CREATE TABLE canteen (id integer); INSERT INTO canteen VALUES (1)')
    await restoreBackup(school, choices())
    await run(school, 'INSERT INTO canteen SELECT 2 FROM canteen')
  })
})
