import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import type { DatabaseLocation } from './database-location'

export type Engine = DatabaseLocation['engine']

export const migrationsFolder = (engine: Engine) => resolve('prisma', 'migrations', engine)

/** The names of an engine's migrations, oldest first. */
export async function migrationNames(engine: Engine): Promise<string[]> {
  const entries = await readdir(migrationsFolder(engine), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
}

/** An engine's migrations as Prisma's schema engine wants them. */
export async function readMigrations(engine: Engine): Promise<MigrationList> {
  const baseDir = migrationsFolder(engine)
  const names = await migrationNames(engine)
  const migrationDirectories = await Promise.all(
    names.map(async (path) => {
      const value = await readFile(join(baseDir, path, 'migration.sql'), 'utf8')
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
    }),
  )
  const content = await readFile(join(baseDir, 'migration_lock.toml'), 'utf8')
  return { baseDir, lockfile: { path: 'migration_lock.toml', content }, shadowDbInitScript: '', migrationDirectories }
}

/** The models for one engine: prisma/schema.prisma with that engine's name in it. */
export async function readModels(engine: Engine): Promise<{ path: string; content: string }> {
  const path = resolve('prisma', 'schema.prisma')
  const models = await readFile(path, 'utf8')
  return { path, content: models.replace('provider = "sqlite"', `provider = "${engine}"`) }
}
