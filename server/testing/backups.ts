import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import type { Header, Row } from '@/server/backup/backup-format'
import { makeBackup } from '@/server/backup/make-backup'
import { readBackup } from '@/server/backup/read-backup-file'
import type { DatabaseLocation } from '@/server/db/database-location'
import { applyToSqlite } from '@/server/db/migrate'

export const about = { version: '9.9.9', now: new Date('2016-07-14T12:00:00.000Z') }

type Read = { header: Header; tables: Record<string, Record<string, unknown>[]> }

/** Every row of a back-up by model, sorted so that two engines can be compared. */
export async function contentsOf(file: string): Promise<Read> {
  const read: { header?: Header; tables: Read['tables'] } = { tables: {} }
  let into: { columns: string[]; rows: Record<string, unknown>[] } | null = null
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') read.header = part.header
    if (part.kind === 'model') into = { columns: part.columns, rows: (read.tables[part.model] = []) }
    if (part.kind === 'rows') for (const row of part.rows) into!.rows.push(named(into!.columns, row))
  }
  for (const rows of Object.values(read.tables)) rows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  return read as Read // Every back-up begins with its header.
}

const named = (columns: string[], row: Row) => Object.fromEntries(columns.map((column, index) => [column, row[index]] as const).sort(([one], [other]) => (one < other ? -1 : 1)))

/** The same of a database, by way of a back-up. */
export async function tablesOf(location: DatabaseLocation, folder: string): Promise<Read['tables']> {
  const file = join(folder, `${createHash('sha256').update(JSON.stringify(location)).digest('hex').slice(0, 8)}-${process.hrtime.bigint()}.backup`)
  await makeBackup(location, file, about)
  return (await contentsOf(file)).tables
}

/** Writes a back-up anew after `change`, with a checksum that fits: as a newer or another program could have written it. */
export function forge(from: string, to: string, change: (lines: string[]) => string[]): string {
  const lines = change(gunzipSync(readFileSync(from)).toString('utf8').trimEnd().split('\n').slice(0, -1)).map((line) => `${line}\n`)
  const rows: Record<string, number> = {}
  let model = ''
  for (const line of lines.slice(1)) {
    const value = JSON.parse(line) as unknown[] | { model: string }
    if (Array.isArray(value)) rows[model]! += 1
    else rows[(model = value.model)] = 0
  }
  const end = `${JSON.stringify({ end: true, rows, sha256: createHash('sha256').update(lines.join('')).digest('hex') })}\n`
  writeFileSync(to, gzipSync(lines.join('') + end))
  return to
}

/** Texts that have broken a file format before. */
export const awkwardTexts = ['Ada \u2028 Lovelace', 'line\nline\r\nline', '"quoted" \\ \\u0000 {}[],', '😀 ẞ é e\u0301 \u202e', "Robert'); DROP TABLE \"User\";--"]

/** A SQLite file as the migrations `only` leave it, with one student, an attempt and two answers, written without Prisma. */
export async function makeSmallSqlite(file: string, only?: readonly string[]): Promise<void> {
  await applyToSqlite(file, only)
  const database = new Database(file)
  const student = database.prepare('INSERT INTO "User" ("id", "role", "name", "createdAt") VALUES (?, ?, ?, ?)')
  awkwardTexts.forEach((name, index) => student.run(`u${index}`, 'learner', name, '2016-07-14T12:00:00.123+00:00'))
  database.exec(`
    INSERT INTO "User" ("id", "role", "name") VALUES ('u', 'teacher', 'Grace');
    INSERT INTO "Session" ("id", "userId", "expiresAt") VALUES ('s', 'u', '2099-01-01T00:00:00.000+00:00');
    INSERT INTO "QuizVersion" ("hash", "lessonId", "quiz", "body") VALUES ('h', 'L1', 'exit-a', '[]');
    INSERT INTO "Attempt" ("id", "learnerId", "lessonId", "quiz", "mode", "versionHash", "seed", "marks") VALUES ('a', 'u0', 'L1', 'exit-a', 'quiz', 'h', 's', 0.30000000000000004);
    INSERT INTO "Answer" ("id", "attemptId", "questionId", "revision", "clientKey", "response", "submitted", "fraction") VALUES (7, 'a', 'q', 1, 'k', '{"text":"\\u0000"}', 1, 0.3333333333333333);
    INSERT INTO "Answer" ("attemptId", "questionId", "revision", "clientKey", "response") VALUES ('a', 'q', 2, 'l', '{}');`)
  database.close()
}
