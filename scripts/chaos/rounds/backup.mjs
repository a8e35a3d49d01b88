import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createCheckedLedger, untilSo } from '../checked-ledger.mjs'
import { makeInstallation } from '../installation.mjs'
import { startWriters } from '../writer.mjs'

const withinMs = 30_000

/** `npm run backup` while everybody writes, and `npm run restore` of it into an empty installation. */
export async function backUpUnderLoad({ installation, random, rounds }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('backup-')
  const server = await installation.serve()
  const writers = startWriters({ base, group: people.backup, questions, ledger, random, pauseMs: 120 })
  const during = []
  const taken = []
  try {
    for (let round = 0; round < rounds; round++) {
      const before = ledger.count()
      await untilSo(() => ledger.count() >= before + people.backup.length, withinMs)
      await sleep(random.below(1_000))
      const told = ledger.snapshot()
      const file = join(installation.folder, `round-${round}.backup`)
      await installation.npm('backup', '--', file)
      during.push(ledger.count() - told.acknowledged.length)
      taken.push({ file, told })
    }
  } finally {
    await writers.stop()
    await installation.end(server)
  }
  await ledger.check(databaseUrl)
  for (const one of taken) await bringBack({ ...one, installation, ledger })
  return { ...ledger.outcome(), rounds, notes: [`${Math.min(...during)} answers or more were stored while each back-up was written; the figures are those of the last one, brought back`] }
}

/** What was acknowledged before the back-up began must be there; what came during it may be. */
async function bringBack({ file, told, installation, ledger }) {
  const { root, engine, logFile } = installation
  const empty = await makeInstallation({ root, engine, logFile, name: `otr_chaos_restored_${process.pid}` })
  try {
    await empty.npm('restore', '--', file)
    await ledger.check(empty.databaseUrl, told)
  } finally {
    await empty.remove()
  }
}
