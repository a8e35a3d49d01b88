import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createCheckedLedger, untilSo } from '../checked-ledger.mjs'
import { createClient } from '../writer.mjs'

const shiftClock = fileURLToPath(new URL('../shift-clock.mjs', import.meta.url))
const hourMs = 3_600_000
const settleMs = 150
/** The server looks every ten seconds for attempts whose time is over. */
const endedWithinMs = 25_000

/** The server's clock is stepped back an hour, and to and fro around the end of timed attempts, while students answer. */
export async function stepClockBack({ installation, random, rounds, isShort }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('clock')
  const clock = makeClock(join(installation.folder, 'clock'))
  const server = await installation.serve([shiftClock], { CHAOS_CLOCK: clock.file })
  const client = (person) => createClient({ base, person, questions, ledger, seed: random.seed() })
  const [timed, free] = [people.clocktimed.map(client), people.clockfree.map(client)]
  const students = { timed, free, all: [...timed, ...free], endsAt: Date.parse(people.clocktimed[0].endsAt) }
  const check = () => ledger.check(databaseUrl)
  try {
    for (let round = 0; round < rounds; round++) await answerAcrossStep({ students, clock, ledger, check })
    await answerAroundEnd({ students, clock, ledger })
    await endByClock({ students, clock, ledger, check, isShort })
  } finally {
    for (const { leave } of students.all) leave()
    await installation.end(server)
  }
  await check()
  return { ...ledger.outcome(), rounds, notes: [`${students.all.length} clients, ${timed.length} of them with a time limit`] }
}

/** What follows a step back has later revisions and earlier times, and nobody's end has moved. */
async function answerAcrossStep({ students, clock, ledger, check }) {
  await clock.ahead(0)
  const before = await everybody(students.all, ledger, { expected: 200 })
  const ends = endsOf(await check())
  await clock.ahead(-hourMs)
  const after = await everybody(students.all, ledger, { expected: 200 })
  const stored = await check()
  after.forEach((reply, index) => {
    if (reply.body.revision !== before[index].body.revision + 1) ledger.problem(`After the step an answer got revision ${reply.body.revision}; ${before[index].body.revision + 1} was its turn.`)
  })
  if (endsOf(stored) !== ends) ledger.problem('The step moved the end of an attempt.')
  if (!wentBack(stored.answers)) ledger.problem('The clock of the server did not go back, so nothing was tried.')
}

const endsOf = ({ attempts }) => JSON.stringify(attempts.map(({ attemptId, endsAt }) => [attemptId, endsAt]).sort())

/** Whether some answer has a later revision and an earlier time than another one of its question. */
function wentBack(answers) {
  const inOrder = [...answers].sort((a, b) => (a.attemptId + a.questionId < b.attemptId + b.questionId ? -1 : a.attemptId + a.questionId > b.attemptId + b.questionId ? 1 : a.revision - b.revision))
  return inOrder.some((row, index) => row.attemptId === inOrder[index - 1]?.attemptId && row.questionId === inOrder[index - 1].questionId && row.savedAt < inOrder[index - 1].savedAt)
}

/** An attempt ends when the clock says so: not before, and not for what was answered before and arrives within the grace. */
async function answerAroundEnd({ students: { timed, endsAt }, clock, ledger }) {
  await clock.at(endsAt - 20_000)
  await everybody(timed, ledger, { expected: 200 })
  await clock.at(endsAt + 30_000)
  await everybody(timed, ledger, { expected: 200, age: 45_000 })
  await everybody(timed, ledger, { expected: 409, age: 0 })
  await clock.at(endsAt - hourMs)
  await everybody(timed, ledger, { expected: 200 })
}

/** Over is over: ended by the server where there is time to wait for it, and a clock that goes back opens nothing again. */
async function endByClock({ students: { timed, free, endsAt }, clock, ledger, check, isShort }) {
  await clock.at(endsAt + 90_000)
  await everybody(timed, ledger, { expected: 409, age: 0 })
  const attempts = timed.map(({ person }) => person.attempts[0])
  const areFinished = async () => (await check()).attempts.filter(({ attemptId }) => attempts.includes(attemptId)).every(({ isFinished }) => isFinished)
  if (isShort) await Promise.all(timed.map((client) => client.finish(client.person.attempts[0])))
  else if ((await untilSo(areFinished, endedWithinMs)) === null) ledger.problem('The server did not end the attempts whose time was over.')
  await clock.ahead(-hourMs)
  await everybody(timed, ledger, { expected: 409, age: 0 })
  await Promise.all(free.map((client) => client.finish(client.person.attempts[0])))
  if (!(await areFinished())) ledger.problem('A clock that went back opened an attempt again.')
}

/** Each answers the first question anew. */
function everybody(clients, ledger, { expected, age }) {
  return Promise.all(clients.map(async (client) => {
    const reply = await client.save({ ...client.nextAnswer(client.person.attempts[0], 0), ...(age === undefined ? {} : { age }) })
    if (reply.status !== expected) ledger.problem(`${client.person.id} got ${reply.status} instead of ${expected}: ${JSON.stringify(reply.body).slice(0, 200)}`)
    return reply
  }))
}

function makeClock(file) {
  const set = async (offset) => {
    writeFileSync(file, String(Math.round(offset)))
    await sleep(settleMs)
  }
  writeFileSync(file, '0')
  return { file, ahead: set, at: (instant) => set(instant - Date.now()) }
}
