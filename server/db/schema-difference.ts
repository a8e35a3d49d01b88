import { postgresAdapter, postgresPool } from './postgres-adapter'
import { openSchemaEngine } from './schema-engine'
import { SerialSqlite } from './serial-sqlite'
import type { Engine } from './migrations-folder'

const noFilters = { externalTables: [], externalEnums: [] }

/** The SQL that leads from one version of the models to another; `before` is null for an empty database. Null when they are the same. */
export async function differenceBetweenModels(engine: Engine, models: { before: string | null; after: string }, postgresUrl?: string): Promise<string | null> {
  const { before, after } = models
  const schema = await openSchemaEngine(scratchAdapter(engine, postgresUrl), { path: 'schema.prisma', content: after })
  const { stdout } = await schema.diff({
    from: before === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: before }] },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: after }] },
    script: true,
    exitCode: null,
    filters: noFilters,
  })
  return stdout && !/^-- This is an empty migration\.\s*$/.test(stdout.trim()) ? stdout : null
}

// Nothing is read from these databases or written to them; the engine asks PostgreSQL for its version.
function scratchAdapter(engine: Engine, postgresUrl?: string) {
  if (engine === 'sqlite') return new SerialSqlite(':memory:')
  if (!postgresUrl) throw new Error('PostgreSQL: set TEST_POSTGRES_URL to the address of any database on a server that runs.')
  return postgresAdapter(postgresPool(postgresUrl, 1))
}
