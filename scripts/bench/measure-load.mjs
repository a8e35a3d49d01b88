import http from 'node:http'
import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { formRequest, percentiles, send } from '../built-app/send-request.mjs'

/** Lets `clients` send one request after the other for some seconds. `next(client, turn)` gives each request. */
export async function runLoad({ clients, seconds, next, expected = 200 }) {
  const until = performance.now() + seconds * 1000
  const times = []
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
      for (let turn = 0; performance.now() < until; turn++) {
        const answer = await send(agent, next(client, turn))
        if (answer.status !== expected) throw new Error(`Expected ${expected}, got ${answer.status}: ${answer.body.toString().slice(0, 300)}`)
        times.push(answer.milliseconds)
      }
      agent.destroy()
    }),
  )
  return { perSecond: times.length / ((performance.now() - startedAt) / 1000), ...percentiles(times) }
}

/** A save of an answer, as the attempt page sends it. */
export function saveRequest(base, attempt, turn) {
  const at = turn % attempt.answers.length
  const { question, fields: answers } = attempt.answers[at]
  const chosen = answers[Math.floor(turn / attempt.answers.length) % 2]
  const fields = { question, key: randomUUID(), basedOn: '0', at, count: attempt.answers.length, answering: '1', ...chosen }
  return formRequest(`${base}/api/attempts/${attempt.attemptId}/answers`, { cookie: attempt.cookie, fields })
}

/** The finish of an attempt, as its page posts it when scripts are off. */
export function finishRequest(base, attempt, page) {
  const form = [...page.matchAll(/<form[^>]*>.*?<\/form>/gs)].map(([html]) => html).find((html) => html.includes('name="attemptId"'))
  const fields = [...(form ?? '').matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => [attributeOf(tag, 'name'), attributeOf(tag, 'value')])
  const boundary = 'bench-boundary'
  const body = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('') + `--${boundary}--\r\n`
  return {
    method: 'POST',
    url: `${base}/attempts/${attempt.attemptId}/finish`,
    headers: { cookie: attempt.cookie, origin: base, 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': Buffer.byteLength(body) },
    body,
  }
}

function attributeOf(tag, name) {
  const value = new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Compressed bytes of every script that a page names, as a browser would load them. */
export async function scriptBytes(base, path, cookie) {
  const agent = new http.Agent({ keepAlive: true })
  const page = await send(agent, { url: base + path, headers: { cookie, 'accept-encoding': 'gzip' } })
  const html = (page.headers['content-encoding'] === 'gzip' ? gunzipSync(page.body) : page.body).toString()
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/noModule/i.test(tag)).map(([, source]) => source))
  let bytes = 0
  for (const source of sources) bytes += (await send(agent, { url: new URL(source, base).href, headers: { 'accept-encoding': 'gzip' } })).body.length
  agent.destroy()
  return bytes
}
