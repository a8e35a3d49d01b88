import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { formRequest, send } from '../built-app/send-request.mjs'
import { seededRandom } from './seeded-random.mjs'

const replyWithin = 10_000
const longestPause = 500
/** What the outbox of the browser takes as "try again". */
const isPassing = (status) => status === 408 || status === 429 || status >= 500

/**
 * One student at one attempt, as the page is: every answer has the key of its page and number, knows the revision it
 * was based on, says how long ago it was given, and is sent again under the same key until the server has stored it.
 * What is sent and what is acknowledged goes to the ledger.
 */
export function createClient({ base, person, questions, ledger, seed, sockets = 1, answersPerPage = 12 }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: sockets })
  const random = seededRandom(seed)
  const revisions = new Map()
  const statuses = new Map()
  const times = []
  let given = 0
  let page = newPage()
  let isGone = false

  function newPage() {
    return Array.from({ length: 8 }, () => random.below(65_536).toString(16).padStart(4, '0')).join('')
  }

  /** An answer that differs from every one before it. */
  function nextAnswer(attemptId, at = random.below(questions.length)) {
    given += 1
    if (given % answersPerPage === 0) page = newPage()
    const { id: questionId, answers } = questions[at]
    const { fields, stored } = answers.length > 1 ? otherThan(lastChosen.get(`${attemptId} ${questionId}`), answers) : answers[0]
    if (answers.length > 1) lastChosen.set(`${attemptId} ${questionId}`, stored)
    const words = `Answer ${given} of ${person.id} on page ${page.slice(0, 8)}`
    const filled = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replace('§', words)]))
    return { attemptId, questionId, key: `${page}.${given}`, response: stored.replace('§', words), at, fields: filled, givenAt: performance.now() }
  }

  const lastChosen = new Map()
  const otherThan = (last, answers) => {
    const others = answers.filter(({ stored }) => stored !== last)
    return others[random.below(others.length)]
  }

  /** One try. Resolves with `{ status, body }`; a status of 0 is no reply. */
  async function post(path, fields) {
    const reply = await send(agent, { ...formRequest(`${base}${path}`, { cookie: person.cookie, fields }), timeoutMs: replyWithin }).catch(() => null)
    const status = reply?.status ?? 0
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status === 200) times.push(reply.milliseconds)
    return { status, body: bodyOf(reply) }
  }

  /** Sends an answer once, and notes what the server says of it. */
  async function saveOnce(answer) {
    const { attemptId, questionId, key, response, at, fields, givenAt } = answer
    const question = `${attemptId} ${questionId}`
    ledger.send({ attemptId, questionId, key, response })
    const basedOn = answer.basedOn ?? revisions.get(question) ?? 0
    const age = answer.age ?? Math.round(performance.now() - givenAt)
    const reply = await post(`/api/attempts/${attemptId}/answers`, { question: questionId, learner: person.id, key, basedOn, age, at, count: questions.length, answering: '1', ...fields })
    if (reply.status === 200 && Number.isInteger(reply.body?.revision)) {
      revisions.set(question, Math.max(reply.body.revision, revisions.get(question) ?? 0))
      ledger.acknowledge({ attemptId, questionId, key, response }, reply.body.revision)
    } else if (reply.status === 409 && reply.body?.kept) ledger.keptAsLate({ attemptId, questionId, key })
    return reply
  }

  /** Sends an answer until the server has it. Resolves with its last reply; null when we were told to go first. */
  const save = (answer) => untilTaken(() => saveOnce(answer))

  /** Hands the attempt in, as its page does when the time is up. */
  async function finish(attemptId) {
    const reply = await untilTaken(() => post(`/api/attempts/${attemptId}/finish`, { learner: person.id }))
    if (reply?.status === 200) ledger.finish(attemptId)
    return reply
  }

  async function untilTaken(attempt) {
    for (let tries = 0; !isGone; tries++) {
      const reply = await attempt()
      if (reply.status !== 0 && !isPassing(reply.status)) return reply
      if (reply.status >= 500) noteRudeness(reply)
      await sleep(random.below(Math.min(longestPause, 25 * 2 ** tries)) + 10)
    }
    return null
  }

  function noteRudeness({ status, body }) {
    const message = body?.message
    if (typeof message !== 'string' || !/^[A-Z].*\.$/.test(message) || /\bat .*:\d+|Error:|prisma|SQL/i.test(message)) {
      ledger.problem(`A ${status} to ${person.id} was not one plain sentence: ${JSON.stringify(body).slice(0, 200)}`)
    }
  }

  return {
    nextAnswer, saveOnce, save, finish, post, statuses, times, person,
    /** Half to one and a half of it. */
    drawPause: (milliseconds) => milliseconds / 2 + random.below(milliseconds),
    /** Gives up what is not acknowledged, as a computer does that is switched off. */
    leave() {
      isGone = true
      agent.destroy()
    },
  }
}

function bodyOf(reply) {
  if (!reply) return null
  try {
    return JSON.parse(reply.body.toString())
  } catch {
    return reply.body.toString().slice(0, 300)
  }
}

/**
 * Lets a client answer one question after the other, with pauses, until it is stopped; with several attempts it hands
 * each but the last in after `answersEach`. `stop` resolves when its last answer is acknowledged: to whether it was.
 */
export function startWriting(client, { ledger, pauseMs, answersEach = Infinity, patienceMs = 60_000 }) {
  let isStopped = false
  const attempts = [...client.person.attempts]
  const work = write()

  async function write() {
    let answers = 0
    while (!isStopped) {
      await sleep(client.drawPause(pauseMs))
      if (isStopped) return
      expectOk(await client.save(client.nextAnswer(attempts[0])), 'an answer')
      answers += 1
      if (answers % answersEach === 0 && attempts.length > 1) expectOk(await client.finish(attempts.shift()), 'a finish')
    }
  }

  function expectOk(reply, what) {
    if (reply && reply.status !== 200) ledger.problem(`${client.person.id} got ${reply.status} for ${what}: ${JSON.stringify(reply.body).slice(0, 200)}`)
  }

  return {
    client,
    async stop() {
      isStopped = true
      const isDone = await Promise.race([work.then(() => true), sleep(patienceMs, false, { ref: false })])
      if (!isDone) ledger.problem(`${client.person.id} had an answer that was not acknowledged within ${patienceMs / 1000} seconds.`)
      client.leave()
      await work
    },
  }
}

/** Writers for everybody of a group. Every fifth hands its attempts in, where it has more than one. */
export function startWriters({ base, group, questions, ledger, random, pauseMs, answersEach = 8 }) {
  const writers = group.map((person, index) => {
    const own = index % 5 === 0 ? person : { ...person, attempts: person.attempts.slice(0, 1) }
    const client = createClient({ base, person: own, questions, ledger, seed: random.seed() })
    return startWriting(client, { ledger, pauseMs, answersEach })
  })
  return {
    clients: writers.map(({ client }) => client),
    stop: () => Promise.all(writers.map((writer) => writer.stop())),
  }
}

/** How often each status came, over all clients. */
export function statusesOf(clients) {
  const sum = new Map()
  for (const { statuses } of clients) for (const [status, times] of statuses) sum.set(status, (sum.get(status) ?? 0) + times)
  return sum
}

/** How many replies said that the server could not, just now. */
export function refusedForNow(clients) {
  return [...statusesOf(clients)].reduce((sum, [status, times]) => (status >= 500 ? sum + times : sum), 0)
}
