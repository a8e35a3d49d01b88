/**
 * Generates the Prisma clients: one for SQLite, one for PostgreSQL, from the one prisma/schema.prisma.
 * Does nothing when the schema and Prisma are those of the last time.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProcess } from './run-process.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sqliteSchema = join(root, 'prisma/schema.prisma')
const postgresqlSchema = join(root, 'prisma/postgresql.generated.prisma')
const generated = join(root, 'server/db/generated')
const stamp = join(generated, 'generated-from.txt')

/** True when it generated, false when everything was there already. */
export async function generateClient() {
  const fingerprint = fingerprintOfSchema()
  if (isCurrent(fingerprint)) return false
  rmSync(stamp, { force: true })
  writeFileSync(postgresqlSchema, deriveForPostgresql(readFileSync(sqliteSchema, 'utf8')))
  await Promise.all([generate(sqliteSchema), generate(postgresqlSchema)])
  writeFileSync(stamp, fingerprint)
  return true
}

/** The same models for the other engine: only the provider and the folder differ. */
export function deriveForPostgresql(schema) {
  return schema.replace('provider = "sqlite"', 'provider = "postgresql"').replace('generated/sqlite"', 'generated/postgresql"')
}

function isCurrent(fingerprint) {
  const clients = ['sqlite/client.ts', 'postgresql/client.ts'].every((file) => existsSync(join(generated, file)))
  return clients && existsSync(postgresqlSchema) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
}

function fingerprintOfSchema() {
  const version = JSON.parse(readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8')).version
  return createHash('sha256').update(readFileSync(sqliteSchema)).update(version).digest('hex')
}

function generate(schema) {
  return runProcess(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints', '--schema', schema], {
    cwd: root,
    quiet: true,
    env: {
      // Generating never runs the native schema engine, it only asks where it is: any executable will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await generateClient()) ? 'Generated the database clients.' : 'The database clients are up to date.')
}
