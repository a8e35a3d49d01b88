import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { StartProblem } from '../server/db/start-problem'
import { BackupProblem } from '../server/backup/backup-problem'
import type { DatabaseLocation } from '../server/db/database-location'
import type { Env } from '../server/env'
import { StartProblem as Problem, reportProblem } from './starting/start-problem.mjs'

export type Setting = { env: Env; location: DatabaseLocation; about: { version: string; now: Date } }

/** Runs a command of the person who keeps the school: a failure is one plain sentence, and with DEBUG the whole error. */
export async function runChore(work: (setting: Setting) => Promise<void>): Promise<void> {
  // What is half written is removed when the process exits, which a signal alone does not make it do in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
  try {
    await work(await readSetting())
  } catch (error) {
    const isOurs = error instanceof StartProblem || error instanceof BackupProblem
    reportProblem(isOurs ? new Problem(error.message, { cause: error }) : error)
  }
}

// Loaded late, so that settings which cannot be read are told like any other problem.
async function readSetting(): Promise<Setting> {
  const { env } = await import('../server/env').catch((error: Error) => {
    throw new Problem(error.message, { cause: error })
  })
  const { databaseLocation } = await import('../server/db/database-location')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return { env, location: databaseLocation(env.DATABASE_URL, env.DATA_DIR), about: { version, now: new Date() } }
}

/** A file that somebody named, from the folder in which they typed the command: npm itself moves to ours. */
export function namedFile(name: string): string {
  return resolve(process.env.INIT_CWD ?? '.', name)
}

/** Turns what cannot be read of the command line into the sentence that says how it is written. */
export function readCommandLine<Read>(read: () => Read, usage: string): Read {
  try {
    return read()
  } catch (error) {
    throw new Problem(usage, { cause: error })
  }
}
