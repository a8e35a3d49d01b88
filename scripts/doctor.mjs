/** npm run doctor [-- --json]: looks at everything on which the school depends, and says what is wrong and what to do. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkNode } from './starting/check-node.mjs'
import { StartProblem, reportProblem } from './starting/start-problem.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

try {
  checkNode()
  const { areInstalled } = await import('./starting/install-packages.mjs')
  if (!areInstalled(root)) throw new StartProblem('The packages are not installed, or not for this Node, so nothing else can be checked: run npm start, or npm ci, and then this command again.')
  const { loadEnvironmentFile } = await import('./starting/read-settings.mjs')
  const { typescriptArguments } = await import('./run-typescript.mjs')
  loadEnvironmentFile(root)
  const child = spawn(process.execPath, [...typescriptArguments(), 'scripts/doctor.ts', ...process.argv.slice(2)], { stdio: 'inherit', cwd: root })
  child.on('exit', (code) => process.exit(code ?? 1))
} catch (error) {
  reportProblem(error)
}
