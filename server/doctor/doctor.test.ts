import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupName } from '@/server/backup/backup-folder'
import { makeBackup } from '@/server/backup/make-backup'
import { databaseLocation } from '@/server/db/database-location'
import { migrationNames } from '@/server/db/migrations-folder'
import { env, parseEnv } from '@/server/env'
import { makeSmallSqlite } from '@/server/testing/backups'
import { makeLearner } from '@/server/testing/world'
import { checkBackups } from './backup-check'
import { checkClock } from './clock-check'
import { checkCourse } from './content-check'
import { examine } from './examine'
import { examineDatabase } from './examine-database'
import type { Finding } from './finding'
import { checkDataFolder, checkDisk, checkPort, checkSecrets } from './machine-checks'

const now = new Date()
const day = 86_400_000

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'doctor-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stateOf = (findings: Finding[], check: string) => findings.find((finding) => finding.check === check)?.state

describe('the database', () => {
  test('of a school that runs is well', async () => {
    await makeLearner()
    const { findings, hasWork, newestRow } = await examineDatabase(databaseLocation(env.DATABASE_URL, env.DATA_DIR))
    // A server for tests may well run without fsync.
    expect(findings.filter(({ state, check }) => state !== 'ok' && check !== 'Durability')).toEqual([])
    expect(hasWork).toBe(true)
    expect(Math.abs(newestRow!.getTime() - Date.now())).toBeLessThan(60_000)
  })

  const file = () => join(folder, 'a.db')
  const change = (work: (database: Database.Database) => void) => {
    const database = new Database(file())
    work(database)
    database.close()
  }
  const examined = async () => (await examineDatabase({ engine: 'sqlite', file: file() })).findings

  test('that is not there is not made', async () => {
    expect(await examined()).toMatchObject([{ check: 'Database', state: 'warning', advice: expect.stringContaining('npm run restore') }])
    expect(existsSync(file())).toBe(false)
  })

  test('that is damaged, in its head or in its middle, is found out', async () => {
    writeFileSync(file(), 'This is no database. '.repeat(500))
    expect(await examined()).toMatchObject([{ check: 'Database', state: 'wrong' }])
    rmSync(file())
    await makeSmallSqlite(file())
    change((database) => {
      database.unsafeMode()
      database.pragma('writable_schema = ON')
      database.exec(`UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'Answer') WHERE name = 'Flag'`)
    })
    expect((await examined()).some(({ state }) => state === 'wrong')).toBe(true)
  })

  test('with a row that points to nothing, or not in WAL mode, or of an older version, is found out', async () => {
    const [first] = await migrationNames('sqlite')
    await makeSmallSqlite(file(), [first!])
    change((database) => {
      database.pragma('journal_mode = DELETE')
      database.pragma('foreign_keys = OFF')
      database.exec(`DELETE FROM "Attempt"`)
    })
    const findings = await examined()
    expect(stateOf(findings, 'References')).toBe('wrong')
    expect(stateOf(findings, 'Durability')).toBe('warning')
    expect(findings.find(({ check }) => check === 'Migrations')).toMatchObject({ state: 'warning', advice: 'npm run backup, then npm start applies them.' })
  })

  test('that does not answer is told without its password', async () => {
    const { findings } = await examineDatabase({ engine: 'postgresql', url: 'postgresql://someone:hush@127.0.0.1:1/record' })
    expect(findings).toMatchObject([{ state: 'wrong', found: expect.stringMatching(/^PostgreSQL does not answer/) }])
    expect(JSON.stringify(findings)).not.toContain('hush')
  })
})

describe('this computer', () => {
  test('a full disk is wrong, a nearly full one a warning', () => {
    const free = (megabytes: number) => checkDisk(folder, () => megabytes * 1024 * 1024).state
    expect([free(50_000), free(1023), free(99)]).toEqual(['ok', 'warning', 'wrong'])
  })

  test('secrets that others may read, or that are damaged, are wrong', () => {
    expect(checkSecrets(folder, false).state).toBe('warning')
    expect(checkSecrets(folder, true).state).toBe('ok')
    const file = join(folder, 'secrets.json')
    writeFileSync(file, JSON.stringify({ AUTH_SECRET: 's'.repeat(40), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'k'.repeat(44) }), { mode: 0o600 })
    expect(checkSecrets(folder, false).state).toBe('ok')
    chmodSync(file, 0o644)
    expect(checkSecrets(folder, false)).toMatchObject({ state: 'wrong', advice: expect.stringContaining('chmod 600') })
    writeFileSync(file, '{')
    expect(checkSecrets(folder, false)).toMatchObject({ state: 'wrong', found: expect.stringContaining('damaged') })
  })

  test('a data folder that is a file cannot be written', () => {
    expect(checkDataFolder(folder).state).toBe('ok')
    writeFileSync(join(folder, 'file'), '')
    expect(checkDataFolder(join(folder, 'file')).state).toBe('wrong')
    expect(checkDataFolder(join(folder, 'none')).state).toBe('warning')
  })

  test.each([
    ['the app', '{"ok":true,"hasTeacher":true}', 'ok'],
    ['the app in trouble', '{"ok":false}', 'wrong'],
    ['another program', '<p>Hello</p>', 'wrong'],
  ])('a port on which %s answers', async (_who, body, state) => {
    const server: Server = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1')
    await new Promise((ready) => server.once('listening', ready))
    const { port } = server.address() as AddressInfo
    expect((await checkPort({ port, host: '127.0.0.1' })).state).toBe(state)
    await new Promise((closed) => server.close(closed))
    expect((await checkPort({ port, host: '127.0.0.1' })).found).toBe(`${port} is free: the app is not running`)
  })

  test('a clock that is behind what was written is wrong', () => {
    const well = { newestRow: new Date(now.getTime() - day), databaseClock: null, files: [] }
    expect(checkClock(now, well).state).toBe('ok')
    expect(checkClock(now, { ...well, newestRow: new Date(now.getTime() + day) }).state).toBe('wrong')
    expect(checkClock(now, { ...well, databaseClock: new Date(now.getTime() - 10 * 60_000) }).state).toBe('wrong')
    const file = join(folder, 'later')
    writeFileSync(file, '')
    utimesSync(file, new Date(now.getTime() + day), new Date(now.getTime() + day))
    expect(checkClock(now, { ...well, files: [file] })).toMatchObject({ state: 'warning', found: expect.stringContaining(file) })
  })
})

describe('the back-ups', () => {
  test('none at all, one too old and a damaged one are told; a fresh one is well', async () => {
    const located = { engine: 'sqlite' as const, file: join(folder, 'a.db') }
    await makeSmallSqlite(located.file)
    const state = async (hasWork = true) => (await checkBackups(folder, { now, hasWork })).state
    expect([await state(), await state(false)]).toEqual(['warning', 'ok'])
    await makeBackup(located, join(folder, backupName(new Date(now.getTime() - 8 * day))), { version: '1', now })
    expect(await state()).toBe('warning')
    await makeBackup(located, join(folder, backupName(new Date(now.getTime() - day))), { version: '1', now })
    expect((await checkBackups(folder, { now, hasWork: true })).found).toMatch(/^the newest is whole and 1 day old/)
    writeFileSync(join(folder, backupName(now)), 'not one')
    expect(await state()).toBe('wrong')
  })
})

test('a folder without a course is wrong', () => {
  expect(checkCourse(folder)).toMatchObject({ check: 'Content', state: 'wrong', advice: expect.stringContaining('npm run content:check') })
})

test('looks at everything, and changes nothing, where DATABASE_URL cannot be used', async () => {
  mkdirSync(join(folder, 'content'))
  const findings: Finding[] = []
  for await (const finding of examine(parseEnv({ DATA_DIR: join(folder, 'none'), CONTENT_DIR: join(folder, 'content'), DATABASE_URL: 'mysql://x', PORT: '3977', HOST: '127.0.0.1' }), now)) findings.push(finding)
  expect(findings.map(({ check }) => check)).toEqual(['Settings', 'Data folder', 'Secrets', 'Content', 'Free disk', 'Clock', 'Back-ups', 'Port'])
  expect(findings[0]).toMatchObject({ state: 'wrong', found: expect.stringMatching(/^DATABASE_URL is of a kind/) })
  expect(existsSync(join(folder, 'none'))).toBe(false)
})
