// npm run db:migration -- NAME: writes, for each engine, the SQL that leads from the models of the last migration to the models of today.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { migrationsFolder, readModels, type Engine } from '../server/db/migrations-folder'
import { differenceBetweenModels } from '../server/db/schema-difference'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and underscores: npm run db:migration -- add_something')
  process.exit(1)
}

const snapshot = resolve('prisma', 'migrations', 'models-at-last-migration.prisma')
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const before = await readFile(snapshot, 'utf8').catch(() => null)

for (const engine of ['sqlite', 'postgresql'] as const) {
  const { content } = await readModels(engine)
  const forEngine = before && before.replace('provider = "sqlite"', `provider = "${engine}"`)
  const sql = await differenceBetweenModels(engine, { before: forEngine, after: content }, process.env.TEST_POSTGRES_URL)
  if (sql) await writeMigration(engine, sql)
  else console.log(`${engine}: nothing has changed.`)
}
await writeFile(snapshot, await readFile(resolve('prisma', 'schema.prisma'), 'utf8'))

async function writeMigration(engine: Engine, sql: string) {
  const folder = join(migrationsFolder(engine), `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  const lock = `# Written by scripts/new-migration.ts. Keep it under version control.\nprovider = "${engine}"\n`
  await writeFile(join(migrationsFolder(engine), 'migration_lock.toml'), lock)
  console.log(`${engine}: wrote ${folder}. Read it before you commit it.`)
}
