import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseLocation } from '@/server/db/database-location'
import { db, inTransaction } from '@/server/db/client'
import { migrateDatabase } from '@/server/db/migrate'
import { migrationNames } from '@/server/db/migrations-folder'
import { env } from '@/server/env'
import { keepSampleQuiz } from '@/server/testing/attempts'
import { about, contentsOf, forge, makeSmallSqlite } from '@/server/testing/backups'
import { makeLearner, makeSession, makeWorld } from '@/server/testing/world'
import { backupName, listBackups, removeOldBackups, replacedName } from './backup-folder'
import { makeBackup } from './make-backup'
import { modelsInOrder, modelsLeftOut } from './models-in-order'
import { checkBackup } from './read-backup-file'

const here = databaseLocation(env.DATABASE_URL, env.DATA_DIR)

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'backup-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the order of the models', () => {
  test('has every model of prisma/schema.prisma', () => {
    const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+)/gm)].map(([, name]) => name)
    expect(models.filter((name) => ![...modelsInOrder, ...modelsLeftOut].some((known) => known === name))).toEqual([])
  })

  test('puts no row before one that it points to', async () => {
    const file = join(folder, 'a.db')
    await migrateDatabase({ engine: 'sqlite', file })
    const database = new Database(file)
    const seen = new Set<string>()
    for (const model of modelsInOrder) {
      const pointsTo = database.prepare('SELECT "table" FROM pragma_foreign_key_list(?)').pluck().all(model) as string[]
      expect({ model, missing: pointsTo.filter((other) => !seen.has(other)) }).toEqual({ model, missing: [] })
      seen.add(model)
    }
    database.close()
  })

  test('means the same on both engines: their migrations have the same names', async () => {
    expect(await migrationNames('sqlite')).toEqual(await migrationNames('postgresql'))
  })
})

describe('a back-up', () => {
  test('holds every row of every model, dates in UTC and true as true, and no session', async () => {
    const world = await makeWorld()
    await makeSession(world.owner)
    await db.answer.create({ data: { attemptId: await makeAttemptOf(world.owner.id), questionId: 'q', revision: 1, clientKey: 'k', response: '{}', submitted: true, fraction: 1 / 3, savedAt: new Date('2016-07-14T12:00:00.007Z') } })
    const file = join(folder, 'a.backup')
    const counts = await makeBackup(here, file, about)
    const { header, tables } = await contentsOf(file)
    expect(header).toMatchObject({ onTheRecordBackup: 1, version: '9.9.9', engine: here.engine, takenAt: '2016-07-14T12:00:00.000Z', migrations: await migrationNames(here.engine) })
    expect(Object.keys(tables)).toEqual([...modelsInOrder])
    expect(tables.Answer).toContainEqual(expect.objectContaining({ clientKey: 'k', submitted: true, fraction: 1 / 3, certainty: null, savedAt: '2016-07-14T12:00:00.007Z' }))
    expect(counts.User).toBe(await db.user.count())
  })

  test('is readable by its owner only, and leaves nothing half written beside it', async () => {
    await makeBackup(here, join(folder, 'a.backup'), about)
    expect(statSync(join(folder, 'a.backup')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['a.backup'])
  })

  test('never overwrites a file', async () => {
    const file = join(folder, 'a.backup')
    writeFileSync(file, 'precious')
    await expect(makeBackup(here, file, about)).rejects.toThrow(/no back-up is ever overwritten/)
    expect(readFileSync(file, 'utf8')).toBe('precious')
  })

  test('taken while people answer holds every answer with its attempt and every attempt with its answers', async () => {
    const learner = await makeLearner()
    await db.user.createMany({ data: Array.from({ length: 3000 }, (_, index) => ({ role: 'learner' as const, name: `Student ${index}` })) })
    let isDone = false
    let written = 0
    const write = async () => {
      while (!isDone) {
        await inTransaction(async (transaction) => {
          const { id } = await transaction.attempt.create({ data: { learnerId: learner.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: await keepQuizIn(transaction), seed: 's' } })
          for (const questionId of ['q1', 'q2', 'q3']) await transaction.answer.create({ data: { attemptId: id, questionId, revision: 1, clientKey: randomUUID(), response: '{}' } })
        })
        written += 1
        // On SQLite nothing above waits for anything outside, so the others would never have their turn.
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const writers = [write(), write(), write()]
    while (written < 20) await new Promise((resolve) => setTimeout(resolve, 10))
    const seen: number[] = []
    for (const name of ['a', 'b', 'c']) {
      const before = written
      await makeBackup(here, join(folder, name), about)
      const { tables } = await contentsOf(join(folder, name))
      const attempts = tables.Attempt!.filter(({ learnerId }) => learnerId === learner.id)
      const answers = new Map<unknown, number>()
      for (const { attemptId } of tables.Answer!) answers.set(attemptId, (answers.get(attemptId) ?? 0) + 1)
      expect(attempts.filter(({ id }) => answers.get(id) !== 3)).toEqual([])
      const known = new Set(tables.Attempt!.map(({ id }) => id))
      expect(tables.Answer!.every(({ attemptId }) => known.has(attemptId))).toBe(true)
      expect(attempts.length).toBeGreaterThanOrEqual(before)
      seen.push(written - before)
    }
    isDone = true
    await Promise.all(writers)
    // Nobody had to wait: people went on answering during each of the three.
    expect(Math.min(...seen)).toBeGreaterThan(0)
  }, 60_000)

  test('says in one sentence that there is no database, and makes none', async () => {
    const file = join(folder, 'none.db')
    await expect(makeBackup({ engine: 'sqlite', file }, join(folder, 'a.backup'), about)).rejects.toThrow(/^There is no database at .*DATA_DIR/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('is refused of a database of a newer version, whose models may be unknown', async () => {
    const file = join(folder, 'newer.db')
    await makeSmallSqlite(file)
    const database = new Database(file)
    database.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ('x', 'x', 1, '20990101000000_later', 1)`)
    database.close()
    await expect(makeBackup({ engine: 'sqlite', file }, join(folder, 'a.backup'), about)).rejects.toThrow(/newer version/)
  })
})

describe('a file is refused in one sentence', () => {
  let kept: string
  const whole = () => join(kept, 'whole.backup')
  beforeAll(async () => {
    kept = mkdtempSync(join(tmpdir(), 'backup-whole-'))
    const file = join(kept, 'small.db')
    await makeSmallSqlite(file)
    await makeBackup({ engine: 'sqlite', file }, whole(), about)
  })
  afterAll(() => rmSync(kept, { recursive: true, force: true }))
  const refusal = (file: string) => checkBackup(file).then(() => 'accepted', (error: Error) => `${error.name}: ${error.message}`)

  test('when it is missing, a folder, empty or something else', async () => {
    expect(await refusal(join(folder, 'none'))).toMatch(/^BackupProblem: There is no file/)
    expect(await refusal(folder)).toMatch(/^BackupProblem: .* is a folder/)
    for (const content of ['', 'not a back-up', '\x1f\x8b']) {
      writeFileSync(join(folder, 'other'), content)
      expect(await refusal(join(folder, 'other'))).toMatch(/^BackupProblem: .* (is not a back-up of this app|is cut off)/)
    }
  })

  test('wherever it is cut off', async () => {
    const bytes = readFileSync(whole())
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      writeFileSync(join(folder, 'cut'), bytes.subarray(0, Math.floor(bytes.length * share)))
      expect(await refusal(join(folder, 'cut'))).toMatch(/^BackupProblem: .* is cut off/)
    }
  })

  test('whichever byte of it is altered', async () => {
    const bytes = readFileSync(whole())
    // The first ten bytes are those of gzip: a time and the name of a system, which carry nothing of ours.
    for (let at = 10; at < bytes.length; at += 37) {
      const altered = Buffer.from(bytes)
      altered[at]! ^= 0x10
      writeFileSync(join(folder, 'altered'), altered)
      expect({ at, said: await refusal(join(folder, 'altered')) }).toEqual({ at, said: expect.stringMatching(/^BackupProblem: .*(damaged or was altered|cut off|not a back-up)/) })
    }
  })

  test('when a row was taken out, and gzip itself finds nothing to say', async () => {
    const { gunzipSync, gzipSync } = await import('node:zlib')
    const lines = gunzipSync(readFileSync(whole())).toString('utf8').split('\n')
    writeFileSync(join(folder, 'short'), gzipSync([...lines.slice(0, 3), ...lines.slice(4)].join('\n')))
    expect(await refusal(join(folder, 'short'))).toMatch(/damaged or was altered/)
  })

  test('when it is of a newer format', async () => {
    const newer = forge(whole(), join(folder, 'newer'), ([header, ...rest]) => [header!.replace('"onTheRecordBackup":1', '"onTheRecordBackup":2'), ...rest])
    expect(await refusal(newer)).toMatch(/newer version of this app: install that version/)
  })
})

describe('the folder of the back-ups', () => {
  const at = (day: number) => new Date(Date.UTC(2016, 6, day, 12))

  test('keeps the newest, and everything of another name', async () => {
    const other = ['mine.backup', replacedName(at(1))]
    for (const name of [...[1, 2, 3, 4].map((day) => backupName(at(day))), ...other]) writeFileSync(join(folder, name), '')
    expect(await removeOldBackups(join(folder, backupName(at(4))), 2)).toBe(2)
    expect(readdirSync(folder).sort()).toEqual([...other, backupName(at(3)), backupName(at(4))].sort())
    expect(listBackups(folder)[0]).toEqual({ file: join(folder, backupName(at(4))), takenAt: at(4) })
  })

  test('keeps the one just written, also beside one from a time when the clock was ahead', async () => {
    for (const day of [4, 30]) writeFileSync(join(folder, backupName(at(day))), '')
    await removeOldBackups(join(folder, backupName(at(4))), 1)
    expect(readdirSync(folder)).toEqual([backupName(at(4))])
  })
})

async function makeAttemptOf(learnerId: string): Promise<string> {
  return (await db.attempt.create({ data: { learnerId, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash: await keepSampleQuiz(), seed: 's' } })).id
}

async function keepQuizIn(transaction: Parameters<Parameters<typeof inTransaction>[0]>[0]): Promise<string> {
  const version = await transaction.quizVersion.findFirst()
  return version?.hash ?? (await transaction.quizVersion.create({ data: { hash: randomUUID(), lessonId: 'L1', quiz: 'exit-a', body: '[]' } })).hash
}
