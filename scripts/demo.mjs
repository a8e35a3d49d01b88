/** npm run demo: the same app on a database of its own, with a school in it to look at. With --fresh, a new school. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithOurProcesses, runProcess } from './run-process.mjs'
import { checkNode } from './starting/check-node.mjs'
import { reportProblem } from './starting/start-problem.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

try {
  checkNode()
  endWithOurProcesses()
  const { loadEnvironmentFile } = await import('./starting/read-settings.mjs')
  const { startApp } = await import('./starting/start-app.mjs')
  loadEnvironmentFile(root)
  // Never the real database: a made-up school does not belong in it.
  process.env.DATA_DIR = join(process.env.DATA_DIR || 'data', 'demo')
  process.env.DATABASE_URL = ''
  if (process.argv.includes('--fresh')) await removeSchool()
  await startApp({ root, fillDatabase })
} catch (error) {
  reportProblem(error)
  process.exit()
}

/** Removes the school's database, unless a server may be using it. */
async function removeSchool() {
  const { checkPort } = await import('./starting/check-machine.mjs')
  const { readSettings } = await import('./starting/read-settings.mjs')
  const settings = readSettings(root)
  await checkPort(settings)
  for (const ending of ['', '-wal', '-shm']) rmSync(join(settings.dataFolder, `on-the-record.db${ending}`), { force: true })
}

/** Makes the school at the first start, and prints the sign-in names and passwords, which are kept nowhere. */
async function fillDatabase(environment) {
  const { typescriptArguments } = await import('./run-typescript.mjs')
  const { reportStep } = await import('./starting/report-steps.mjs')
  const fill = () => runProcess(process.execPath, [...typescriptArguments(), 'scripts/make-demo-school.ts'], { cwd: root, quiet: true, env: environment })
  console.log(`\n${(await reportStep('Making the school', fill)).trim()}\n`)
}
