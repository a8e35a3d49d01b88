import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { stopBy } from '../run-process.mjs'
import { StartProblem } from './start-problem.mjs'

const secondsToComeUp = 60
const secondsToFinishRequests = 30

/** Starts the server and resolves when it answers, with `crashed`: a promise of its end, should it end without being told to. */
export async function serveApp(settings, environment, { isDevelopment }) {
  const server = spawnServer(settings, environment, isDevelopment)
  const crashed = stopTogether(server)
  let isUp = false
  // In production Next announces an address of its own; ours is printed once the app answers.
  server.stdout?.on('data', (chunk) => isUp && process.stdout.write(chunk))
  await untilHealthy(settings, crashed)
  isUp = true
  return { crashed }
}

/** The addresses under which phones and laptops in the same network find the server. */
export function networkAddresses({ host, port }) {
  if (host !== '0.0.0.0' && host !== '::') return []
  const all = Object.values(networkInterfaces()).flat()
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => `http://${address}:${port}`)
}

function spawnServer({ root, port, host }, environment, isDevelopment) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const endWithParent = pathToFileURL(fileURLToPath(new URL('end-with-parent.mjs', import.meta.url))).href
  const args = ['--import', endWithParent, next, isDevelopment ? 'dev' : 'start', '--port', String(port), '--hostname', host]
  const stdio = ['ignore', isDevelopment ? 'inherit' : 'pipe', 'inherit', 'ipc']
  return spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment }, stdio })
}

function endOf(server) {
  return new Promise((resolve) => {
    server.on('error', (error) => resolve({ code: 1, error }))
    server.on('exit', (code, signal) => resolve({ code, signal }))
  })
}

/**
 * Hands an interrupt on to the server, which finishes the requests it has, and ends when it has ended.
 * Resolves only if the server ends by itself.
 */
function stopTogether(server) {
  const ended = endOf(server)
  let isStopping = false
  stopBy(async () => {
    if (isStopping) return
    isStopping = true
    process.stdout.write('\nStopping: finishing the requests that are running.\n')
    server.kill('SIGTERM')
    const timer = setTimeout(() => server.kill('SIGKILL'), secondsToFinishRequests * 1000)
    await ended
    clearTimeout(timer)
    process.stdout.write('Stopped.\n')
    process.exit(0)
  })
  return new Promise((resolve) => ended.then((end) => isStopping || resolve(end)))
}

async function untilHealthy({ host, port }, crashed) {
  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api/health`
  let gone
  crashed.then((end) => (gone = end))
  const deadline = Date.now() + secondsToComeUp * 1000
  let answer = 'it did not answer'
  while (Date.now() < deadline) {
    if (gone) throw new StartProblem('The server ended before it could answer: see its message above, put that right and run the command again.')
    const status = await statusOf(address)
    if (status && status < 500) return
    if (status) answer = `${address} answered ${status}`
    await sleep(100)
  }
  throw new StartProblem(`The server did not come up within ${secondsToComeUp} seconds (${answer}): run it again with DEBUG=1 to see why.`)
}

async function statusOf(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(10_000) })).status
  } catch {
    return undefined
  }
}
