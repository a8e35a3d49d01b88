import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { advisoryLock, migrateDatabase } from '@/server/db/migrate'
import { migrationNames, migrationsFolder } from '@/server/db/migrations-folder'
import { runningAppName } from '@/server/db/postgres-adapter'
import { BackupProblem } from './backup-problem'
import { sumOf, type Counts } from './backup-format'
import { cellToPostgres } from './column-kinds'
import { columnsNamed, fillDatabase, refuseOverWork, type RowTarget } from './fill-database'
import { makeBackup } from './make-backup'
import { modelsInOrder, modelsLeftOut } from './models-in-order'
import { connectForLongWork, postgresColumns, postgresMigrations } from './postgres-source'
import type { RestorePlan } from './restore-plan'

/** Replaces every row in one transaction. Returns where what was there is kept. */
export async function restoreToPostgres(url: string, plan: RestorePlan): Promise<string | null> {
  const client = await connectForLongWork(url)
  try {
    await refuseWhileAppRuns(client)
    await refuseNewer(client)
    refuseOverWork(await countRows(client), plan.mayReplace)
    await migrateDatabase({ engine: 'postgresql', url })
    // Apps that start now wait until this connection ends.
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    await refuseWhileAppRuns(client)
    const isEmpty = sumOf(await countRows(client)) === 0
    if (!isEmpty) await makeBackup({ engine: 'postgresql', url }, plan.keepAs, plan.about)
    await replaceRows(client, plan)
    return isEmpty ? null : plan.keepAs
  } catch (error) {
    throw problemOf(error)
  } finally {
    await client.end()
  }
}

async function refuseWhileAppRuns(client: pg.Client) {
  const { rows } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1', [runningAppName])
  if (rows.length > 0) throw new BackupProblem('The app is running on this database, here or on another machine, so nothing was changed: stop it with Ctrl-C where it was started, then run the command again.')
}

// The file of a SQLite database could be put aside whole; here only the version that made the tables can save what is in them.
async function refuseNewer(client: pg.Client) {
  const known = await migrationNames('postgresql')
  if ((await postgresMigrations(client)).every((name) => known.includes(name))) return
  throw new BackupProblem('The database was written by a newer version of this app, so nothing was changed: save it with npm run backup of that version, name a new and empty database in DATABASE_URL, and run the command again.')
}

function problemOf(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string }
  if (code === '55P03') return new BackupProblem('Another program is using the database, so nothing was changed: end it and run the command again.', { cause: error })
  if (code === '2BP01') return new BackupProblem(`Something that is not of this app hangs on its tables, and an older back-up needs them made anew, so nothing was changed: take it out first (${message}).`, { cause: error })
  return error
}

async function countRows(client: pg.Client): Promise<Counts> {
  const counts: Counts = {}
  for (const model of modelsInOrder) if (await postgresColumns(client, model)) counts[model] = await countOf(client, model)
  return counts
}

async function countOf(client: pg.Client, model: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`SELECT COUNT(*) AS n FROM "${model}"`)
  return Number(rows[0]!.n)
}

async function replaceRows(client: pg.Client, { backup }: RestorePlan) {
  await client.query('BEGIN')
  // Whoever still reads in another program is not waited for without end.
  await client.query("SET LOCAL lock_timeout = '15s'")
  const later = (await migrationNames('postgresql')).filter((name) => !backup.header.migrations.includes(name))
  if (later.length === 0) await client.query(`TRUNCATE ${quoted([...modelsInOrder, ...modelsLeftOut])} RESTART IDENTITY`)
  else await makeTablesAsTheyWere(client, backup.header.migrations)
  await fillDatabase(backup.file, postgresTarget(client))
  // What was applied is on record already: the database was of the newest shape when this began.
  for (const name of later) await client.query(await scriptOf(name))
  await setSequences(client)
  await client.query('COMMIT')
}

/** Older rows need the tables of their time. The tables of other programs in the same database stay. */
async function makeTablesAsTheyWere(client: pg.Client, migrations: string[]) {
  const { rows: enums } = await client.query<{ name: string }>(
    "SELECT DISTINCT udt_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND data_type = 'USER-DEFINED' AND table_name = ANY($1)",
    [[...modelsInOrder, ...modelsLeftOut]],
  )
  await client.query(`DROP TABLE IF EXISTS ${quoted([...modelsInOrder, ...modelsLeftOut])}`)
  if (enums.length > 0) await client.query(`DROP TYPE ${quoted(enums.map(({ name }) => name))}`)
  for (const name of migrations) await client.query(await scriptOf(name))
}

const scriptOf = (name: string) => readFile(join(migrationsFolder('postgresql'), name, 'migration.sql'), 'utf8')

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

function postgresTarget(client: pg.Client): RowTarget {
  return {
    async begin(model, names) {
      columnsNamed(await postgresColumns(client, model), model, names)
      const insert = `INSERT INTO "${model}" (${quoted(names)}) SELECT ${quoted(names)} FROM json_populate_recordset(NULL::"${model}", $1::json)`
      return async (rows) => {
        const records = rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index]!, cellToPostgres(cell)])))
        await client.query(insert, [JSON.stringify(records)])
      }
    },
    count: (model) => countOf(client, model),
  }
}

/** Lets every counter go on behind the highest number that came with the rows. */
async function setSequences(client: pg.Client) {
  const { rows } = await client.query<{ model: string; column: string }>(
    "SELECT table_name AS model, column_name AS column FROM information_schema.columns WHERE table_schema = current_schema() AND column_default LIKE 'nextval(%' AND table_name = ANY($1)",
    [[...modelsInOrder]],
  )
  for (const { model, column } of rows) {
    await client.query(`SELECT setval(pg_get_serial_sequence('"${model}"', '${column}'), COALESCE(MAX("${column}"), 0) + 1, false) FROM "${model}"`)
  }
}
