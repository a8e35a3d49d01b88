/**
 * npm run chaos: does to a running app what should lose answers, and looks whether any is lost.
 * Prints one table and writes it as JSON to chaos-results/; ends with 1 when anything that docs/reliability.md promises
 * did not hold. With TEST_POSTGRES_URL it tries PostgreSQL as well as SQLite.
 * `npm run chaos -- kill --engine sqlite --seed 7` runs one trial again as it was.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithOurProcesses } from './run-process.mjs'
import { checkNode } from './starting/check-node.mjs'
import { reportProblem } from './starting/start-problem.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const folder = join(root, 'chaos-results')

try {
  checkNode()
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error?.output) console.error(error.output)
  reportProblem(error)
}

async function run(args) {
  endWithOurProcesses()
  const { prepareBuild, prepareCode } = await import('./starting/prepare-code.mjs')
  await prepareCode(root)
  const { isSoundLine, runChaos, trials } = await import('./chaos/run-chaos.mjs')
  const { readChoices } = await import('./chaos/read-choices.mjs')
  const { chaosEnvironment } = await import('./chaos/installation.mjs')
  const { checkPort } = await import('./starting/check-machine.mjs')
  const { killStartedServers } = await import('./built-app/serve-built-app.mjs')
  const { tableOf } = await import('./chaos/print-table.mjs')
  const { report, ...choices } = readChoices(args, { known: trials.map(({ name }) => name), postgres: process.env.TEST_POSTGRES_URL })
  process.on('exit', killStartedServers)
  const environment = chaosEnvironment()
  await checkPort({ port: Number(environment.PORT), host: environment.HOST })
  await prepareBuild(root, { ...environment, DATA_DIR: folder, DATABASE_URL: '' })
  console.log(`Seed ${choices.seed}: --seed ${choices.seed} draws the same moments again.`)
  if (choices.engines.length === 1 && !process.env.TEST_POSTGRES_URL) console.log('TEST_POSTGRES_URL is not set: PostgreSQL is not tried.')
  const lines = await runChaos({ root, folder, say: (line) => console.log(line), ...choices })
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`
  console.log(`\n${machine}\n\n${tableOf(lines)}`)
  const file = report ?? join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify({ machine, at: new Date().toISOString(), seed: choices.seed, isShort: choices.isShort, lines }, null, 2))
  console.log(`\nWritten to ${file}`)
  return lines.every(isSoundLine) ? 0 : 1
}
