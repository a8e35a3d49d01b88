import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createLedger } from './ledger.mjs'
import { createClient, startWriting } from './writer.mjs'

const questions = [{ id: 'q1', at: 0, answers: [{ fields: { 'response.text': '§' }, stored: '{"text":"§"}' }] }]
const person = { id: 'p1', cookie: 'session=1', attempts: ['a1', 'a2'] }

let server: Server | undefined
afterEach(() => void server?.close())

type Fields = Record<string, string>
type Answer = { status: number; body: unknown } | 'hang up'

/** A server that answers as it is told, and says what it was sent. */
async function served(answerTo: (path: string, fields: Fields) => Answer) {
  server = createServer(async (request, response) => {
    const answer = answerTo(request.url!, Object.fromEntries(new URLSearchParams(await textOf(request))))
    if (answer === 'hang up') return request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const ledger = createLedger()
  const base = `http://127.0.0.1:${(server!.address() as AddressInfo).port}`
  return { ledger, client: createClient({ base, person, questions, ledger, seed: 1 }) }
}

async function textOf(request: IncomingMessage) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const plain = { status: 503, body: { message: 'The server could not save this answer just now.' } }

test('sends an answer again under its key until it is acknowledged, with the revision it knows and a growing age', async () => {
  const seen: Fields[] = []
  const replies: Answer[] = ['hang up', plain, { status: 429, body: {} }, { status: 200, body: { revision: 1 } }, { status: 200, body: { revision: 2 } }]
  const { client, ledger } = await served((_, fields) => (seen.push(fields), replies.shift()!))
  const answer = client.nextAnswer('a1', 0)
  await client.save(answer)
  await client.save(client.nextAnswer('a1', 0))
  client.leave()
  expect(seen.map(({ key }) => key)).toEqual([...Array(4).fill(answer.key), answer.key.replace(/1$/, '2')])
  expect(answer.key).toMatch(/^[\w-]{8,64}\.1$/)
  expect(seen.map(({ basedOn }) => basedOn)).toEqual(['0', '0', '0', '0', '1'])
  expect(Number(seen[3]!.age)).toBeGreaterThan(Number(seen[0]!.age))
  expect(ledger.snapshot().acknowledged).toEqual([
    { attemptId: 'a1', questionId: 'q1', key: answer.key, response: answer.response, revision: 1 },
    expect.objectContaining({ revision: 2 }),
  ])
  expect(ledger.problems).toEqual([])
})

test('takes nothing as acknowledged that the server did not say it has', async () => {
  const { client, ledger } = await served(() => ({ status: 409, body: { message: 'Another page.', conflict: { revision: 3 } } }))
  const answer = client.nextAnswer('a1', 0)
  expect((await client.save(answer))?.status).toBe(409)
  client.leave()
  expect(ledger.snapshot()).toEqual({ acknowledged: [], late: [], finished: [] })
  expect(ledger.wasSent(answer)).toBe(true)
})

test.each([
  ['a stack', { message: 'Error: disk full.\n    at write (/srv/app.ts:3:1).' }],
  ['a page', '<html>'],
  ['nothing', null],
])('reports %s in place of a plain sentence', async (_, body) => {
  const replies: Answer[] = [{ status: 500, body }, { status: 200, body: { revision: 1 } }]
  const { client, ledger } = await served(() => replies.shift()!)
  await client.save(client.nextAnswer('a1', 0))
  client.leave()
  expect(ledger.problems).toEqual([expect.stringContaining('was not one plain sentence')])
})

test('a writer goes on until it is stopped, hands in all attempts but its last, and leaves nothing behind', async () => {
  const revisions = new Map<string, number>()
  const { client, ledger } = await served((path) => {
    revisions.set(path, (revisions.get(path) ?? 0) + 1)
    return { status: 200, body: { revision: revisions.get(path) } }
  })
  const writer = startWriting(client, { ledger, pauseMs: 4, answersEach: 3 })
  while (ledger.count() < 8) await new Promise((resolve) => setTimeout(resolve, 5))
  await writer.stop()
  expect(ledger.snapshot().finished).toEqual(['a1'])
  expect(ledger.snapshot().acknowledged.filter(({ attemptId }) => attemptId === 'a1')).toHaveLength(3)
  expect([...revisions].filter(([path]) => path.endsWith('/answers')).reduce((sum, [, times]) => sum + times, 0)).toBe(ledger.count())
  expect(ledger.problems).toEqual([])
})

test('a writer that cannot get rid of its last answer says so', async () => {
  const { client, ledger } = await served(() => plain)
  const writer = startWriting(client, { ledger, pauseMs: 2, patienceMs: 100 })
  while (!client.statuses.get(503)) await new Promise((resolve) => setTimeout(resolve, 5))
  await writer.stop()
  expect(ledger.problems).toEqual([expect.stringContaining('not acknowledged within 0.1 seconds')])
})

test('draws the same answers from the same seed', async () => {
  const drawn = () => createClient({ base: 'http://127.0.0.1:1', person, questions, ledger: createLedger(), seed: 7 }).nextAnswer('a1', 0).key
  expect(drawn()).toBe(drawn())
})
