import { expectSaved, fillIn, placeOn, questionOn, sameResponse } from './attempt-page'
import { atAttempt, browserOf, keptPages, newestAnswers, pagesOf } from './kept-pages'
import { expect, test } from './story'

test('nothing of a teacher’s pages is kept', async ({ open, school }) => {
  const page = await browserOf({ open }, await school.makePerson('teacher'))
  await page.goto('/lessons/whose-story-is-this')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(await keptPages(page)).toEqual([])
})

test('keeping an attempt does not move its place, and saving passes the worker by', async ({ open, school }) => {
  const { page, id, questions } = await atAttempt({ open, school })
  expect((await school.readAttempt(id)).position).toBe(0)
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  const { right, question } = await questionOn(page, questions)
  const saved = page.waitForResponse('**/api/attempts/*/answers')
  await fillIn(page, right)
  expect((await saved).fromServiceWorker()).toBe(false)
  await expectSaved(page)
  await expect.poll(async () => (await newestAnswers(school, id)).get(question.id)).toEqual(sameResponse(right))
})

test('a new version of the worker takes over, drops the files of the old one, and keeps the pages', async ({ open, school }) => {
  const { page, id, questions } = await atAttempt({ open, school })
  const left = await page.evaluate(async () => {
    await (await caches.open('static files')).put('/_next/static/chunks/of-an-older-version.js', new Response('old'))
    // To a browser, another address of the script is another version of the worker.
    const takenOver = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    await navigator.serviceWorker.register('/service-worker.js?next-version')
    await takenOver
    return navigator.serviceWorker.controller?.scriptURL
  })
  expect(left).toContain('next-version')
  const files = () => page.evaluate(async () => (await (await caches.open('static files')).keys()).map(({ url }) => new URL(url).pathname))
  await expect.poll(files).not.toContain('/_next/static/chunks/of-an-older-version.js')
  expect(await keptPages(page)).toEqual(expect.arrayContaining(pagesOf(id, questions.length)))
  await page.context().setOffline(true)
  await page.reload()
  await expect(placeOn(page)).toHaveText(`Question 1 of ${questions.length}`)
  await expect(page.locator('body')).toHaveCSS('display', 'flex')
})

test('the app can be installed', async ({ request }) => {
  const page = await (await request.get('/sign-in')).text()
  const address = /<link rel="manifest" href="([^"]+)"/.exec(page)?.[1]
  expect(address).toBeTruthy()
  const manifest = (await (await request.get(address!)).json()) as { display: string; start_url: string; scope: string; icons: { src: string; sizes: string; purpose?: string }[] }
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/', scope: '/' })
  for (const purpose of ['any', 'maskable']) {
    expect(manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)).toEqual(['192x192', '512x512'])
  }
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type'], src).toMatch(/^image\//)
  const worker = await request.get('/service-worker.js')
  expect(worker.headers()).toMatchObject({ 'cache-control': 'no-cache', 'content-type': expect.stringMatching(/^text\/javascript/) })
})
