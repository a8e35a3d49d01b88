import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PrismaClient } from './generated/sqlite/client'
import { migrateDatabase } from './migrate'
import { SerialSqlite } from './serial-sqlite'

let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serial-sqlite-'))
  file = join(folder, 'test.db')
  await migrateDatabase({ engine: 'sqlite', file })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const row = (key: string) => ({ data: { key, value: 'kept' } })

/** Prisma's promises begin only when somebody waits for them. */
async function started<Result>(lazy: Promise<Result>) {
  return await lazy
}

/** Ways in which one request writes while another request's transaction is open. */
const writes: Record<string, (client: PrismaClient) => Promise<unknown>> = {
  create: (client) => client.setting.create(row('a')),
  createMany: (client) => client.setting.createMany({ data: [row('a').data] }),
  upsert: (client) => client.setting.upsert({ where: { key: 'a' }, create: row('a').data, update: {} }),
  '$executeRaw': (client) => client.$executeRaw`INSERT INTO "Setting" ("key", "value") VALUES ('a', 'kept')`,
  'a transaction of one': (client) => client.$transaction([client.setting.create(row('a'))]),
  'a transaction of its own': (client) => client.$transaction(async (inner) => inner.setting.create(row('a'))),
}

/** Starts a write while a stranger's transaction is open, and rolls the stranger's back. Says whether the write is still there. */
async function survivesStrangersRollback(client: PrismaClient, write: (client: PrismaClient) => Promise<unknown>) {
  let acknowledged: Promise<unknown> = Promise.resolve()
  const stranger = client.$transaction(async (transaction) => {
    await transaction.setting.create(row('stranger'))
    acknowledged = started(write(client))
    await new Promise((resolve) => setTimeout(resolve, 30))
    throw new Error('rolled back')
  })
  await expect(stranger).rejects.toThrow('rolled back')
  await acknowledged
  return (await client.setting.findMany()).map((setting) => setting.key)
}

describe('a write that was acknowledged', () => {
  for (const [style, write] of Object.entries(writes)) {
    test(`survives a stranger's rollback: ${style}`, async () => {
      const adapter = new SerialSqlite(file)
      const client = new PrismaClient({ adapter })
      expect(await survivesStrangersRollback(client, write)).toEqual(['a'])
      adapter.close()
    })
  }

  test('would be lost with the adapter as published', async () => {
    const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: file }) })
    expect(await survivesStrangersRollback(client, writes.create!)).toEqual([])
    await client.$disconnect()
  })
})

test('reads nothing that is not committed', async () => {
  const adapter = new SerialSqlite(file)
  const client = new PrismaClient({ adapter })
  let seen: Promise<number> = Promise.resolve(-1)
  const stranger = client.$transaction(async (transaction) => {
    await transaction.setting.create(row('stranger'))
    seen = started(client.setting.count())
    await new Promise((resolve) => setTimeout(resolve, 20))
    throw new Error('rolled back')
  })
  await expect(stranger).rejects.toThrow()
  expect(await seen).toBe(0)
  adapter.close()
})

/** A reader in another process keeps the file busy while a transaction commits; afterwards the app must write again. */
async function writesAfterABusyCommit(client: PrismaClient, leaveWal: boolean) {
  await client.setting.count()
  const reader = new Database(file)
  if (leaveWal) reader.pragma('journal_mode = DELETE')
  const statement = reader.prepare('SELECT * FROM "_prisma_migrations"').iterate()
  statement.next()
  await client.$transaction(async (transaction) => transaction.setting.create(row('during'))).catch(() => {})
  statement.return?.()
  reader.close()
  await client.$transaction(async (transaction) => transaction.setting.create(row('after')))
  await client.setting.create(row('last'))
  const other = new Database(file, { readonly: true })
  const keys = other.prepare('SELECT "key" FROM "Setting" ORDER BY "key"').pluck().all()
  other.close()
  return keys
}

describe('a reader that holds the file while a transaction commits', () => {
  test('does not stop later writes from being kept', async () => {
    const adapter = new SerialSqlite(file)
    const client = new PrismaClient({ adapter })
    expect(await writesAfterABusyCommit(client, false)).toEqual(['after', 'during', 'last'])
    adapter.close()
  })

  test('would poison the process for ever with the adapter as published', async () => {
    const plain = new Database(file)
    plain.pragma('journal_mode = DELETE')
    plain.close()
    const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: file, timeout: 50 }) })
    await expect(writesAfterABusyCommit(client, false)).rejects.toThrow()
    await client.$disconnect()
  })
})

test('rolls back a COMMIT that fails, and goes on', async () => {
  const adapter = new SerialSqlite(file)
  const connection = await adapter.connect()
  const sql = (text: string) => ({ sql: text, args: [], argTypes: [] })
  await connection.executeScript('PRAGMA foreign_keys = ON; CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED);')
  const broken = await connection.startTransaction()
  await broken.executeRaw(sql('INSERT INTO child VALUES (1)'))
  await expect(broken.commit()).rejects.toThrow()
  const next = await connection.startTransaction()
  await next.executeRaw(sql('INSERT INTO parent VALUES (7)'))
  await next.commit()
  expect((await connection.queryRaw(sql('SELECT id FROM parent'))).rows.length).toBe(1)
  expect((await connection.queryRaw(sql('SELECT id FROM child'))).rows.length).toBe(0)
  adapter.close()
})

test('refuses statements of a transaction that SQLite itself has ended', async () => {
  const adapter = new SerialSqlite(file)
  const connection = await adapter.connect()
  const transaction = await connection.startTransaction()
  await transaction.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
  await expect(transaction.executeRaw({ sql: `INSERT INTO "Setting" VALUES ('a', 'b')`, args: [], argTypes: [] })).rejects.toThrow('already ended')
  await transaction.rollback()
  expect((await connection.queryRaw({ sql: 'SELECT 1 FROM "Setting"', args: [], argTypes: [] })).rows).toEqual([])
  adapter.close()
})

test('keeps a hundred transactions that read and then write apart', async () => {
  const adapter = new SerialSqlite(file)
  const client = new PrismaClient({ adapter })
  await client.setting.create({ data: { key: 'n', value: '0' } })
  const addOne = () =>
    client.$transaction(async (transaction) => {
      const { value } = await transaction.setting.findUniqueOrThrow({ where: { key: 'n' } })
      await transaction.setting.update({ where: { key: 'n' }, data: { value: String(Number(value) + 1) } })
    }, { maxWait: 10_000 })
  await Promise.all(Array.from({ length: 100 }, addOne))
  expect((await client.setting.findUniqueOrThrow({ where: { key: 'n' } })).value).toBe('100')
  adapter.close()
})

test('writes to disk before it acknowledges', async () => {
  const adapter = new SerialSqlite(file)
  const connection = await adapter.connect()
  const read = async (pragma: string) => (await connection.queryRaw({ sql: `PRAGMA ${pragma}`, args: [], argTypes: [] })).rows[0]?.[0]
  expect(String(await read('journal_mode'))).toBe('wal')
  expect(Number(await read('synchronous'))).toBe(2)
  expect(Number(await read('foreign_keys'))).toBe(1)
  expect(Number(await read('busy_timeout'))).toBe(5000)
  adapter.close()
})
