import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateDatabase } from '@/server/db/migrate'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'start-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the start script to its end. */
function start(settings: Record<string, string>, root = resolve('.')) {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: '', DEBUG: '', HOST: '127.0.0.1', PORT: '3975', DATA_DIR: join(folder, 'data'), ...settings }
  return new Promise<{ code: number | null; said: string }>((done) => {
    const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (chunk: Buffer) => void (said += chunk)
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => done({ code, said }))
  })
}

/** One line of advice below the steps, no stack, and an exit code that a script notices. */
function expectAdvice({ code, said }: { code: number | null; said: string }, advice: RegExp) {
  const message = said.trim().split('\n').at(-1) ?? ''
  expect(message).toMatch(advice)
  expect(said).not.toMatch(/^\s+at /m)
  expect(said.trim().split('\n').at(-2)).toMatch(/^(On the Record|  .* failed after .* s|)$/)
  expect(code).toBe(1)
}

test('says that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((ready) => other.once('listening', ready))
  const { port } = other.address() as AddressInfo
  expectAdvice(await start({ PORT: String(port) }), /^Port \d+ is taken, .*choose another port/)
  other.close()
})

test('says that PORT is not a port', async () => {
  expectAdvice(await start({ PORT: 'http' }), /^PORT is "http", which is not a port: set it to/)
})

test('says that the data folder cannot be written', async () => {
  writeFileSync(join(folder, 'file'), '')
  expectAdvice(await start({ DATA_DIR: join(folder, 'file', 'data') }), /^The data folder .* cannot be written .*DATA_DIR/)
})

test.each(['mysql://root@localhost/record', 'postgresql//forgot-a-colon', 'nonsense'])('says that DATABASE_URL=%s cannot be used', async (url) => {
  expectAdvice(await start({ DATABASE_URL: url }), /^DATABASE_URL .*postgresql:\/\//)
})

test('says that PostgreSQL does not answer, without the password', async () => {
  const result = await start({ DATABASE_URL: 'postgresql://someone:hush@127.0.0.1:1/record' })
  expectAdvice(result, /^PostgreSQL does not answer .*Check that it runs/)
  expect(result.said).not.toContain('hush')
})

test('says that the database file is damaged, and leaves it as it is', async () => {
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'on-the-record.db'), 'This is no database. '.repeat(500))
  expectAdvice(await start({}), /^The database file .* is damaged .*back-up/)
})

test('says that the database is from a newer version', async () => {
  const file = join(folder, 'data', 'on-the-record.db')
  await migrateDatabase({ engine: 'sqlite', file })
  const database = new Database(file)
  database.prepare("INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ('x', 'x', '29990101000000_from_the_future', 1, 1, 1)").run()
  database.close()
  expectAdvice(await start({}), /^The database was written by a newer version .*Install that version/)
})

test('says that the packages cannot be fetched without a network', async () => {
  const clone = join(folder, 'clone')
  for (const path of ['scripts', 'package.json', 'package-lock.json']) cpSync(path, join(clone, path), { recursive: true })
  const offline = { npm_config_registry: 'http://127.0.0.1:1', npm_config_cache: join(folder, 'empty-cache'), npm_execpath: '' }
  expectAdvice(await start(offline, clone), /^The packages could not be downloaded, .*connect this computer to the internet/)
}, 90_000)
