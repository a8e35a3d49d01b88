import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { dropForwardedHeaders } from './prepare-process'

test('a browser cannot say where it comes from when no proxy of ours is in front', async () => {
  subscribe('http.server.request.start', dropForwardedHeaders)
  const server = createServer((incoming, response) => response.end(JSON.stringify(incoming.headers))).listen(0)
  const { port } = server.address() as AddressInfo
  const seen = await new Promise<string>((resolve, reject) => {
    const headers = { 'x-forwarded-for': '9.9.9.9', 'X-Forwarded-Host': 'evil.example', forwarded: 'for=9.9.9.9', 'x-other': 'stays' }
    request({ port, headers }, (response) => response.setEncoding('utf8').on('data', resolve)).on('error', reject).end()
  })
  unsubscribe('http.server.request.start', dropForwardedHeaders)
  server.close()
  expect(JSON.parse(seen)).toMatchObject({ 'x-other': 'stays' })
  expect(seen).not.toMatch(/9\.9\.9\.9|evil/)
})
