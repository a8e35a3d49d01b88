// Brings the database to the newest migration and prints what happened as one line of JSON for scripts/start.mjs.
import { env } from '../server/env'
import { databaseLocation } from '../server/db/database-location'
import { migrateDatabase } from '../server/db/migrate'
import { StartProblem } from '../server/db/start-problem'

try {
  const report = await migrateDatabase(databaseLocation(env.DATABASE_URL, env.DATA_DIR))
  console.log(JSON.stringify(report))
} catch (error) {
  if (!(error instanceof StartProblem) || process.env.DEBUG) throw error
  console.error(error.message)
  process.exit(1)
}
