import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'

const busyTimeoutMilliseconds = 5000

/**
 * Prisma's SQLite adapter, made safe for many requests on one connection.
 *
 * As published it lets a plain write of one request join the open transaction of another and be
 * rolled back with it after it was acknowledged, and it never recovers from a COMMIT that fails.
 * Here every statement takes its turn behind the open transaction, transactions take the write lock
 * when they begin, and a COMMIT that fails is rolled back before the next one starts.
 */
export class SerialSqlite implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'serial-sqlite'
  private readonly inner: PrismaBetterSqlite3
  private readonly open = new Set<SerialConnection>()

  constructor(file: string) {
    this.inner = new PrismaBetterSqlite3({ url: file, timeout: busyTimeoutMilliseconds })
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.wrap(await this.inner.connect(), setPragmas)
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.wrap(await this.inner.connectToShadowDb(), () => {})
  }

  /** Closes every connection at once, as the process ends: better-sqlite3 closes synchronously. */
  close() {
    for (const connection of this.open) connection.close()
    this.open.clear()
  }

  private wrap(adapter: SqlDriverAdapter, prepare: (database: Database.Database) => void) {
    const connection = new SerialConnection(adapter)
    prepare(connection.database)
    this.open.add(connection)
    return connection
  }
}

// FULL: an acknowledged write survives a power cut, not only a killed process.
function setPragmas(database: Database.Database) {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
}

class SerialConnection implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'serial-sqlite'
  readonly database: Database.Database
  private readonly turns = new Turns()

  constructor(private readonly inner: SqlDriverAdapter) {
    // The published adapter keeps its connection in `client`; its type does not say so.
    this.database = (inner as SqlDriverAdapter & { client: Database.Database }).client
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.turns.run(() => this.inner.queryRaw(query))
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.turns.run(() => this.inner.executeRaw(query))
  }

  executeScript(script: string): Promise<void> {
    return this.turns.run(() => this.inner.executeScript(script))
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    const endTurn = await this.turns.take()
    try {
      // The inner transaction begins with a deferred BEGIN and would need a lock later, at a write,
      // where waiting is no longer possible. So the wrapper begins, commits and rolls back itself.
      if (isolationLevel && isolationLevel !== 'SERIALIZABLE') throw new Error(`SQLite has no isolation level ${isolationLevel}.`)
      await this.inner.executeRaw(statement('BEGIN IMMEDIATE'))
      return new SerialTransaction(this.inner, this.database, endTurn)
    } catch (error) {
      endTurn()
      throw error
    }
  }

  getConnectionInfo() {
    return this.inner.getConnectionInfo?.() ?? { supportsRelationJoins: false }
  }

  async dispose() {
    this.close()
  }

  close() {
    if (this.database.open) this.database.close()
  }
}

class SerialTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'serial-sqlite'
  // "Phantom" tells Prisma to leave COMMIT and ROLLBACK to this class.
  readonly options = { usePhantomQuery: true }
  private ended = false

  constructor(
    private readonly inner: SqlDriverAdapter,
    private readonly database: Database.Database,
    private readonly endTurn: () => void,
  ) {}

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    this.assertOpen()
    return this.inner.queryRaw(query)
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    this.assertOpen()
    return this.inner.executeRaw(query)
  }

  async commit(): Promise<void> {
    this.assertOpen()
    try {
      await this.inner.executeRaw(statement('COMMIT'))
    } finally {
      this.end()
    }
  }

  async rollback(): Promise<void> {
    this.end()
  }

  async createSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`SAVEPOINT ${name}`))
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`ROLLBACK TO ${name}`))
  }

  async releaseSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))
  }

  /** SQLite itself rolls back on a full disk: what follows must not run outside a transaction. */
  private assertOpen() {
    if (this.ended || !this.database.inTransaction) throw new Error('The transaction has already ended; nothing of it was kept.')
  }

  private end() {
    if (this.ended) return
    this.ended = true
    try {
      if (this.database.open && this.database.inTransaction) this.database.exec('ROLLBACK')
    } finally {
      this.endTurn()
    }
  }
}

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** First come, first served. A piece of work that finds nobody before it runs at once. */
class Turns {
  private readonly waiting: (() => void)[] = []
  private taken = false

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const endTurn = await this.take()
    try {
      return await work()
    } finally {
      endTurn()
    }
  }

  async take(): Promise<() => void> {
    if (this.taken) await new Promise<void>((resolve) => this.waiting.push(resolve))
    this.taken = true
    let ended = false
    return () => {
      if (ended) return
      ended = true
      const next = this.waiting.shift()
      if (next) next()
      else this.taken = false
    }
  }
}
