/** npm start: from a fresh clone to a served app. With --dev, the development server. */
import { fileURLToPath } from 'node:url'
import { endWithOurProcesses } from './run-process.mjs'
import { checkNode } from './starting/check-node.mjs'
import { reportProblem } from './starting/start-problem.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

try {
  checkNode()
  endWithOurProcesses()
  // Loaded after the check: an old Node could stumble over what is in there.
  const { startApp } = await import('./starting/start-app.mjs')
  await startApp({ root, isDevelopment: process.argv.includes('--dev') })
} catch (error) {
  reportProblem(error)
  process.exit()
}
