import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const secondsToComeUp = 60

/** Servers that are running, to be ended whatever happens. */
export const startedServers = new Set()

/** What the built app is told when a command of ours serves it to itself. */
export function builtAppEnvironment(port) {
  const base = `http://localhost:${port}`
  return {
    NODE_ENV: 'production', BASE_URL: base, NEXTAUTH_URL: base, PORT: String(port), HOST: '127.0.0.1',
    AUTH_SECRET: 'known to the bench and to nobody else', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'), NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Starts the built app; it may not answer yet. `imports` are modules that it loads ahead of its own. `onError` gets what it writes to stderr. */
export function startBuiltApp(root, environment, { imports = [], onError } = {}) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const ahead = imports.flatMap((file) => ['--import', pathToFileURL(file).href])
  const args = [...ahead, next, 'start', '--port', environment.PORT, '--hostname', environment.HOST]
  // A group of its own, so that a kill takes whatever it may have started.
  const server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', onError ? 'pipe' : 'inherit'], detached: true })
  server.stderr?.on('data', (chunk) => onError(chunk.toString()))
  startedServers.add(server)
  server.once('exit', () => startedServers.delete(server))
  return server
}

/** Resolves once a server that was started says that it is well. */
export async function untilWell(server, environment) {
  const address = `http://${environment.HOST}:${environment.PORT}/api/health`
  const deadline = performance.now() + secondsToComeUp * 1000
  while (performance.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`The server ended before it answered (${server.signalCode ?? server.exitCode}).`)
    if ((await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined))?.ok) return
    await sleep(50)
  }
  throw new Error(`The server did not come up within ${secondsToComeUp} seconds.`)
}

/** Starts the built app and resolves with its process when it answers. */
export async function serveBuiltApp(root, environment, options) {
  const server = startBuiltApp(root, environment, options)
  await untilWell(server, environment)
  return server
}

/** Ends a server by SIGTERM, in good order, or by SIGKILL, at once. Resolves when it has ended. */
export async function endServer(server, signal = 'SIGTERM') {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  process.kill(-server.pid, signal)
  await ended
}

/** For the end of our own process: whatever still runs goes with it. */
export function killStartedServers() {
  for (const server of startedServers) {
    try {
      process.kill(-server.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
}
