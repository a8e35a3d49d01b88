import 'server-only'
import { env } from '@/server/env'
import { databaseLocation } from './database-location'
import { PrismaClient as PostgresClient } from './generated/postgresql/client'
import { type Prisma, PrismaClient } from './generated/sqlite/client'
import { postgresAdapter, runningAppPool } from './postgres-adapter'
import { SerialSqlite } from './serial-sqlite'

export type Transaction = Prisma.TransactionClient

type Opened = { client: PrismaClient; engine: 'sqlite' | 'postgresql'; close: () => Promise<void> }

// Two clients on one SQLite file in one process would wait for each other for ever, and the server
// loads this file once per bundle: so the client is kept where all of them find it.
const shared = globalThis as typeof globalThis & { onTheRecordDatabase?: Opened }
const opened = (shared.onTheRecordDatabase ??= open())

/** The database. Only server/ may import this; every query starts from a scope of server/access. */
export const db = opened.client
export const databaseEngine = opened.engine

/**
 * Runs `work` as one transaction: all of it is kept, or nothing. Never wait for the network, a hash
 * or a file inside. On SQLite transactions follow one another; on PostgreSQL they are read committed.
 */
export function inTransaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { maxWait: 15_000, timeout: 20_000 })
}

/** Closes the connections; on SQLite at once. For the end of the process. */
export async function closeDatabase() {
  await opened.close()
}

/** Whether an error says that a unique column already holds the value. */
export function isUniqueConflict(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'P2002'
}

/** Whether an error says that the database cannot be reached at all just now, whatever was asked of it. */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && unreachable.has(String((error as { code?: unknown }).code))
}

// Prisma's own codes: no connection, no reply in time, connection closed, none free, no transaction begun in time.
const unreachable = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])

function open(): Opened {
  const location = databaseLocation(env.DATABASE_URL, env.DATA_DIR)
  if (location.engine === 'sqlite') {
    const adapter = new SerialSqlite(location.file)
    return { client: new PrismaClient({ adapter }), engine: 'sqlite', close: async () => adapter.close() }
  }
  // Both clients are made from the same models; only the SQL that they speak differs.
  const pool = runningAppPool(location.url)
  const client = new PostgresClient({ adapter: postgresAdapter(pool) }) as unknown as PrismaClient
  return { client, engine: 'postgresql', close: () => pool.end() }
}
