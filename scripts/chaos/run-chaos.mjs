import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeInstallation } from './installation.mjs'
import { answerAtOnce } from './rounds/burst.mjs'
import { backUpUnderLoad } from './rounds/backup.mjs'
import { stepClockBack } from './rounds/clock-back.mjs'
import { fillDisk } from './rounds/disk-full.mjs'
import { sendBadRequests } from './rounds/hostile.mjs'
import { killServer } from './rounds/kill.mjs'
import { restartPostgres } from './rounds/postgres-restart.mjs'
import { seededRandom } from './seeded-random.mjs'

/**
 * Each thing that may happen, with the engines it can happen to and how much of it the long and the short form do.
 * What `shortOn` leaves out on an engine, a test of server/attempts does there in little time.
 */
export const trials = [
  { name: 'disk', title: 'disk full during saves', engines: ['sqlite'], run: fillDisk, long: { rounds: 10 }, short: { rounds: 1 } },
  { name: 'kill', title: 'server killed (-9)', engines: ['sqlite', 'postgresql'], run: killServer, long: { rounds: 50 }, short: { rounds: 2 } },
  { name: 'restart', title: 'PostgreSQL stopped at once', engines: ['postgresql'], run: restartPostgres, long: { rounds: 10 }, short: { rounds: 1 } },
  { name: 'burst', title: 'a class answers at once', engines: ['sqlite', 'postgresql'], shortOn: ['sqlite'], run: answerAtOnce, long: { rounds: 7 }, short: { rounds: 1 } },
  { name: 'hostile', title: 'hostile clients', engines: ['sqlite', 'postgresql'], run: sendBadRequests, long: { rounds: 5, floodSaves: 10_000 }, short: { rounds: 1, floodSaves: 1_500, isShort: true } },
  { name: 'clock', title: 'clock stepped back an hour', engines: ['sqlite', 'postgresql'], shortOn: ['sqlite'], run: stepClockBack, long: { rounds: 5 }, short: { rounds: 1, isShort: true } },
  { name: 'backup', title: 'back-up under load, restored', engines: ['sqlite', 'postgresql'], run: backUpUnderLoad, long: { rounds: 5 }, short: { rounds: 1 } },
]

/** The students of each trial. */
const groups = {
  kill: { people: 50, assignments: 12 },
  disk: { people: 20, assignments: 4 },
  restart: { people: 30, assignments: 6 },
  burst: { people: 300, assignments: 1 },
  hostile: { people: 8, assignments: 1 },
  clocktimed: { people: 6, assignments: 1, minutes: 30 },
  clockfree: { people: 6, assignments: 1 },
  backup: { people: 30, assignments: 6 },
}

/**
 * Runs the named trials on the engines, one after the other, and resolves with a line of the table for each:
 * `{ trial, engine, rounds, acknowledged, found, lost, duplicated, problems, notes }`, or `{ trial, engine, skipped }`.
 */
export async function runChaos({ root, names, engines, isShort, seed, folder, say }) {
  mkdirSync(folder, { recursive: true })
  const lines = []
  for (const engine of engines) {
    const isOn = ({ engines: possible, shortOn = possible }) => (isShort ? shortOn : possible).includes(engine)
    const chosen = trials.filter((trial) => names.includes(trial.name) && isOn(trial))
    if (chosen.length > 0) lines.push(...(await onEngine({ root, engine, chosen, isShort, seed, folder, say })))
  }
  return lines
}

async function onEngine({ root, engine, chosen, isShort, seed, folder, say }) {
  const logFile = join(folder, `server-on-${engine}.log`)
  writeFileSync(logFile, '')
  const installation = await makeInstallation({ root, engine, groups, logFile })
  const lines = []
  try {
    for (const [index, trial] of chosen.entries()) {
      const startedAt = performance.now()
      const context = { root, installation, logFile, groups, say, random: seededRandom(seed + index), ...(isShort ? trial.short : trial.long) }
      lines.push(lineOf({ trial, engine, outcome: await trial.run(context), seconds: (performance.now() - startedAt) / 1000 }))
      sayLine(lines.at(-1), say)
    }
  } finally {
    await installation.remove()
  }
  return lines
}

function lineOf({ trial, engine, outcome, seconds }) {
  const line = { trial: trial.name, title: trial.title, engine, seconds: Math.round(seconds) }
  if (!outcome) return { ...line, skipped: true }
  const vacuous = outcome.acknowledged === 0 ? ['No answer was acknowledged, so nothing was tried.'] : []
  return { ...line, ...outcome, problems: [...outcome.problems, ...vacuous] }
}

function sayLine({ title, engine, seconds, skipped, notes = [], problems = [] }, say) {
  say(`${title} on ${engine}: ${skipped ? 'not tried' : isSoundLine({ problems }) ? 'held' : 'DID NOT HOLD'} (${seconds} s)`)
  for (const note of notes) say(`  ${note}`)
  for (const problem of problems.slice(0, 20)) say(`  ! ${problem}`)
}

/** Whether everything held that is promised. What was not tried has not failed. */
export function isSoundLine({ skipped, lost = 0, duplicated = 0, problems = [] }) {
  return skipped || (lost === 0 && duplicated === 0 && problems.length === 0)
}
