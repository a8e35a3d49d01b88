import { randomBytes } from 'node:crypto'
import { formRequest, send } from '../built-app/send-request.mjs'

/** What a client might send that is no answer of its own: `{ what, send, expected }`, where `send` resolves with `{ status, body }`. */
export function badRequests({ base, questions, villain, victim }) {
  const [written, choice] = [questions.find(({ answers }) => answers.length === 1), questions.find(({ answers }) => answers.length > 1)]
  const own = villain.attempts[0]
  const fields = { question: written.id, key: 'badpage0.1', basedOn: 0, age: 0, at: written.at, count: questions.length, answering: '1', 'response.text': 'Words that nobody should find.' }
  const pathOf = (attemptId) => `/api/attempts/${attemptId}/answers`
  const form = (what, expected, change, { attemptId = own, cookie = villain.cookie, headers = {} } = {}) => {
    const request = formRequest(base + pathOf(attemptId), { cookie, fields: { ...fields, ...change } })
    return { what, expected: [expected].flat(), send: () => reply({ ...request, headers: { ...request.headers, ...headers } }) }
  }
  const raw = (what, expected, { type, body, method = 'POST', path = pathOf(own) }) => {
    const headers = { cookie: villain.cookie, accept: 'application/json', origin: base, ...(type ? { 'content-type': type, 'content-length': Buffer.byteLength(body) } : {}) }
    return { what, expected: [expected].flat(), send: () => reply({ method, url: base + path, headers, body }) }
  }
  const urlencoded = 'application/x-www-form-urlencoded'
  return [
    raw('Bytes', 415, { type: 'application/octet-stream', body: randomBytes(2_000) }),
    raw('JSON', 415, { type: 'application/json', body: JSON.stringify(fields) }),
    raw('A form with files', 415, { type: 'multipart/form-data; boundary=x', body: '--x--' }),
    raw('Bytes that call themselves a form', 400, { type: urlencoded, body: randomBytes(2_000) }),
    raw('An empty form', 400, { type: urlencoded, body: '' }),
    raw('Broken escapes', 400, { type: urlencoded, body: 'question=%&key=%zz&=&&&' }),
    raw('70 KB', 413, { type: urlencoded, body: `response.text=${'a'.repeat(70_000)}` }),
    raw('Another method', 405, { method: 'DELETE' }),
    form('A question that is not there', 400, { question: 'L99-XXX-99' }),
    form('A question named by a null character', 400, { question: '\0' }),
    form('No key', 400, { key: '' }),
    form('A key of its own making', 400, { key: "x' OR 1=1 --" }),
    form('A revision that is no number', 400, { basedOn: 'newest' }),
    form('A revision below zero', 400, { basedOn: -1 }),
    form('A time in the future', 400, { age: -1 }),
    form('An age without end', 400, { age: 1e300 }),
    form('A button that is not there', 400, { intent: 'grade' }),
    form('An option that is not there', 400, { question: choice.id, at: choice.at, response: 'none-of-these' }),
    form('A text that is too long', 400, { 'response.text': 'a'.repeat(10_000) }),
    form('A part that the answer does not have', 400, { 'response.fraction': '1' }),
    form('Nobody', 401, {}, { cookie: '' }),
    form('A forged session', 401, {}, { cookie: 'next-auth.session-token=eyJhbGciOiJub25lIn0..AAAA.AAAA.AAAA' }),
    form('A page made for somebody else', 401, { learner: victim.id }),
    form("Another site's page", 403, {}, { headers: { origin: 'https://elsewhere.example' } }),
    form("Another person's attempt", 404, {}, { attemptId: victim.attempts[0] }),
    form('An attempt that is not there', 404, {}, { attemptId: 'nothing' }),
    form('An attempt named by a null character', [400, 404], {}, { attemptId: '%00' }),
    form('An attempt with a name without end', [400, 404, 414], {}, { attemptId: 'a'.repeat(4_000) }),
    raw("A finish of another person's attempt", 404, { type: urlencoded, body: `learner=${villain.id}`, path: `/api/attempts/${victim.attempts[0]}/finish` }),
    raw('A finish of an attempt named by a null character', [400, 404], { type: urlencoded, body: `learner=${villain.id}`, path: '/api/attempts/%00/finish' }),
    raw('A finish in the name of another person', 401, { type: urlencoded, body: `learner=${victim.id}`, path: `/api/attempts/${victim.attempts[0]}/finish` }),
  ]
}

async function reply(request) {
  const answer = await send(undefined, { ...request, timeoutMs: 10_000 }).catch((error) => ({ status: 0, body: Buffer.from(error.message) }))
  return { status: answer.status, body: answer.body.toString().slice(0, 300) }
}
