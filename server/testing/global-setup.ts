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
  if (process.env.TEST_ENGINE === 'postgresql') await makePostgresTemplate()
  else await migrateDatabase(databaseLocation(`file:${join(folder, 'template.db')}`, folder))
  return () => rmSync(folder, { recursive: true, force: true })
}

async function makePostgresTemplate() {
  const server = process.env.TEST_POSTGRES_URL
  if (!server) throw new Error('TEST_ENGINE=postgresql needs TEST_POSTGRES_URL, the address of a server where databases may be made.')
  const { makeScratchDatabase } = await import('./scratch-postgres')
  const template = await makeScratchDatabase(server, 'otr_template')
  await migrateDatabase({ engine: 'postgresql', url: template })
  process.env.TEST_POSTGRES_TEMPLATE = 'otr_template'
}
