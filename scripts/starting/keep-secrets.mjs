import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from './start-problem.mjs'

// Named like the settings that override them.
const generators = {
  /** Signs the sign-in cookies. */
  AUTH_SECRET: () => randomBytes(32).toString('base64url'),
  /** Encrypts what Next keeps in forms; it wants plain base64. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString('base64'),
}

/** The installation's secrets, made at the first start and kept in data/secrets.json for this account only. */
export function keepSecrets(dataFolder) {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) writeOnce(file, makeSecrets())
  const kept = readSecrets(file)
  chmodSync(file, 0o600)
  return kept
}

function makeSecrets() {
  return Object.fromEntries(Object.entries(generators).map(([name, generate]) => [name, generate()]))
}

// Linking a finished file into place fails where one is there already: of two first starts at once, one wins and both read its secrets.
function writeOnce(file, secrets) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function readSecrets(file) {
  const secrets = parse(readFileSync(file, 'utf8'))
  const isWhole = secrets && Object.keys(generators).every((name) => typeof secrets[name] === 'string' && secrets[name].length >= 32)
  if (isWhole) return secrets
  throw new StartProblem(`${file} is damaged: put back a copy, or delete it to have new secrets made, which signs everybody out.`)
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
