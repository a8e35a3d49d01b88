/** Runs a TypeScript file of ours: `node scripts/run-typescript.mjs scripts/check-content.ts`. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL, fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What Node needs to run our TypeScript: tsx for the types and paths, and the condition under which `server-only` is empty. */
export function typescriptArguments() {
  const tsx = createRequire(import.meta.url).resolve('tsx')
  return ['--conditions=react-server', '--import', pathToFileURL(tsx).href]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const child = spawn(process.execPath, [...typescriptArguments(), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root })
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  child.on('exit', (code) => process.exit(code ?? 1))
}
