import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { postgresServer as server } from '../testing/postgres-server'
import { makeScratchDatabase } from '../testing/scratch-postgres'
import { databaseLocation } from './database-location'
import { migrateDatabase } from './migrate'
import { migrationNames, migrationsFolder, readModels, type Engine } from './migrations-folder'
import { differenceBetweenModels } from './schema-difference'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function sqlFromModels(engine: Engine) {
  const { content } = await readModels(engine)
  return (await differenceBetweenModels(engine, { before: null, after: content }, server))!
}

/** What a database holds, whatever the order in which its columns were added. */
function sqliteCatalogue(file: string) {
  const database = new Database(file)
  const tables = database.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_prisma%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name").all()
  const ask = (pragma: string, of: string) => database.prepare<[], Record<string, unknown>>(`SELECT * FROM pragma_${pragma}('${of}')`).all()
  const inOrder = (rows: Record<string, unknown>[], ...left: string[]) =>
    rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !left.includes(name))))).sort()
  const catalogue = tables.map(({ name, sql }) => ({
    name,
    counts: sql.includes('AUTOINCREMENT'),
    columns: inOrder(ask('table_xinfo', name), 'cid'),
    references: inOrder(ask('foreign_key_list', name), 'id'),
    indexes: inOrder(ask('index_list', name).map((index) => ({ ...index, on: ask('index_info', String(index.name)).map((column) => column.name) })), 'seq'),
  }))
  database.close()
  return catalogue
}

/** As Prisma's engine does, so that only what came later is still to be applied. */
function recordAsApplied(database: Database.Database, name: string) {
  const script = readFileSync(join(migrationsFolder('sqlite'), name, 'migration.sql'))
  database.exec(`CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
    "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`)
  database
    .prepare('INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") VALUES (?, ?, ?, ?, 1)')
    .run('first', createHash('sha256').update(script).digest('hex'), Date.now(), name)
}

describe('on SQLite', () => {
  test('the migrations make what the models say', async () => {
    const [migrated, modelled] = [join(folder, 'migrated.db'), join(folder, 'modelled.db')]
    await migrateDatabase({ engine: 'sqlite', file: migrated })
    const database = new Database(modelled)
    database.exec(await sqlFromModels('sqlite'))
    database.close()
    expect(sqliteCatalogue(migrated)).toEqual(sqliteCatalogue(modelled))
  })

  test('a migration keeps every answer that was stored before it', async () => {
    const file = join(folder, 'grown.db')
    const [first] = await migrationNames('sqlite')
    const database = new Database(file)
    database.exec(readFileSync(join(migrationsFolder('sqlite'), first!, 'migration.sql'), 'utf8'))
    database.exec(`
      INSERT INTO "User" ("id", "role", "name") VALUES ('u', 'learner', 'Ada');
      INSERT INTO "QuizVersion" ("hash", "lessonId", "quiz", "body") VALUES ('h', 'L1', 'exit-a', '[]');
      INSERT INTO "Attempt" ("id", "learnerId", "lessonId", "quiz", "mode", "versionHash", "seed") VALUES ('a', 'u', 'L1', 'exit-a', 'quiz', 'h', 's');
      INSERT INTO "Answer" ("attemptId", "questionId", "revision", "clientKey", "response") VALUES ('a', 'q', 1, 'k', '{}');`)
    recordAsApplied(database, first!)
    database.close()
    expect((await migrateDatabase({ engine: 'sqlite', file })).applied).toEqual((await migrationNames('sqlite')).slice(1))
    const after = new Database(file)
    expect(after.prepare('SELECT COUNT(*) AS "n" FROM "Answer" JOIN "Attempt" ON "Attempt"."id" = "Answer"."attemptId"').get()).toEqual({ n: 1 })
    after.close()
  })

  test('migrates once and then finds nothing to do', async () => {
    const location = { engine: 'sqlite' as const, file: join(folder, 'a.db') }
    expect((await migrateDatabase(location)).applied.length).toBeGreaterThan(0)
    expect(await migrateDatabase(location)).toEqual({ applied: [], hasTeacher: false })
  })

  test('migrates once when two processes start together', async () => {
    const run = () => promisify(execFile)('env', [`DATABASE_URL=file:${join(folder, 'two.db')}`, process.execPath, 'scripts/run-typescript.mjs', 'scripts/migrate.ts'])
    const reports = (await Promise.all([run(), run()])).map(({ stdout }) => JSON.parse(stdout).applied.length > 0)
    expect(reports.sort()).toEqual([false, true])
  })

  test('refuses a database of a newer version in one sentence', async () => {
    const file = join(folder, 'newer.db')
    await migrateDatabase({ engine: 'sqlite', file })
    const database = new Database(file)
    database.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ('x', 'x', 1, '20990101000000_later', 1)`)
    database.close()
    await expect(migrateDatabase({ engine: 'sqlite', file })).rejects.toThrow(/newer version of this app\. Install that version/)
  })

  test('refuses a file that is no database, and one whose middle is damaged', async () => {
    const file = join(folder, 'corrupt.db')
    writeFileSync(file, 'This is not a database, though it is long enough to have been one. '.repeat(100))
    await expect(migrateDatabase({ engine: 'sqlite', file })).rejects.toThrow(/is damaged or is not a database of this app/)
  })
})

describe('DATABASE_URL', () => {
  test('empty means a file in the data folder', () => {
    expect(databaseLocation('', '/somewhere')).toEqual({ engine: 'sqlite', file: '/somewhere/on-the-record.db' })
  })
  test.each(['mysql://root@localhost/x', 'file:', 'postgresql://', 'data.db'])('is refused with what to write instead: %s', (url) => {
    expect(() => databaseLocation(url, '/somewhere')).toThrow(/postgresql:\/\/USER:PASSWORD@HOST:PORT\/NAME/)
  })
})

test('says in one sentence that PostgreSQL does not answer, without the password', async () => {
  const problem = migrateDatabase({ engine: 'postgresql', url: 'postgresql://u:secret@127.0.0.1:1/none' })
  await expect(problem).rejects.toThrow(/PostgreSQL does not answer at the address in DATABASE_URL \(127\.0\.0\.1:1\/none\)/)
  await expect(problem).rejects.not.toThrow(/secret/)
})

async function postgresCatalogue(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const read = async (sql: string) => (await client.query(sql)).rows
  const catalogue = {
    columns: await read(`SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`),
    indexes: await read(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`),
    constraints: await read(`SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`),
    enums: await read(`SELECT t.typname, e.enumlabel FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid ORDER BY 1, e.enumsortorder`),
  }
  await client.end()
  return catalogue
}

describe.runIf(server)('on PostgreSQL', () => {
  test('the migrations make what the models say', async () => {
    const migrated = await makeScratchDatabase(server!, 'otr_migrated')
    const modelled = await makeScratchDatabase(server!, 'otr_modelled')
    await migrateDatabase({ engine: 'postgresql', url: migrated })
    const client = new pg.Client({ connectionString: modelled })
    await client.connect()
    await client.query(await sqlFromModels('postgresql'))
    await client.end()
    expect(await postgresCatalogue(migrated)).toEqual(await postgresCatalogue(modelled))
  })

  test('migrates once when two start together', async () => {
    const url = await makeScratchDatabase(server!, 'otr_together')
    const reports = await Promise.all([migrateDatabase({ engine: 'postgresql', url }), migrateDatabase({ engine: 'postgresql', url })])
    expect(reports.map(({ applied }) => applied.length > 0).sort()).toEqual([false, true])
  })
})
