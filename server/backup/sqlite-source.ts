import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { BackupProblem } from './backup-problem'
import type { Row } from './backup-format'
import { cellFromSqlite, kindOf, type Column } from './column-kinds'
import { rowsPerPage, type RowSource } from './row-source'

/** Reads a SQLite file as it is at one moment. The file is in WAL mode: nobody who writes to it has to wait, and nothing is copied. */
export async function withSqliteSource<Result>(file: string, work: (source: RowSource) => Promise<Result>): Promise<Result> {
  if (!existsSync(file)) throw new BackupProblem(`There is no database at ${file}: see whether DATA_DIR and DATABASE_URL are those with which the app runs.`)
  let database: Database.Database | undefined
  try {
    database = new Database(file, { fileMustExist: true, timeout: 10_000 })
    database.pragma('query_only = ON')
    database.exec('BEGIN')
    return await work(sqliteSource(database))
  } catch (error) {
    throw isDamage(error) ? new BackupProblem(`The database file ${file} is damaged: bring back the newest back-up with npm run restore.`, { cause: error }) : error
  } finally {
    database?.close()
  }
}

/** The rows of a connection that is in a transaction already. */
export function sqliteSource(database: Database.Database): RowSource {
  const columnsOf = (model: string) => sqliteColumns(database, model)
  return { engine: 'sqlite', migrations: sqliteMigrations(database), columnsOf: async (model) => columnsOf(model), pagesOf: (model, columns) => pagesOf(database, model, columns) }
}

export function sqliteColumns(database: Database.Database, model: string): Column[] | null {
  const columns = database.prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)').all(model)
  return columns.length === 0 ? null : columns.map(({ name, type }) => ({ name, kind: kindOf(type) }))
}

/** The migrations applied; none in a database that is empty or not of this app. */
export function sqliteMigrations(database: Database.Database): string[] {
  if (!tableExists(database, '_prisma_migrations')) return []
  return database.prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name').pluck().all() as string[]
}

/** Whether the file itself is at fault. */
export function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
}

function tableExists(database: Database.Database, table: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) !== undefined
}

async function* pagesOf(database: Database.Database, model: string, columns: Column[]): AsyncGenerator<Row[]> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  let page: Row[] = []
  for (const values of database.prepare(`SELECT ${names} FROM "${model}"`).raw().iterate() as Iterable<unknown[]>) {
    page.push(values.map((value, index) => cellFromSqlite(value, columns[index]!.kind)))
    if (page.length < rowsPerPage) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
