import http from 'node:http'

/**
 * One request; with an agent, over a connection that stays open.
 * Resolves with its status, headers, body (as sent) and milliseconds. `timeoutMs` is how long it may take.
 */
export function send(agent, { method = 'GET', url, headers, body, timeoutMs }) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const signal = timeoutMs && AbortSignal.timeout(timeoutMs)
    const request = http.request(url, { agent, method, headers, signal }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks), milliseconds: performance.now() - startedAt }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** What a form of ours sends with scripts on: the headers and body of a request that asks for JSON. */
export function formRequest(url, { cookie, fields }) {
  const body = new URLSearchParams(fields).toString()
  return {
    method: 'POST',
    url,
    headers: { cookie, accept: 'application/json', origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) },
    body,
  }
}

/** The median, the 99th percentile and the mean of times in milliseconds. */
export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return { p50: at(0.5), p99: at(0.99), mean: times.reduce((sum, time) => sum + time, 0) / times.length }
}
