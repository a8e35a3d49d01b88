import { setTimeout as sleep } from 'node:timers/promises'
import { createCheckedLedger, untilSo } from '../checked-ledger.mjs'
import { makeInstallation } from '../installation.mjs'
import { makeCluster, whyNoCluster } from '../own-cluster.mjs'
import { refusedForNow, startWriters } from '../writer.mjs'

const withinMs = 60_000
const refusalsToSee = 20

/** A PostgreSQL of our own is stopped at once and started again while everybody writes. Null, with a line, where there can be none. */
export async function restartPostgres({ root, logFile, groups, random, rounds, say }) {
  const why = whyNoCluster()
  if (why) {
    say(`A restart of PostgreSQL is not tried: ${why}.`)
    return null
  }
  const cluster = await makeCluster()
  try {
    const installation = await makeInstallation({ root, engine: 'postgresql', groups: { restart: groups.restart }, logFile, server: cluster.url })
    try {
      return await underLoad({ installation, cluster, random, rounds })
    } finally {
      await installation.remove()
    }
  } finally {
    await cluster.remove()
  }
}

async function underLoad({ installation, cluster, random, rounds }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('restart-')
  const server = await installation.serve()
  const writers = startWriters({ base, group: people.restart, questions, ledger, random, pauseMs: 120 })
  const recoveries = []
  try {
    for (let round = 0; round < rounds; round++) {
      await sleep(300 + random.below(1_200))
      const refusedBefore = refusedForNow(writers.clients)
      await cluster.stop()
      const refused = await untilSo(() => refusedForNow(writers.clients) >= refusedBefore + refusalsToSee, withinMs)
      if (refused === null) ledger.problem(`Round ${round + 1}: nothing was refused within ${withinMs / 1000} seconds without a database.`)
      await sleep(random.below(800))
      await cluster.start()
      const before = ledger.count()
      const recovered = await untilSo(() => ledger.count() >= before + people.restart.length, withinMs)
      if (recovered === null) ledger.problem(`Round ${round + 1}: saving did not go on within ${withinMs / 1000} seconds of the restart.`)
      recoveries.push(recovered)
      await ledger.check(databaseUrl)
    }
  } finally {
    await writers.stop()
    await installation.end(server)
  }
  await ledger.check(databaseUrl)
  return { ...ledger.outcome(), rounds, notes: [`${refusedForNow(writers.clients)} saves were told to try again; after the start, ${people.restart.length} more were stored within ${Math.max(...recoveries)} ms`] }
}
