import { beforeEach, describe, expect, test } from 'vitest'
import { pretendBrowser } from './pretend-browser'

/** As a browser sees what our server sends. */
function sent(body: string, { status = 200, type = 'basic', contentType = 'text/html; charset=utf-8' } = {}): Response {
  const response = new Response(body, { status, headers: { 'content-type': contentType, 'content-security-policy': "script-src 'nonce-abc'" } })
  return Object.defineProperty(response, 'type', { value: type })
}

const page = (owner: string, address: string) => sent(`<!DOCTYPE html><html lang="en-GB" data-copies-for="${owner}"><head><script src="/_next/static/chunks/one.js"></script></head><h1>${address} for ${owner}</h1>`)

let browser: ReturnType<typeof pretendBrowser>
let signedIn: string

/** A server that knows who is signed in, and explains a checked question unless another try is asked for. */
function answer(address: string): Response {
  if (address.startsWith('/_next/static/')) return sent(`file ${address}`, { contentType: 'text/javascript' })
  if (address === '/lessons/gone') return Object.assign(sent(`<!DOCTYPE html><html data-copies-for="${signedIn}">`, { status: 404 }))
  if (address === '/broken') return sent('<!DOCTYPE html><html>', { status: 500 })
  if (address === '/away') return sent('', { status: 200, type: 'opaqueredirect' })
  if (/^\/attempts\/a1\?q=2(?!.*again)/.test(address)) return page(signedIn, `${address} THE KEY IS B`)
  return page(signedIn, address)
}

const questions = ['/attempts/a1', '/attempts/a1?q=1', '/attempts/a1?q=2', '/attempts/a1/finish']
const text = async (response: Response | undefined) => (await response?.text()) ?? ''

beforeEach(() => {
  browser = pretendBrowser()
  browser.network.answer = answer
  signedIn = 'ada'
})

describe('without a network', () => {
  test('a lesson that was opened is there, with the headers that it came with', async () => {
    await browser.visit('/lessons/one')
    browser.network.isThere = false
    const copy = await browser.visit('/lessons/one')
    expect(await text(copy)).toContain('/lessons/one for ada')
    expect(copy?.headers.get('content-security-policy')).toBe("script-src 'nonce-abc'")
  })

  test('a copy says when it was made', async () => {
    await browser.visit('/lessons/one')
    browser.network.isThere = false
    expect(await text(await browser.visit('/lessons/one'))).toMatch(/^<!DOCTYPE html><html data-copied-at="2\d{3}-[^"]+Z" lang="en-GB" data-copies-for="ada">/)
  })

  test('all questions of an attempt of which one was opened are there, under every address that leads to them', async () => {
    await browser.visit('/attempts/a1?q=1')
    await browser.tell('ada', questions)
    browser.network.isThere = false
    for (const address of [...questions, '/attempts/a1?q=2&r=1', '/attempts/a1?q=2&again=1']) expect(await text(await browser.visit(address)), address).toContain('for ada')
  })

  test('the files that a kept page names are there', async () => {
    await browser.tell('ada', ['/lessons/one'])
    browser.network.isThere = false
    expect(await text(await browser.load('/_next/static/chunks/one.js'))).toBe('file /_next/static/chunks/one.js')
  })

  test('another page says so and lists what can be opened, without a script', async () => {
    await browser.visit('/lessons/one')
    await browser.tell('ada', questions)
    browser.network.isThere = false
    const offline = await browser.visit('/attempts/a1/review')
    const html = await text(offline)
    expect(offline?.status).toBe(503)
    expect(html).toContain('You are offline')
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="/"', 'href=""', 'href="/attempts/a1"', 'href="/lessons/one"'])
    expect(html).not.toContain('<script')
  })
})

describe('the key', () => {
  test('of a question that was checked is not in any copy', async () => {
    expect(await text(await browser.visit('/attempts/a1?q=2'))).toContain('THE KEY')
    await browser.tell('ada', questions)
    await browser.visit('/attempts/a1?q=2&r=1')
    await browser.visit('/attempts/a1/review')
    expect(browser.held()).toContain('copies for ada: /attempts/a1?q=2')
    expect(await browser.texts()).not.toContain('THE KEY')
  })

  test('has a review around it, which is not kept and takes the copies of its attempt along', async () => {
    await browser.visit('/lessons/one')
    await browser.tell('ada', questions)
    await browser.visit('/attempts/a1/review')
    await browser.tell('ada', ['/attempts/a1/review'])
    expect(browser.held().filter((held) => held.startsWith('copies'))).toEqual(['copies for ada: /lessons/one'])
  })
})

describe('somebody else', () => {
  beforeEach(async () => {
    await browser.visit('/progress')
    await browser.tell('ada', questions)
  })

  test('sees nothing of the one before, from their first page on', async () => {
    signedIn = 'ben'
    await browser.visit('/articles/s1')
    expect(await browser.texts()).not.toContain('for ada')
    browser.network.isThere = false
    expect(await text(await browser.visit('/progress'))).toContain('You are offline')
    expect(await text(await browser.visit('/attempts/a1'))).not.toContain('ada')
  })

  test('may also be nobody, a teacher, or shown an error', async () => {
    for (const owner of ['visitor', 'nobody']) {
      signedIn = 'ada'
      await browser.visit('/progress')
      signedIn = owner
      await browser.visit('/lessons/gone')
      expect(browser.held().filter((held) => held.startsWith('copies'))).toEqual([])
    }
  })

  test('is told of by a page that the worker did not fetch', async () => {
    await browser.tell('ben', [])
    expect(await browser.texts()).not.toContain('for ada')
  })

  test.each(['/sign-out', '/sign-in', '/begin', '/join/ACDE2346', '/api/auth/signin/oidc'])('may be about to sign in at %s: the copies go before the answer comes, and the request is the browser’s own', async (address) => {
    expect(await browser.post(address)).toBeUndefined()
    expect(browser.held().filter((held) => held.startsWith('copies'))).toEqual([])
  })

  test('is not brought back by a late answer to an older request', async () => {
    const arrivals = new Map<string, (response: Response) => void>()
    browser.network.answer = (address) => new Promise((resolve) => arrivals.set(address, resolve))
    const ahead = browser.tell('ada', ['/lessons/ahead'])
    await expect.poll(() => arrivals.has('/lessons/ahead')).toBe(true)
    const late = browser.visit('/lessons/late')
    browser.network.answer = answer
    signedIn = 'ben'
    await browser.visit('/articles/s1')
    for (const [address, arrive] of arrivals) arrive(page('ada', address))
    expect(await text(await late)).toContain('/lessons/late for ada')
    await ahead
    expect(await browser.texts()).not.toContain('for ada')
    expect(browser.held()).toContain('copies for ben: /articles/s1')
  })

  test('whose pages come while those of the one before are being kept gets none of theirs, and theirs are not kept for the other', async () => {
    signedIn = 'ben'
    await browser.tell('ada', ['/lessons/two'])
    expect(await browser.texts()).not.toContain('for ben')
  })
})

describe('what is never kept', () => {
  test.each(['/lessons/gone', '/broken', '/away', '/sign-in', '/teach', '/profile'])('%s', async (address) => {
    await browser.visit(address)
    await browser.tell('ada', [address])
    expect(browser.held().filter((held) => held.startsWith('copies'))).toEqual([])
  })

  test('a teacher’s pages', async () => {
    signedIn = 'nobody'
    await browser.visit('/lessons/one')
    await browser.tell('nobody', ['/lessons/one', '/articles/s1'])
    expect(browser.held()).toEqual([])
  })
})

describe('the worker keeps out of the way', () => {
  test('of what is posted, and of /api', async () => {
    expect(await browser.post('/api/attempts/a1/answers')).toBeUndefined()
    expect(await browser.load('/api/attempts/a1/presence')).toBeUndefined()
    expect(await browser.visit('/api/assignments/x/results.csv')).toBeUndefined()
    expect(browser.fetched).toEqual([])
  })

  test('of the network while it answers in time', async () => {
    await browser.visit('/lessons/one')
    browser.network.answer = () => page('ada', 'newer')
    expect(await text(await browser.visit('/lessons/one'))).toContain('newer')
    browser.network.isThere = false
    expect(await text(await browser.visit('/lessons/one'))).toContain('newer')
  })

  test('and has patience with a slow one only so long, unless an explanation was asked for', async () => {
    await browser.tell('ada', questions)
    let arrive: (response: Response) => void = () => {}
    browser.network.answer = () => new Promise((resolve) => (arrive = resolve))
    const slow = browser.visit('/attempts/a1?q=1')
    await new Promise((resolve) => setTimeout(resolve, 30))
    arrive(page('ada', 'late'))
    expect(await text(await slow)).toContain('data-copied-at')
    const explained = browser.visit('/attempts/a1?q=1&r=2')
    await new Promise((resolve) => setTimeout(resolve, 30))
    arrive(page('ada', 'explained'))
    expect(await text(await explained)).toContain('explained')
  })

  test('a server that is being started again is bridged over; a page that fails is shown failing', async () => {
    await browser.visit('/lessons/one')
    browser.network.answer = () => sent('Bad gateway', { status: 502 })
    expect(await text(await browser.visit('/lessons/one'))).toContain('for ada')
    expect((await browser.visit('/profile'))?.status).toBe(502)
  })
})

describe('keeping ahead', () => {
  test('fetches one after the other, and not again what is fresh', async () => {
    await browser.tell('ada', questions)
    const before = browser.fetched.length
    await browser.tell('ada', questions)
    expect(browser.fetched.length).toBe(before)
  })

  test('stops at the first sign that it is not wanted', async () => {
    browser.network.answer = () => sent('Too many', { status: 429 })
    await browser.tell('ada', questions)
    expect(browser.fetched).toEqual(['/attempts/a1?again=1'])
  })

  test('does not run ahead for those who save data', async () => {
    browser.navigator.connection = { saveData: true }
    await browser.tell('ada', ['/lessons/one', '/articles/s1', '/articles/s2'])
    expect(browser.held().filter((held) => held.startsWith('copies'))).toEqual(['copies for ada: /lessons/one'])
  })
})

test('a new version drops the files that no copy needs, and keeps the copies', async () => {
  await browser.tell('ada', ['/lessons/one'])
  await browser.hold('static files', '/_next/static/chunks/old.js', 'old')
  await browser.hold('static files', '/_next/static/media/face.woff2', 'face')
  await browser.activate()
  expect(browser.held()).toEqual(['copies for ada: /lessons/one', 'static files: /_next/static/chunks/one.js', 'static files: /_next/static/media/face.woff2'])
})
