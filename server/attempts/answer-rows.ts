import 'server-only'
import type { Save, StoredAnswer, StoredKey } from '@/domain/attempts/plan-saves'
import { Prisma } from '@/server/db/generated/sqlite/client'
import type { Transaction } from '@/server/db/client'

type StoredRow = StoredAnswer & { kind: 'latest' | 'key' }

/** What is stored already for these saves: the newest answer of each question, and the keys that were seen before. */
export function readStoredAnswers(reader: Transaction, saves: readonly Save[]): Promise<{ latest: StoredAnswer[]; keys: StoredKey[] }> {
  const values = Prisma.join(saves.map((save) => Prisma.sql`(${save.attemptId}, ${save.questionId}, ${save.clientKey})`))
  // The columns are listed by name: both engines give them the types of their tables.
  const columns = Prisma.raw('a."attemptId", a."questionId", a."revision", a."response", a."submitted", a."certainty", a."savedAt", a."clientKey"')
  return reader
    .$queryRaw<StoredRow[]>`
      WITH s("attemptId", "questionId", "clientKey") AS (VALUES ${values})
      SELECT 'latest' AS "kind", ${columns} FROM s JOIN "Answer" a ON a."attemptId" = s."attemptId" AND a."questionId" = s."questionId"
        AND a."revision" = (SELECT MAX(b."revision") FROM "Answer" b WHERE b."attemptId" = s."attemptId" AND b."questionId" = s."questionId")
      UNION ALL
      SELECT 'key' AS "kind", ${columns} FROM s JOIN "Answer" a ON a."attemptId" = s."attemptId" AND a."clientKey" = s."clientKey"`
    .then((rows) => ({ latest: rows.filter((row) => row.kind === 'latest'), keys: rows.filter((row) => row.kind === 'key') }))
}

export type AnswerRow = { questionId: string; revision: number; response: string; submitted: boolean; certainty: number | null; savedAt: Date; checks: number }

/** The newest answer of every question of an attempt, with how often the question was checked. */
export function readLatestAnswers(reader: Transaction, attemptId: string): Promise<Map<string, AnswerRow>> {
  return reader
    .$queryRaw<(Omit<AnswerRow, 'checks'> & { checks: number | bigint })[]>`
      SELECT a."questionId", a."revision", a."response", a."submitted", a."certainty", a."savedAt", g."checks"
      FROM (SELECT "questionId", MAX("revision") AS "last", SUM(CASE WHEN "submitted" THEN 1 ELSE 0 END) AS "checks"
            FROM "Answer" WHERE "attemptId" = ${attemptId} GROUP BY "questionId") g
      JOIN "Answer" a ON a."attemptId" = ${attemptId} AND a."questionId" = g."questionId" AND a."revision" = g."last"`
    .then((rows) => new Map(rows.map((row) => [row.questionId, { ...row, checks: Number(row.checks) }])))
}

/** The answers of an attempt that can get its marks: those that were checked, and the newest of each question. In order. */
export function readMarkableAnswers(reader: Transaction, attemptId: string): Promise<Map<string, AnswerRow[]>> {
  const checked = () =>
    reader.answer.findMany({
      where: { attemptId, submitted: true },
      orderBy: { revision: 'asc' },
      select: { questionId: true, revision: true, response: true, submitted: true, certainty: true, savedAt: true },
    })
  return readLatestAnswers(reader, attemptId).then(async (latest) => {
    const all = new Map<string, AnswerRow[]>()
    const hasChecks = [...latest.values()].some((answer) => answer.checks > 0)
    const add = (answer: AnswerRow) => all.set(answer.questionId, [...(all.get(answer.questionId) ?? []), answer])
    if (hasChecks) for (const answer of await checked()) add({ ...answer, checks: latest.get(answer.questionId)?.checks ?? 0 })
    for (const answer of latest.values()) if (!answer.submitted) add(answer)
    return all
  })
}
