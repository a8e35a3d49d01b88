/**
 * npm test: from a fresh clone to one line, `N passed, N failed`.
 * `npm test -- lint unit` runs only the named parts; what follows a second `--` goes to the runner:
 * `npm test -- e2e -- guest`.
 */
import { fileURLToPath } from 'node:url'
import { endWithOurProcesses } from './run-process.mjs'
import { checkNode } from './starting/check-node.mjs'
import { reportProblem } from './starting/start-problem.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

try {
  checkNode()
  endWithOurProcesses()
  const { runTests } = await import('./testing/run-tests.mjs')
  const { passed, failed } = await runTests(root, process.argv.slice(2))
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  reportProblem(error)
}
