import { expectAccessible } from './accessibility'
import { expectSaved, fillIn, finish, goOn, placeOn, questionOn, sameResponse } from './attempt-page'
import { atAttempt, browserOf, keptPages, keptText, newestAnswers, notice, offlineHeading, pagesOf, untilKept } from './kept-pages'
import type { KnownQuestion, Person } from './seeding'
import { expect, test, type Page } from './story'

async function signIn(page: Page, { name, password }: Person) {
  await page.goto('/sign-in')
  await page.getByLabel('Name or e-mail').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My progress' })).toBeVisible()
}

async function signOut(page: Page, { name }: Person) {
  await page.goto('/progress')
  await page.locator('summary', { hasText: name }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL(/\/sign-in\?signed-out=1$/)
}

const rightAnswers = (questions: readonly KnownQuestion[]) => new Map(questions.map(({ question, right }) => [question.id, sameResponse(right)]))

test('an attempt that was opened goes on without a network, through reloading and closing the page, and all of it arrives', async ({ open, school }) => {
  const { page, id, questions } = await atAttempt({ open, school })
  const context = page.context()
  await context.setOffline(true)
  for (const index of questions.keys()) {
    await expect(placeOn(page)).toHaveText(`Question ${index + 1} of ${questions.length}`)
    await fillIn(page, (await questionOn(page, questions)).right)
    if (index < questions.length - 1) await goOn(page)
  }
  await expect(notice(page)).toContainText('You are offline. Your answers are kept on this device and sent when the network is back.')
  // What is sent as a page is left may pass by the network that is only pretended to be gone: what counts is what is here.
  const number = questions.findIndex(({ question }) => question.type === 'single-choice') + 1
  const chosen = page.locator('form#answer input:checked')
  await page.goto(`/attempts/${id}?q=${number}`)
  await expect(chosen).toHaveCount(1)
  const value = await chosen.getAttribute('value')
  await page.reload()
  await expect(placeOn(page)).toHaveText(`Question ${number} of ${questions.length}`)
  await expect(chosen).toHaveValue(value!)

  await page.close()
  const again = await context.newPage()
  again.on('dialog', (dialog) => void dialog.accept())
  await again.goto(`/attempts/${id}?q=${number}`)
  await expect(again.locator('form#answer input:checked')).toHaveValue(value!)
  await expectAccessible(again)
  await again.goto(`/attempts/${id}/finish`)
  await expect(notice(again)).toContainText('Your answers are kept on this device. Hand in when the network is back.')

  await context.setOffline(false)
  await expect.poll(() => newestAnswers(school, id), { timeout: 60_000 }).toEqual(rightAnswers(questions))
  await expect(notice(again)).toHaveCount(0, { timeout: 30_000 })
  await again.goto(`/attempts/${id}?q=1`)
  await expectSaved(again)
  await finish(again)
  const { marks, marksAvailable } = await school.readAttempt(id)
  expect(marks).toBe(marksAvailable)
})

test('a lesson that was opened can be read without a network, with the articles that it reads, and looks as it did', async ({ open, school }) => {
  const page = await browserOf({ open }, await school.makePerson('learner'))
  await page.goto('/lessons/whose-story-is-this')
  await untilKept(page, ['/lessons/whose-story-is-this', '/articles/s1', '/articles/s5'])
  await page.context().setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Who made each text, when, and for whom?')
  await expect(page.locator('body')).toHaveCSS('display', 'flex')
  await expect(notice(page)).toContainText('You are offline.')
  await page.locator('main a[href^="/articles/s1"]').first().click()
  await page.waitForURL('**/articles/s1**')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('display', 'flex')
  await page.context().setOffline(false)
  await expect(notice(page)).toContainText('Load it again to bring it up to date.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
})

test('a page that is not kept says so without a network, and lists what can be opened', async ({ open, school }) => {
  const { page, id } = await atAttempt({ open, school })
  await page.context().setOffline(true)
  await page.goto('/search?q=Kerry')
  await expect(offlineHeading(page)).toBeVisible()
  await expectAccessible(page)
  expect(await page.locator('script').count()).toBe(0)
  await page.locator(`main a[href="/attempts/${id}"]`).click()
  await expect(placeOn(page)).toBeVisible()
})

test('whoever signs in on the same machine sees nothing of the one before, with a network or without', async ({ open, school }) => {
  const { page, student, id } = await atAttempt({ open, school })
  const other = await school.makePerson('learner')
  await page.goto('/progress')
  await untilKept(page, ['/progress'])
  expect(await keptText(page)).toContain(student.name)
  await signOut(page, student)
  await expect.poll(() => keptText(page)).not.toContain(student.name)

  await page.context().setOffline(true)
  for (const address of ['/progress', `/attempts/${id}`, `/attempts/${id}?q=1`]) {
    await page.goto(address)
    await expect(offlineHeading(page), address).toBeVisible()
    await expect(page.locator('body'), address).not.toContainText(student.name)
  }

  await page.context().setOffline(false)
  await signIn(page, other)
  await page.goto('/progress')
  await untilKept(page, ['/progress'])
  expect((await page.goto(`/attempts/${id}`))?.status()).toBe(404)
  await page.context().setOffline(true)
  await page.goto('/progress')
  await expect(page.locator('body')).toContainText(other.name)
  await page.goto(`/attempts/${id}`)
  await expect(offlineHeading(page)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(student.name)
  expect(await keptText(page)).not.toContain(student.name)
})

test('whose session ended meanwhile leaves nothing behind once a page says so', async ({ open, school }) => {
  const { page, student, id } = await atAttempt({ open, school })
  await school.signOut(student)
  await page.goto('/progress')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await expect.poll(() => keptText(page)).not.toContain(student.name)
  await page.context().setOffline(true)
  await page.goto(`/attempts/${id}`)
  await expect(offlineHeading(page)).toBeVisible()
})

test('neither what was explained nor the review is kept, and the copies of an attempt go when it is handed in', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L3', quiz: 'practice' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const page = await browserOf({ open }, student)
  await page.goto(`/attempts/${id}?q=1`)
  await untilKept(page, pagesOf(id, questions.length))
  const before = await keptText(page)
  await fillIn(page, (await questionOn(page, questions)).right)
  await page.getByRole('button', { name: 'Check answer' }).click()
  const explanation = page.getByRole('region', { name: 'Explanation' })
  await expect(explanation).toBeVisible()
  // The copies were made before the answer was checked: without them, the browser makes them anew.
  await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((name) => name.startsWith('copies for '))) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) await cache.delete(request)
    }
  })
  await page.goto(`/attempts/${id}?q=1`)
  await expect(explanation).toBeVisible()
  await untilKept(page, pagesOf(id, questions.length))
  // What only the explanation says, in words that HTML does not write in another way.
  const said = (await explanation.innerText()).split('\n').filter((line) => line.length > 30 && !/[&<>"']/.test(line) && !before.includes(line))
  expect(said.length).toBeGreaterThan(0)
  const after = await keptText(page)
  expect(said.filter((line) => after.includes(line))).toEqual([])
  expect(await page.content()).toContain('id="explanation"')
  expect(after).not.toContain('id="explanation"')

  await page.context().setOffline(true)
  await page.goto(`/attempts/${id}?q=1`)
  await expect(placeOn(page)).toHaveText(`Question 1 of ${questions.length}`)
  await expect(explanation).toHaveCount(0)
  await page.context().setOffline(false)

  await page.goto(`/attempts/${id}?q=2`)
  await finish(page)
  await expect.poll(async () => (await keptPages(page)).filter((address) => address.startsWith(`/attempts/${id}`))).toEqual([])
  await page.reload()
  await page.context().setOffline(true)
  await page.goto(`/attempts/${id}/review`)
  await expect(offlineHeading(page)).toBeVisible()
})
