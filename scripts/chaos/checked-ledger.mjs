import { createLedger } from './ledger.mjs'
import { judge } from './judge.mjs'
import { readStored } from './read-stored.mjs'

/** A ledger that can be compared with a database as often as wanted; `outcome` is the worst that was ever found. */
export function createCheckedLedger(beginning) {
  const ledger = createLedger()
  let worst = { acknowledged: 0, found: 0, lost: 0, duplicated: 0 }
  const seen = new Set()
  return Object.assign(ledger, {
    /** Compares with the database at this address. Gives what is stored. */
    async check(databaseUrl, told = ledger.snapshot()) {
      const stored = await readStored(databaseUrl, beginning)
      const { problems, ...counts } = judge({ told, wasSent: ledger.wasSent }, stored)
      worst = { acknowledged: counts.acknowledged, found: counts.found, lost: Math.max(worst.lost, counts.lost), duplicated: Math.max(worst.duplicated, counts.duplicated) }
      for (const problem of problems.filter((problem) => !seen.has(problem))) {
        seen.add(problem)
        ledger.problem(problem)
      }
      return stored
    },
    outcome: () => ({ ...worst, problems: ledger.problems }),
  })
}

/** Resolves to how many milliseconds it took until `isSo`, or null when it was not within the time. */
export async function untilSo(isSo, withinMs) {
  const startedAt = performance.now()
  while (performance.now() - startedAt < withinMs) {
    if (await isSo()) return Math.round(performance.now() - startedAt)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return null
}
