import type pg from 'pg'
import { connectForLongWork, postgresColumns, postgresMigrations } from '@/server/backup/postgres-source'
import { checkMigrations, nothingKnown, timesOfRows, type DatabaseReport } from './database-report'
import { ok, warning, type Finding } from './finding'

export async function examinePostgres(url: string): Promise<DatabaseReport> {
  const client = await connectForLongWork(url)
  try {
    const { rows } = await client.query<{ version: string; name: string; clock: number }>(
      "SELECT current_setting('server_version') AS version, current_database() AS name, (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS clock",
    )
    const { version, name, clock } = rows[0]!
    const findings = [ok('Database', `PostgreSQL ${version}, database ${name}`), await checkMigrations('postgresql', await postgresMigrations(client)), await checkDurability(client)]
    const report = { ...nothingKnown, findings, databaseClock: new Date(clock) }
    return (await postgresColumns(client, 'User')) ? { ...report, newestRow: await newestRow(client), hasWork: await hasWork(client) } : report
  } finally {
    await client.end()
  }
}

/** Whether an answer that was acknowledged survives a power cut. */
async function checkDurability(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>("SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off' ORDER BY name")
  if (rows.length === 0) return ok('Durability', 'each write is on the disk before it is acknowledged')
  const names = rows.map((row) => row.name).join(', ')
  return warning('Durability', `PostgreSQL runs with ${names} off`, 'A power cut can lose answers that were acknowledged: turn it on in postgresql.conf.')
}

async function hasWork(client: pg.Client): Promise<boolean> {
  return (await client.query('SELECT 1 FROM "User" LIMIT 1')).rows.length > 0
}

async function newestRow(client: pg.Client): Promise<Date | null> {
  const newest = timesOfRows.map(([model, column]) => `(SELECT MAX("${column}") FROM "${model}")`).join(', ')
  const { rows } = await client.query<{ newest: number | null }>(`SELECT (extract(epoch FROM GREATEST(${newest})) * 1000)::float8 AS newest`)
  const at = rows[0]?.newest
  return at === null || at === undefined ? null : new Date(at)
}
