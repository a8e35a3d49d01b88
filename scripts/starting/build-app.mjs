import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProcessFailure, runProcess } from '../run-process.mjs'
import { checkDiskSpace } from './check-machine.mjs'
import { StartProblem } from './start-problem.mjs'

// What the built app is made of. content/ is not: the server reads it from the disk when it starts.
const sources = [
  'app', 'components', 'domain', 'public', 'question-types', 'server', 'prisma/schema.prisma',
  'proxy.ts', 'instrumentation.ts', 'next.config.js', 'tsconfig.json', 'package-lock.json',
]
const isLeftOut = (path) => path === 'server/db/generated' || /\.test\.tsx?$/.test(path)

export function isBuilt(root) {
  const stamp = stampFile(root)
  return existsSync(join(root, '.next/BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOfSources(root)
}

/** Builds the app for production; its output is shown only when it fails. */
export async function buildApp(root, environment) {
  checkDiskSpace(root, { neededMegabytes: 300, purpose: 'building the app' })
  const fingerprint = fingerprintOfSources(root)
  rmSync(stampFile(root), { force: true })
  try {
    await runProcess(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], { cwd: root, quiet: true, env: environment })
  } catch (error) {
    if (!(error instanceof ProcessFailure)) throw error
    throw new StartProblem(`${error.output.trim()}\n\nThe app could not be built: put right what the message above names and run the command again.`, { cause: error })
  }
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(stampFile(root), fingerprint)
}

/** One number for the content of everything the build reads. */
export function fingerprintOfSources(root) {
  const hash = createHash('sha256').update(`node ${process.versions.node} bench ${process.env.BENCH ?? ''}\n`)
  for (const path of sources.flatMap((source) => listFiles(root, source))) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function listFiles(root, path) {
  const full = join(root, path)
  if (!existsSync(full) || isLeftOut(path)) return []
  const entries = readDirectory(full)
  if (!entries) return [path]
  return entries.sort().flatMap((name) => listFiles(root, `${path}/${name}`))
}

function readDirectory(path) {
  try {
    return readdirSync(path)
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}

const stampFile = (root) => join(root, '.next/on-the-record.txt')
