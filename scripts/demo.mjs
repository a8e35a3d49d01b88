/** npm run demo: the same app on a database of its own, with a school in it to look at. */
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
  await startApp({ root, fillDatabase })
} catch (error) {
  reportProblem(error)
  process.exit()
}

/** Makes the school at the first start. Resolves with the sign-in names and passwords, which are printed then and kept nowhere. */
async function fillDatabase(environment, { hasTeacher }) {
  if (hasTeacher) return `The school is the one made at the first start. To have a new one, with new passwords, delete ${environment.DATA_DIR} first.`
  const { typescriptArguments } = await import('./run-typescript.mjs')
  const { reportStep } = await import('./starting/report-steps.mjs')
  const fill = () => runProcess(process.execPath, [...typescriptArguments(), 'scripts/fill-demo.ts'], { cwd: root, quiet: true, env: environment })
  return (await reportStep('Making the school', fill)).trimEnd()
}
