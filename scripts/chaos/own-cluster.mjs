import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync, spawnSync } from 'node:child_process'
import { runProcess } from '../run-process.mjs'

const installed = '/usr/lib/postgresql'
const firstPort = 15_432

/** Why this machine cannot run a PostgreSQL of ours; null where it can. */
export function whyNoCluster() {
  if (process.getuid?.() !== 0) return 'starting one needs root'
  return programsFolder() ? null : 'its server programs are not installed'
}

/** A PostgreSQL server of our own, which can be stopped and started. `url` is its address. */
export async function makeCluster() {
  const programs = programsFolder()
  const folder = mkdtempSync(join(tmpdir(), 'chaos-postgres-'))
  chownSync(folder, ...ownerOf('postgres'))
  const data = join(folder, 'data')
  const port = await freePort()
  const run = (program, ...args) => runProcess('runuser', ['-u', 'postgres', '--', join(programs, program), ...args], { cwd: folder, quiet: true })
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
  await run('initdb', '-D', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8')
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  // "immediate" is what a power cut looks like to it: no goodbye, and the log is replayed at the next start.
  const stop = (manner = 'immediate') => run('pg_ctl', '-D', data, '-m', manner, 'stop')
  const stopAtExit = () => spawnSync('runuser', ['-u', 'postgres', '--', join(programs, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop'], { cwd: folder })
  process.once('exit', stopAtExit)
  await start()
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async remove() {
      process.off('exit', stopAtExit)
      await stop().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function programsFolder() {
  if (!existsSync(installed)) return undefined
  const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(installed, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')))
}

function ownerOf(name) {
  return ['-u', '-g'].map((which) => Number(execFileSync('id', [which, name], { encoding: 'utf8' })))
}

/** Below the ports that connections are given: while nobody listens, one that tries could reach itself. */
async function freePort() {
  for (let port = firstPort; port < firstPort + 200; port++) if (await isFree(port)) return port
  throw new Error('No port is free for PostgreSQL.')
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
