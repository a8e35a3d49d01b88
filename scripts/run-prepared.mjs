/** Runs a TypeScript command of ours where nothing may be installed yet: `node scripts/run-prepared.mjs scripts/restore.ts FILE`. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endWithOurProcesses } from './run-process.mjs'
import { checkNode } from './starting/check-node.mjs'
import { reportProblem } from './starting/start-problem.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

try {
  checkNode()
  endWithOurProcesses()
  await installWhatIsMissing()
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  reportProblem(error)
}

// On the day of a restore this may be a new machine with nothing but a clone on it.
async function installWhatIsMissing() {
  const { areInstalled } = await import('./starting/install-packages.mjs')
  if (areInstalled(root)) return
  const { prepareCode } = await import('./starting/prepare-code.mjs')
  await prepareCode(root)
}

async function run(args) {
  const { loadEnvironmentFile } = await import('./starting/read-settings.mjs')
  const { typescriptArguments } = await import('./run-typescript.mjs')
  const { stopBy } = await import('./run-process.mjs')
  loadEnvironmentFile(root)
  const child = spawn(process.execPath, [...typescriptArguments(), ...args], { stdio: 'inherit', cwd: root })
  // It clears away what it has half written, and ends by itself.
  stopBy((signal) => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}
