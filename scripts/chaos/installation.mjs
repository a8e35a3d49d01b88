import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropOwnDatabase, ownDatabase } from '../built-app/own-database.mjs'
import { builtAppEnvironment, endServer, startBuiltApp, untilWell } from '../built-app/serve-built-app.mjs'
import { runProcess } from '../run-process.mjs'

const port = Number(process.env.CHAOS_PORT ?? 3198)

/** What the build and the server are told. */
export const chaosEnvironment = () => builtAppEnvironment(port)

/**
 * An installation of its own: a data folder, a database with the newest tables and the given groups of students.
 * Without groups it is empty. `server` is the address of another PostgreSQL server than that of TEST_POSTGRES_URL.
 */
export async function makeInstallation({ root, engine, groups, logFile, server, name = `otr_chaos_${process.pid}` }) {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
  // Also when filling it fails: the folder goes when we go.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = await ownDatabase({ engine, folder, name, server })
  const environment = { ...chaosEnvironment(), DATA_DIR: folder, DATABASE_URL: databaseUrl, BACKUP_DIR: join(folder, 'backups') }
  const installation = describeInstallation({ root, engine, environment, logFile })
  await installation.script('scripts/migrate.ts')
  if (groups) {
    await installation.script('scripts/chaos/fill-database.ts', join(folder, 'target.json'), JSON.stringify(groups))
    Object.assign(installation, JSON.parse(readFileSync(join(folder, 'target.json'), 'utf8')))
  }
  return Object.assign(installation, {
    folder,
    async remove() {
      if (engine === 'postgresql') await dropOwnDatabase({ name, server }).catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  })
}

/** The same people with their data in another folder or database. */
export function movedInstallation(installation, change) {
  const { root, engine, logFile, questions, people } = installation
  return Object.assign(describeInstallation({ root, engine, environment: { ...installation.environment, ...change }, logFile }), { questions, people })
}

function describeInstallation({ root, engine, environment, logFile }) {
  const note = (text) => appendFileSync(logFile, text)
  const start = (imports = [], more = {}) => startBuiltApp(root, { ...environment, ...more }, { imports, onError: note })
  return {
    root, engine, environment, logFile,
    base: environment.BASE_URL,
    databaseUrl: environment.DATABASE_URL,
    script: (...args) => runProcess(process.execPath, [join(root, 'scripts/run-typescript.mjs'), ...args], { cwd: root, quiet: true, env: environment }),
    npm: (...args) => runProcess('npm', ['run', '--silent', ...args], { cwd: root, quiet: true, env: environment }),
    /** Starts the server; it may not answer yet. */
    start,
    untilWell: (process) => untilWell(process, environment),
    /** Starts the server and resolves when it answers. */
    async serve(imports, more) {
      const process = start(imports, more)
      await untilWell(process, environment)
      return process
    },
    end: endServer,
  }
}
