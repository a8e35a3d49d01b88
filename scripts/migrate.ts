// Brings the database to the newest migration and prints what happened as one line of JSON for scripts/start.mjs.
import { StartProblem } from '../server/db/start-problem'

try {
  console.log(JSON.stringify(await migrate()))
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  console.error(error.message)
  if (process.env.DEBUG) console.error(error)
  process.exitCode = 1
}

// Loaded late, so that settings which cannot be read are told like any other problem.
async function migrate() {
  const { env, setupSecret } = await import('../server/env')
  const { databaseLocation } = await import('../server/db/database-location')
  const { migrateDatabase } = await import('../server/db/migrate')
  const report = await migrateDatabase(databaseLocation(env.DATABASE_URL, env.DATA_DIR))
  return { ...report, setupPath: report.hasTeacher ? null : `/setup/${setupSecret()}` }
}
