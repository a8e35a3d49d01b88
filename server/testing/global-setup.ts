import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseLocation } from '../db/database-location'
import { migrateDatabase } from '../db/migrate'

/**
 * Makes the databases that the tests work on: one migrated SQLite file that every worker copies, or,
 * where TEST_POSTGRES_URL names a server and TEST_ENGINE is postgresql, one migrated template there.
 */
export default async function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-test-'))
  process.env.TEST_FOLDER = folder
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  if (process.env.TEST_ENGINE !== 'postgresql') {
    await migrateDatabase(databaseLocation(`file:${join(folder, 'template.db')}`, folder))
    return removeFolder
  }
  const dropDatabases = await makePostgresTemplate()
  return async () => {
    removeFolder()
    await dropDatabases()
  }
}

async function makePostgresTemplate() {
  const server = process.env.TEST_POSTGRES_URL
  if (!server) throw new Error('TEST_ENGINE=postgresql needs TEST_POSTGRES_URL, the address of a server where databases may be made.')
  const { dropScratchDatabases, makeScratchDatabase } = await import('./scratch-postgres')
  // Of this run only: two runs may share a server.
  const template = `otr_${randomUUID().slice(0, 8)}`
  await migrateDatabase({ engine: 'postgresql', url: await makeScratchDatabase(server, template) })
  process.env.TEST_POSTGRES_TEMPLATE = template
  return () => dropScratchDatabases(server, template)
}
