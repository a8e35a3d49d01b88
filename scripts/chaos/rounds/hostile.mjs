import { setTimeout as sleep } from 'node:timers/promises'
import { residentMegabytes } from '../../built-app/resident-memory.mjs'
import { percentiles } from '../../built-app/send-request.mjs'
import { createCheckedLedger } from '../checked-ledger.mjs'
import { badRequests } from '../bad-requests.mjs'
import { sendLargeBody } from '../large-body.mjs'
import { createClient, startWriters } from '../writer.mjs'

const largeBytes = 50 * 1024 * 1024
const largeAtOnce = 8
/** Far less than what they send together, and more than a server that saves answers grows by. */
const mostGrowthMegabytes = 150
const floodConnections = 20
const savesPerMinute = 600
const newerThanAll = 1_000_000

/** Clients that send what they should not, while others go on answering. */
export async function sendBadRequests({ installation, random, rounds, floodSaves, isShort }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('hostile-')
  const server = await installation.serve()
  const [villain, victim, flooder, ...calm] = people.hostile
  const writers = startWriters({ base, group: calm, questions, ledger, random, pauseMs: 120 })
  const notes = []
  const context = { base, questions, ledger, random, villain, victim, flooder, writers, server, notes }
  try {
    await sleep(isShort ? 1_000 : 5_000)
    for (let round = 0; round < rounds; round++) await garbage(context)
    await oldRevision(context)
    await largeBodies(context)
    await flood(context, { floodSaves, isShort })
  } finally {
    await writers.stop()
    await installation.end(server)
  }
  await ledger.check(databaseUrl)
  return { ...ledger.outcome(), rounds, notes }
}

/** None of it is in the ledger as sent: whatever of it were stored would be found. */
async function garbage({ ledger, notes, ...context }) {
  const requests = badRequests(context)
  for (const { what, send, expected } of requests) {
    const { status, body } = await send()
    if (!expected.includes(status)) ledger.problem(`${what}: answered ${status} instead of ${expected.join(' or ')}: ${JSON.stringify(body).slice(0, 200)}`)
  }
  notes[0] = `${requests.length} kinds of bad requests`
}

/** Two pages of one student: what the older one sends is not stored over the newer answer. */
async function oldRevision({ base, questions, ledger, random, victim }) {
  const page = () => createClient({ base, person: victim, questions, ledger, seed: random.seed() })
  const [older, newer] = [page(), page()]
  const answer = (client, basedOn) => client.save({ ...client.nextAnswer(victim.attempts[0], 0), basedOn })
  const first = await answer(older, 0)
  await answer(newer, first.body.revision)
  const refused = await answer(older, first.body.revision)
  const { conflict } = refused.body ?? {}
  if (refused.status !== 409 || !conflict?.mine || !conflict.other) ledger.problem(`An answer to an old revision got ${refused.status}: ${JSON.stringify(refused.body).slice(0, 200)}`)
  older.leave()
  newer.leave()
}

async function largeBodies({ base, ledger, villain, server, notes }) {
  const before = residentMegabytes(server.pid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most ?? 0, residentMegabytes(server.pid) ?? 0)), 50)
  const url = `${base}/api/attempts/${villain.attempts[0]}/answers`
  const replies = await Promise.all(Array.from({ length: largeAtOnce }, (_, index) => sendLargeBody(url, { cookie: villain.cookie, bytes: largeBytes, saysLength: index % 2 === 0 })))
  clearInterval(watch)
  for (const { status, sentBytes, saysLength } of replies) {
    // One that does not say how long it is may be hung up on.
    if (status !== 413 && (saysLength || status !== 0)) ledger.problem(`A body of 50 MB was answered ${status} instead of 413.`)
    if (sentBytes >= largeBytes) ledger.problem('A body of 50 MB was read to its end before it was refused.')
  }
  const grown = before === null ? null : most - before
  if (grown !== null && grown > mostGrowthMegabytes) ledger.problem(`The server grew by ${grown} MB while ${largeAtOnce} bodies of 50 MB came at once.`)
  notes.push(`50 MB × ${largeAtOnce} at once refused after at most ${Math.round(Math.max(...replies.map(({ sentBytes }) => sentBytes)) / 1024)} KB, memory grew by ${grown ?? '–'} MB`)
}

/** One person saves as fast as twenty connections can. */
async function flood({ base, questions, ledger, random, flooder, writers, notes }, { floodSaves, isShort }) {
  const client = createClient({ base, person: flooder, questions, ledger, seed: random.seed(), sockets: floodConnections, answersPerPage: 1 })
  const marks = writers.clients.map(({ times }) => times.length)
  const quiet = percentiles(writers.clients.flatMap(({ times }) => times))
  const startedAt = performance.now()
  // Written ones, each on a page of its own that claims to have seen everything: so every one of them is news, in whatever order they arrive.
  const written = questions.filter(({ answers }) => answers.length === 1)
  const flooding = () => ({ ...client.nextAnswer(flooder.attempts[0], written[random.below(written.length)].at), basedOn: newerThanAll })
  let left = floodSaves
  await Promise.all(Array.from({ length: floodConnections }, async () => {
    while (left-- > 0) await client.saveOnce(flooding())
  }))
  const seconds = (performance.now() - startedAt) / 1000
  const during = percentiles(writers.clients.flatMap(({ times }, index) => times.slice(marks[index])))
  noteFlood({ client, floodSaves, seconds, ledger })
  notes.push(`${floodSaves} saves of one person in ${seconds.toFixed(1)} s: ${client.statuses.get(200)} stored, ${client.statuses.get(429) ?? 0} refused; p99 of the others ${quiet.p99.toFixed(1)} ms before, ${during.p99.toFixed(1)} ms meanwhile`)
  // A minute later the same person can save again.
  if (!isShort) await client.save(flooding())
  client.leave()
}

function noteFlood({ client, floodSaves, seconds, ledger }) {
  const times = (status) => client.statuses.get(status) ?? 0
  const allowed = savesPerMinute * (Math.floor(seconds / 60) + 1)
  if (times(200) > allowed) ledger.problem(`${times(200)} saves of one person were stored in ${seconds.toFixed(1)} s; ${allowed} may be.`)
  if (floodSaves > allowed && times(429) === 0) ledger.problem('Nobody stopped a person who saved without end.')
  const others = [...client.statuses.keys()].filter((status) => status !== 200 && status !== 429)
  if (others.length > 0) ledger.problem(`A flood of saves was answered ${others.join(', ')}.`)
}
