import { fileURLToPath } from 'node:url'

/**
 * Reads, past the app, what is stored of the attempts whose ids begin so, at one moment.
 * `damage` are sentences about the database itself: none where it is sound.
 */
export async function readStored(databaseUrl, beginning) {
  const reader = await openReader(databaseUrl)
  try {
    const all = (sql) => reader.rows(sql, [`${beginning}%`])
    const answers = await all(`SELECT "attemptId", "questionId", "revision", "clientKey" AS "key", "response", CAST("savedAt" AS TEXT) AS "savedAt" FROM "Answer" WHERE "attemptId" LIKE $1`)
    const late = await all(`SELECT "attemptId", "questionId", "clientKey" AS "key" FROM "LateAnswer" WHERE "attemptId" LIKE $1`)
    const results = await all(`SELECT "attemptId", "questionId", "answered", "summary" FROM "Result" WHERE "attemptId" LIKE $1`)
    const attempts = await all(`SELECT a."id", a."assignmentId", a."number", a."finishedAt", CAST(a."endsAt" AS TEXT) AS "endsAt", a."marks", a."openKey", v."body" FROM "Attempt" a JOIN "QuizVersion" v ON v."hash" = a."versionHash" WHERE a."id" LIKE $1`)
    const tallies = await all(`SELECT t."assignmentId", t."questionId", SUM(t."count") AS "count" FROM "Tally" t WHERE t."assignmentId" LIKE $1 AND t."bucket" IN (':right', ':partly', ':wrong', ':blank') GROUP BY t."assignmentId", t."questionId"`)
    return {
      answers,
      late,
      results: results.map(({ answered, ...row }) => ({ ...row, isAnswered: Boolean(answered) })),
      attempts: attemptsOf(attempts, results),
      tallies: tallies.map((row) => ({ ...row, count: Number(row.count) })),
      damage: await reader.damage(),
    }
  } finally {
    await reader.close()
  }
}

function attemptsOf(rows, results) {
  const counted = new Map()
  for (const { attemptId } of results) counted.set(attemptId, (counted.get(attemptId) ?? 0) + 1)
  const questionsOf = remembered((body) => JSON.parse(body).length)
  return rows.map(({ id, assignmentId, number, finishedAt, endsAt, marks, openKey, body }) => ({
    attemptId: id, assignmentId, isFirst: number === 1, isFinished: finishedAt !== null, endsAt, hasMarks: marks !== null,
    isOpenToGoOn: openKey !== null, results: counted.get(id) ?? 0, questions: questionsOf(body),
  }))
}

function remembered(work) {
  const known = new Map()
  return (input) => {
    if (!known.has(input)) known.set(input, work(input))
    return known.get(input)
  }
}

const openReader = (databaseUrl) => (databaseUrl.startsWith('file:') ? openSqlite(databaseUrl.slice('file:'.length)) : openPostgres(databaseUrl))

async function openSqlite(file) {
  const { default: Database } = await import('better-sqlite3')
  // Read only: it must not be this reader that repairs what a killed server left.
  const database = new Database(file.startsWith('//') ? fileURLToPath(`file:${file}`) : file, { readonly: true, fileMustExist: true, timeout: 10_000 })
  database.exec('BEGIN')
  return {
    rows: (sql, values) => database.prepare(sql.replace('$1', '?')).all(...values),
    damage() {
      const integrity = database.pragma('integrity_check').map(({ integrity_check: said }) => said).filter((said) => said !== 'ok')
      const orphans = database.pragma('foreign_key_check').map(({ table, parent }) => `a row of ${table} whose ${parent} is not there`)
      return [...integrity, ...orphans].slice(0, 5).map((what) => `The database is damaged: ${what}.`)
    },
    close: () => database.close(),
  }
}

async function openPostgres(connectionString) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString, options: '-c timezone=UTC' })
  // A server that is stopped under us says so here too; the query that was under way rejects.
  client.on('error', () => {})
  await client.connect()
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  return {
    rows: async (sql, values) => (await client.query(sql, values)).rows,
    damage: () => orphansOf(client),
    close: () => client.end(),
  }
}

/** PostgreSQL checks foreign keys as rows are written; a restore could have gone round that. */
async function orphansOf(client) {
  const { rows: keys } = await client.query(`
    SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent, a.attname AS "from", f.attname AS "to", c.convalidated AS valid
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
    WHERE c.contype = 'f' AND array_length(c.conkey, 1) = 1`)
  const damage = keys.length === 0 ? ['The database has no foreign keys.'] : []
  for (const { child, parent, from, to, valid } of keys) {
    const { rows } = await client.query(`SELECT 1 FROM ${child} c LEFT JOIN ${parent} p ON p."${to}" = c."${from}" WHERE c."${from}" IS NOT NULL AND p."${to}" IS NULL LIMIT 1`)
    if (rows.length > 0 || !valid) damage.push(`The database is damaged: a row of ${child} whose ${parent} is not there.`)
  }
  return damage
}
