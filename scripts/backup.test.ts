import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Finding } from '@/server/doctor/finding'
import { SerialSqlite } from '@/server/db/serial-sqlite'
import { makeSmallSqlite } from '@/server/testing/backups'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-command-'))
  mkdirSync(join(folder, 'data'), { mode: 0o700 })
  writeFileSync(join(folder, 'data', 'secrets.json'), JSON.stringify({ AUTH_SECRET: 's'.repeat(40), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'k'.repeat(44) }), { mode: 0o600 })
  await makeSmallSqlite(database())
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const database = () => join(folder, 'data', 'on-the-record.db')
const backups = () => readdirSync(join(folder, 'data', 'backups')).sort()

/** Runs a command as npm does, with `folder` as the place where it was typed. */
function command(...args: string[]) {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: '', AUTH_SECRET: '', DEBUG: '', HOST: '127.0.0.1', PORT: '3976', BASE_URL: '', BACKUP_DIR: '', DATA_DIR: join(folder, 'data'), INIT_CWD: folder }
  return new Promise<{ code: number | null; said: string }>((done) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (chunk: Buffer) => void (said += chunk)
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => done({ code, said: said.trim() }))
  })
}

const backup = (...args: string[]) => command('scripts/run-prepared.mjs', 'scripts/backup.ts', ...args)
const restore = (...args: string[]) => command('scripts/run-prepared.mjs', 'scripts/restore.ts', ...args)

/** One sentence or two, no stack, and an exit code that a script notices. */
function expectAdvice({ code, said }: { code: number | null; said: string }, advice: RegExp) {
  expect(said).toMatch(advice)
  expect(said.split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

test('backs up while the app runs, says where, and keeps as many as it is told', async () => {
  const app = new SerialSqlite(database())
  await app.connect()
  mkdirSync(join(folder, 'data', 'backups'))
  for (const day of ['10', '11', '12']) writeFileSync(join(folder, 'data', 'backups', `on-the-record-2016-07-${day}T12-00-00Z.backup`), '')
  const { code, said } = await backup('--keep', '2')
  app.close()
  expect(said).toMatch(/^Backed up 10 rows in [\d.]+ s, and read them back:\n {2}\S+\/data\/backups\/on-the-record-\S+Z\.backup\nRemoved 2 older back-ups from /)
  expect(code).toBe(0)
  expect(backups()).toHaveLength(2)
  expect(backups()[0]).toBe('on-the-record-2016-07-12T12-00-00Z.backup')
})

test('brings back a file that is named from where the command was typed, once the app is stopped', async () => {
  expect((await backup('mine.backup')).said).toContain(`  ${join(folder, 'mine.backup')}`)
  expect(statSync(join(folder, 'mine.backup')).mode & 0o777).toBe(0o600)
  expectAdvice(await restore('mine.backup'), /^There is work in this database \(6 people, 10 rows in all\)/)
  const app = new SerialSqlite(database())
  await app.connect()
  expectAdvice(await restore('mine.backup', '--replace'), /^The app is running on this database/)
  app.close()
  const { code, said } = await restore('mine.backup', '--replace')
  expect(said).toMatch(/^Brought back 10 rows as they were on \d{4}-\S+ \(UTC\), in [\d.]+ s\.\nWhat was there before is in:\n {2}\S+\/before-restore-\S+\.backup\nEverybody has to sign in again\./)
  expect(code).toBe(0)
}, 60_000)

test('says in one sentence what it cannot do', async () => {
  expectAdvice(await restore('none.backup'), /^There is no file .*none\.backup/)
  expectAdvice(await restore(), /^Name the back-up: npm run restore -- FILE/)
  expectAdvice(await backup('--keep', 'all'), /^Write npm run backup/)
}, 60_000)

test('the doctor finds what is wrong, says what to do and ends with 1', async () => {
  writeFileSync(database(), 'This is no database. '.repeat(500))
  const { code, said } = await command('scripts/doctor.mjs', '--json')
  expect(code).toBe(1)
  const { isWell, findings } = JSON.parse(said) as { isWell: boolean; findings: Finding[] }
  expect(isWell).toBe(false)
  expect(findings.filter(({ state }) => state === 'wrong')).toEqual([{ check: 'Database', state: 'wrong', found: expect.stringContaining('is damaged'), advice: expect.stringContaining('npm run restore') }])
  expect(findings.every(({ state, advice }) => (state === 'ok') === (advice === null))).toBe(true)
}, 60_000)
