import { describe, expect, test } from 'vitest'
import { Refusal } from '@/server/errors'
import { assertSameOrigin } from './same-origin'

const post = (headers: Record<string, string>) => new Request('http://localhost:3000/api/x', { method: 'POST', headers: { host: 'localhost:3000', ...headers } })

describe('a request that changes something', () => {
  test('is taken from our own pages, at whatever address the browser reached us', () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:3000' }, { host: '192.168.1.7:3000', origin: 'http://192.168.1.7:3000' }]) {
      expect(() => assertSameOrigin(post(Object.fromEntries(Object.entries(headers))))).not.toThrow()
    }
  })

  test('is refused from other sites, other subdomains, sandboxed frames and when it says nothing', () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }, { origin: 'http://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }, {}]) {
      expect(() => assertSameOrigin(post(Object.fromEntries(Object.entries(headers)))), JSON.stringify(headers)).toThrow(Refusal)
    }
  })
})
