// npm run bench: prints one table of figures, and writes them as JSON to bench-results/. It sets no thresholds.
// With TEST_POSTGRES_URL it measures PostgreSQL as well as SQLite. BENCH_SECONDS sets how long each load lasts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { checkNode } from './starting/check-node.mjs'

process.env.BENCH = '1'
checkNode()
const root = fileURLToPath(new URL('..', import.meta.url))
const { prepareBuild, prepareCode } = await import('./starting/prepare-code.mjs')
const { benchEnvironment, measureEngine } = await import('./bench/measure-engine.mjs')
const { killStartedServers } = await import('./built-app/serve-built-app.mjs')

await prepareCode(root)
await prepareBuild(root, benchEnvironment())
const figures = { machine: `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`, at: new Date().toISOString(), engines: {} }
try {
  figures.engines.sqlite = await measureEngine({ root, engine: 'sqlite' })
  if (process.env.TEST_POSTGRES_URL) figures.engines.postgresql = await measureEngine({ root, engine: 'postgresql' })
  else console.log('TEST_POSTGRES_URL is not set: PostgreSQL is not measured.')
} finally {
  killStartedServers()
}
printTable(figures)
const folder = join(root, 'bench-results')
mkdirSync(folder, { recursive: true })
const file = join(folder, `${figures.at.replace(/[:.]/g, '-')}.json`)
writeFileSync(file, JSON.stringify(figures, null, 2))
console.log(`\nWritten to ${file}`)

function printTable({ machine, engines }) {
  const names = Object.keys(engines)
  const labels = Object.keys(engines.sqlite)
  const width = Math.max(...labels.map((label) => label.length))
  console.log(`\n${machine}\n\n${''.padEnd(width)}  ${names.map((name) => name.padStart(14)).join('')}`)
  for (const label of labels) console.log(`${label.padEnd(width)}  ${names.map((name) => String(engines[name][label]).padStart(14)).join('')}`)
}
