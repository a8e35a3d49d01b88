import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { StartProblem } from './start-problem.mjs'

/** The settings that starting itself needs. server/env.ts reads the rest; .env.example lists them all. */
export function readSettings(root, environment = process.env) {
  const port = readPort(environment.PORT)
  return {
    root,
    port,
    host: environment.HOST || '0.0.0.0',
    baseUrl: readBaseUrl(environment.BASE_URL, port),
    dataFolder: resolve(root, environment.DATA_DIR || 'data'),
    databaseUrl: checkDatabaseUrl(environment.DATABASE_URL ?? ''),
  }
}

/** Adds the lines of .env, if there is one, to the environment. What is set already wins. */
export function loadEnvironmentFile(root) {
  const file = resolve(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

function readPort(written) {
  const port = Number(written || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new StartProblem(`PORT is "${written}", which is not a port: set it to a whole number from 1 to 65535, such as 3000.`)
}

function readBaseUrl(written, port) {
  if (!written) return `http://localhost:${port}`
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url && /^https?:$/.test(url.protocol)) return written.replace(/\/+$/, '')
  throw new StartProblem(`BASE_URL is "${written}", which is not a web address: set it to the address people open, such as https://record.example.org.`)
}

function checkDatabaseUrl(written) {
  const usable = written === '' || (/^postgres(ql)?:\/\/./.test(written) && URL.canParse(written)) || /^file:./.test(written)
  if (usable) return written
  // The value is not repeated: there may be a password in it.
  throw new StartProblem('DATABASE_URL is not the address of a database that this app knows: set it to postgresql://user:password@host:5432/name, or leave it out to use a file in the data folder.')
}
