import http from 'node:http'

const chunk = Buffer.alloc(64 * 1024, 'a')

/**
 * Sends a form that is far too large, as fast as it is taken, until there is an answer.
 * `saysLength` announces the size first. Resolves with the status, 0 for none, and how many bytes had left us by then.
 */
export function sendLargeBody(url, { cookie, bytes, saysLength }) {
  return new Promise((resolve) => {
    // Without one that keeps connections we would ask to be hung up on, and might not hear the answer for our own noise.
    const agent = new http.Agent({ keepAlive: true })
    let sentBytes = 0
    let isAnswered = false
    const headers = { cookie, accept: 'application/json', origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded', ...(saysLength ? { 'content-length': bytes } : {}) }
    const request = http.request(url, { method: 'POST', headers, agent }, (response) => {
      isAnswered = true
      response.resume()
      resolve({ status: response.statusCode, sentBytes, saysLength })
      request.destroy()
    })
    // Once answered, the server may hang up on what it does not want to hear.
    request.on('error', () => resolve({ status: 0, sentBytes, saysLength }))
    const pump = () => {
      while (!isAnswered && sentBytes < bytes) {
        sentBytes += chunk.length
        if (!request.write(chunk)) return request.once('drain', pump)
      }
      if (!isAnswered) request.end()
    }
    pump()
  })
}
