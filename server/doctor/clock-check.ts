import { existsSync, statSync } from 'node:fs'
import { ok, warning, wrong, type Finding } from './finding'

/** Clocks of two machines are never quite the same. */
const toleranceMs = 2 * 60_000

type Witnesses = {
  /** When the newest row was written. */
  newestRow: Date | null
  /** What the clock of the database's own machine says, where that is another. */
  databaseClock: Date | null
  /** Files that were written in the past. */
  files: string[]
}

/** Compares the clock with everything that was written before now: none of it can be later. No network is asked. */
export function checkClock(now: Date, { newestRow, databaseClock, files }: Witnesses): Finding {
  const name = 'Clock'
  const said = `${readable(now)} (UTC)`
  const advice = 'Set the clock and let it be kept by time servers (on Linux: timedatectl set-ntp true). Due dates and time limits go by it.'
  if (newestRow && isLater(newestRow, now)) return wrong(name, `it says ${said}, and a row was written at ${readable(newestRow)}`, `${advice} If it is right now, it was ahead when that row was written.`)
  if (databaseClock && Math.abs(databaseClock.getTime() - now.getTime()) > toleranceMs) return wrong(name, `it says ${said}, and that of the database ${readable(databaseClock)}`, advice)
  const file = files.find((path) => existsSync(path) && isLater(statSync(path).mtime, now))
  if (file) return warning(name, `it says ${said}, and ${file} was written at ${readable(statSync(file).mtime)}`, advice)
  return ok(name, said)
}

const isLater = (then: Date, now: Date) => then.getTime() > now.getTime() + toleranceMs

const readable = (date: Date) => date.toISOString().slice(0, 19).replace('T', ' ')
