import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine as SchemaEngineType } from '@prisma/schema-engine-wasm'

const require = createRequire(import.meta.url)

type Bindings = {
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapter: object) => Promise<SchemaEngineType> }
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

let bindings: Promise<Bindings> | undefined

/**
 * Prisma's schema engine as WebAssembly, from the npm registry: the command line would fetch a
 * native one from a host of its own, which a school's network may not reach.
 */
export async function openSchemaEngine(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  schema?: { path: string; content: string },
): Promise<SchemaEngineType> {
  bindings ??= loadBindings()
  const { SchemaEngine } = await bindings
  const datamodels = schema ? [[schema.path, schema.content]] : undefined
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory))
}

async function loadBindings(): Promise<Bindings> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Bindings & WebAssembly.ModuleImports
  const bytes = await readFile(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
  return glue
}
