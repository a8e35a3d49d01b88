import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProcessFailure, runProcess } from '../run-process.mjs'
import { checkDiskSpace, diskFull } from './check-machine.mjs'
import { StartProblem } from './start-problem.mjs'

/** True when node_modules holds what package-lock.json says, for this Node on this machine. */
export function areInstalled(root) {
  const wanted = describeInstallation(root)
  const installed = readJson(stampFile(root))
  if (installed && installed.machine !== wanted.machine) return false
  if (installed?.lock === wanted.lock) return true
  // Somebody ran npm by hand: npm's own record of what it installed decides.
  if (!agreesWithLock(root)) return false
  writeStamp(root, wanted)
  return true
}

/** Installs the locked packages. Asks nothing; a failure is told in one sentence. */
export async function installPackages(root) {
  checkDiskSpace(root, { neededMegabytes: 1500, purpose: 'installing the packages' })
  const { command, firstArguments } = npm()
  try {
    await runProcess(command, [...firstArguments, 'ci', ...npmOptions], { cwd: root, quiet: true, env: installEnvironment })
  } catch (error) {
    throw error instanceof ProcessFailure ? new StartProblem(sentenceFor(error, root), { cause: error }) : error
  }
  writeStamp(root, describeInstallation(root))
}

// With an engine named, Prisma's packages do not fetch the one of their own that we have no use for.
const installEnvironment = { npm_config_yes: 'true', PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }

const npmOptions = [
  // Building needs TypeScript, which NODE_ENV=production would leave out.
  '--include=dev',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  // npm's own patience with a dead network is minutes.
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
]

function npm() {
  const running = process.env.npm_execpath
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, firstArguments: [running] }
  return { command: 'npm', firstArguments: [] }
}

const networkFailure = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|UND_ERR_\w+|ENOTCACHED)\b/
const compileFailure = /gyp ERR!|node-gyp/

function sentenceFor(failure, root) {
  const said = failure.output
  if (failure.code === 'ENOENT') return 'npm was not found: install Node with npm from https://nodejs.org and run the command again.'
  if (/\bENOSPC\b/.test(said)) return diskFull(root).message
  if (compileFailure.test(said)) return `A package could not be compiled: install python3, make and a C++ compiler (on Debian: apt-get install python3 make g++), see that the network is up, and run the command again.${end(said)}`
  if (networkFailure.test(said)) return 'The packages could not be downloaded, because npm does not reach its registry: connect this computer to the internet (or set npm’s registry and proxy) and run the command again.'
  if (/\b(EACCES|EPERM|EROFS)\b/.test(said)) return `The packages could not be written into ${join(root, 'node_modules')}: give this account the right to write there and run the command again.`
  return `npm could not install the packages: see its message, put it right and run the command again.${end(said)}`
}

function end(said) {
  return `\n\n${said.trim().split('\n').slice(-12).join('\n')}`
}

function describeInstallation(root) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  return { lock, machine: `${process.platform} ${process.arch} modules ${process.versions.modules}` }
}

function agreesWithLock(root) {
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages
  if (!installed) return false
  const wanted = readJson(join(root, 'package-lock.json')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    return installed[path] ? installed[path].version === version : optional === true
  })
}

const stampFile = (root) => join(root, 'node_modules/.on-the-record.json')

function writeStamp(root, installation) {
  writeFileSync(stampFile(root), `${JSON.stringify(installation)}\n`)
}

function readJson(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
