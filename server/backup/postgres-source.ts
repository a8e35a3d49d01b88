import type pg from 'pg'
import { connectPostgres } from '@/server/db/migrate'
import type { Row } from './backup-format'
import { kindOf, type Column } from './column-kinds'
import { rowsPerPage, type RowSource } from './row-source'

/** Reads a PostgreSQL database as it is at one moment: one transaction that sees nothing of what is written meanwhile. */
export async function withPostgresSource<Result>(url: string, work: (source: RowSource) => Promise<Result>): Promise<Result> {
  const client = await connectForLongWork(url)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return await work(await postgresSource(client))
  } finally {
    await client.end()
  }
}

/** A connection whose loss makes the running query fail, and not the process. */
export async function connectForLongWork(url: string): Promise<pg.Client> {
  const client = await connectPostgres(url)
  client.on('error', () => {})
  // Somebody's own setting for the web must not end a long reading.
  await client.query("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET timezone = 'UTC'")
  return client
}

async function postgresSource(client: pg.Client): Promise<RowSource> {
  return {
    engine: 'postgresql',
    migrations: await postgresMigrations(client),
    columnsOf: (model) => postgresColumns(client, model),
    pagesOf: (model, columns) => pagesOf(client, model, columns),
  }
}

export async function postgresColumns(client: pg.Client, model: string): Promise<Column[] | null> {
  const { rows } = await client.query<{ name: string; type: string }>(
    'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position',
    [model],
  )
  return rows.length === 0 ? null : rows.map(({ name, type }) => ({ name, kind: kindOf(type) }))
}

/** The migrations applied; none in a database that is empty or not of this app. */
export async function postgresMigrations(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(`SELECT 1 WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`)
  if (tables.length === 0) return []
  const { rows } = await client.query<{ name: string }>('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name')
  return rows.map(({ name }) => name)
}

async function* pagesOf(client: pg.Client, model: string, columns: Column[]): AsyncGenerator<Row[]> {
  const cells = columns.map(({ name, kind }) => (kind === 'instant' ? `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : `"${name}"`))
  await client.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT ${cells.join(', ')} FROM "${model}"`)
  while (true) {
    const { rows } = await client.query<Row>({ text: `FETCH ${rowsPerPage} FROM rows`, rowMode: 'array' })
    if (rows.length === 0) break
    yield rows
  }
  await client.query('CLOSE rows')
}
