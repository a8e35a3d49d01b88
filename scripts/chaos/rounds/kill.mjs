import { setTimeout as sleep } from 'node:timers/promises'
import { createCheckedLedger, untilSo } from '../checked-ledger.mjs'
import { startWriters } from '../writer.mjs'

const longestLifeMs = 2_000
const longestStartMs = 1_200
const longestWaitMs = 10_000

/** kill -9 of the server at random moments while everybody of the group writes. After each one all that was acknowledged is looked for. */
export async function killServer({ installation, random, rounds }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('kill-')
  const writers = startWriters({ base, group: people.kill, questions, ledger, random, pauseMs: 120, answersEach: 4 })
  let duringStart = 0
  for (let round = 0; round < rounds; round++) {
    const server = installation.start()
    // One in six dies while it starts, and may be replaying what the last one left.
    if (round % 6 === 5) {
      duringStart += 1
      await sleep(random.below(longestStartMs))
    } else {
      await installation.untilWell(server)
      await ledger.check(databaseUrl)
      const before = ledger.count()
      // Half of them wait until answers flow, so that the kill falls among them.
      if (round % 2 === 0) await untilSo(() => ledger.count() > before, longestWaitMs)
      await sleep(random.below(longestLifeMs))
    }
    await installation.end(server, 'SIGKILL')
  }
  const server = await installation.serve()
  await writers.stop()
  await ledger.check(databaseUrl)
  await installation.end(server)
  await ledger.check(databaseUrl)
  const finished = ledger.snapshot().finished.length
  return { ...ledger.outcome(), rounds, notes: [`${people.kill.length} clients, ${duringStart} of the kills during the start, ${finished} attempts handed in`] }
}
