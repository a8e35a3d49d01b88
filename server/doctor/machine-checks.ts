import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { ok, warning, wrong, type Finding } from './finding'

const megabyte = 1024 * 1024
const megabytesToWarn = 1024
const megabytesToFail = 100

/** Whether a file can be written in the data folder. The folder is not made. */
export function checkDataFolder(folder: string): Finding {
  const name = 'Data folder'
  if (!existsSync(folder)) return warning(name, `${folder} is not there`, 'npm start makes it. If the school ran here before, see whether DATA_DIR names the right folder.')
  const probe = join(folder, `.doctor-${process.pid}`)
  try {
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe)
    return ok(name, `${folder} can be written`)
  } catch (error) {
    return wrong(name, `${folder} cannot be written (${(error as NodeJS.ErrnoException).code})`, 'Give this account the right to write there, or name another folder with DATA_DIR.')
  }
}

/** Whether the secrets are there, whole, and for this account only. `isGiven` is set where the environment holds them. */
export function checkSecrets(folder: string, isGiven: boolean): Finding {
  const name = 'Secrets'
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    if (isGiven) return ok(name, 'AUTH_SECRET is given in the environment')
    return warning(name, `${file} is not there`, 'npm start makes new ones, and everybody has to sign in again. If you have a copy of the file, put it back first.')
  }
  if (!isWhole(file)) return wrong(name, `${file} is damaged`, 'Put back a copy, or delete it to have new secrets made, which signs everybody out.')
  // Windows keeps no such marks.
  const others = process.platform === 'win32' ? 0 : statSync(file).mode & 0o077
  if (others) return wrong(name, `other accounts of this computer may read ${file}`, `Run chmod 600 ${file}. If somebody may have read it, delete it and start again: everybody is signed out.`)
  return ok(name, `${file} is whole and for this account only`)
}

// Those that scripts/starting/keep-secrets.mjs makes.
const secretNames = ['AUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']

function isWhole(file: string): boolean {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    return secretNames.every((name) => String(kept[name] ?? '').length >= 32)
  } catch {
    return false
  }
}

/** `readFreeBytes` is an argument so that a full disk can be tested without one. */
export function checkDisk(folder: string, readFreeBytes = freeBytes): Finding {
  const name = 'Free disk'
  const free = Math.floor(readFreeBytes(nearestExisting(folder)) / megabyte)
  const found = `${free >= 10_240 ? `${Math.floor(free / 1024)} GB` : `${free} MB`} free at ${folder}`
  if (free < megabytesToFail) return wrong(name, found, 'Free some space now: when the disk is full, no answer can be stored.')
  if (free < megabytesToWarn) return warning(name, found, 'Free some space soon. npm run backup -- --keep N removes all but the newest N back-ups.')
  return ok(name, found)
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder))
}

/** Whether the port is free, or the app answers on it. */
export async function checkPort({ port, host }: { port: number; host: string }): Promise<Finding> {
  const name = 'Port'
  const code = await tryToListen(port, host)
  if (code === null) return ok(name, `${port} is free: the app is not running`)
  if (code === 'EACCES') return wrong(name, `this account may not use port ${port}`, 'Choose one above 1023 with PORT, such as 3000.')
  if (code !== 'EADDRINUSE') return wrong(name, `${host} is no address of this computer`, 'Leave HOST out, or set it to 0.0.0.0.')
  const health = await readHealth(port, host)
  if (health === 'well') return ok(name, `${port}: the app runs and answers`)
  if (health === 'ill') return wrong(name, `${port}: the app runs but cannot serve`, 'See what it says where it was started; stop it, mend what else is wrong here, and start it again.')
  return wrong(name, `${port} is taken by another program`, `Stop that program, or choose another port with PORT, such as ${port + 1}.`)
}

function tryToListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}

async function readHealth(port: number, host: string): Promise<'well' | 'ill' | 'other'> {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const response = await fetch(`http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health`, { signal: AbortSignal.timeout(10_000) })
    const { ok: isWell } = (await response.json()) as { ok?: unknown }
    if (typeof isWell !== 'boolean') return 'other'
    return isWell ? 'well' : 'ill'
  } catch {
    return 'other'
  }
}
