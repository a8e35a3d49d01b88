import { beforeEach, expect, test, vi } from 'vitest'
import { recordAnswer } from '@/server/attempts/record-answer'
import { browser } from '@/server/testing/request'
import { POST } from './route'

vi.mock('next/headers', () => import('@/server/testing/request'))
vi.mock('@/server/attempts/record-answer', () => ({ recordAnswer: vi.fn() }))

beforeEach(() => {
  browser.forget()
  vi.spyOn(console, 'error').mockReturnValue()
  vi.mocked(recordAnswer).mockRejectedValue(Object.assign(new Error('Invalid invocation: database or disk is full'), { code: 'P2010' }))
})

function save(headers: Record<string, string>) {
  const request = new Request('http://localhost:3000/api/attempts/a1/answers', {
    method: 'POST', body: 'question=L1&response.text=Mine', headers: { host: 'localhost:3000', origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
  return POST(request, { params: Promise.resolve({ attemptId: 'a1' }) })
}

test('a database that cannot store an answer now is told to a script in a sentence, with a status after which it is sent again', async () => {
  const response = await save({ accept: 'application/json' })
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ message: 'The server could not save this answer just now. It is not saved yet; send it again in a moment.' })
  expect(console.error).toHaveBeenCalledOnce()
})

test('without scripts the answer stays in the page that says so', async () => {
  const response = await save({ accept: 'text/html' })
  const page = await response.text()
  expect(response.status).toBe(503)
  expect(page).toContain('Your answer is not saved yet')
  expect(page).toContain('name="response.text" value="Mine"')
  expect(page).not.toContain('disk is full')
})
