import { createCheckedLedger } from '../checked-ledger.mjs'
import { createClient } from '../writer.mjs'

/** Everybody in a class answers the same question at the same moment, to one assignment. */
export async function answerAtOnce({ installation, random, rounds }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('burst-')
  const server = await installation.serve()
  const clients = people.burst.map((person) => createClient({ base, person, questions, ledger, seed: random.seed() }))
  const [sending, answered] = [[], []]
  try {
    for (let round = 0; round < rounds; round++) {
      const startedAt = performance.now()
      const at = round % questions.length
      const saves = clients.map((client) => client.save(client.nextAnswer(client.person.attempts[0], at)))
      sending.push(performance.now() - startedAt)
      const replies = await Promise.all(saves)
      answered.push(performance.now() - startedAt)
      const wrong = replies.filter((reply) => reply?.status !== 200)
      if (wrong.length > 0) ledger.problem(`Round ${round + 1}: ${wrong.length} of ${clients.length} answers were not taken; the first got ${wrong[0]?.status}.`)
      await ledger.check(databaseUrl)
    }
  } finally {
    for (const client of clients) client.leave()
    await installation.end(server)
  }
  await ledger.check(databaseUrl)
  const slowest = (times) => Math.round(Math.max(...times))
  return { ...ledger.outcome(), rounds, notes: [`${clients.length} answers given within ${slowest(sending)} ms, the last stored after at most ${slowest(answered)} ms`] }
}
