import type { Page } from '@playwright/test'
import { attemptIdOf, expectSaved, fillIn, placeOn, questionOn, sameResponse, saveStatus } from './attempt-page'
import type { Person } from './seeding'
import type { School } from './school'
import { expect, test } from './story'

type Opening = { open: (person: Person) => Promise<Page>; school: School }

/** A student in front of a question of a quiz. */
async function atQuestion({ open, school }: Opening) {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const page = await open(student)
  // One click answers it: what happens to that answer is then the whole story.
  const address = `/attempts/${id}?q=${questions.findIndex(({ question }) => question.type === 'single-choice') + 1}`
  await page.goto(address)
  await expect(placeOn(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  const responses = async () => (await school.readAttempt(id)).answers.map(({ response }) => response)
  return { student, id, address, questions, page, first: (await questionOn(page, questions)), responses }
}

test('an answer is saved within a second, and the page says when', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  await expect(saveStatus(page)).toHaveCount(0)
  const startedAt = Date.now()
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 1_500 })
  // The controls are filled in one by one by the test itself: what counts is the time after the last one.
  expect(Date.now() - startedAt).toBeLessThan(3_000)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
  await page.reload()
  await expectSaved(page)
})

test('without a network the page says so, keeps the answer, and saves it when the network is back', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet, trying again\./, { timeout: 2_500 })
  expect(await responses()).toEqual([])
  await page.context().setOffline(false)
  await expectSaved(page)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
})

test('an answer that the server could not take for a while arrives once', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  let failing = true
  await page.route('**/api/attempts/*/answers', (route) => (failing ? route.fulfill({ status: 503, json: { message: 'busy' } }) : route.continue()))
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet, trying again\./)
  failing = false
  await expectSaved(page)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})

test('an answer whose reply was lost is stored once', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  let lost = 0
  await page.route('**/api/attempts/*/answers', async (route) => {
    if (lost > 0) return route.continue()
    lost++
    await route.fetch()
    return route.abort('connectionreset')
  })
  await fillIn(page, first.right)
  await expectSaved(page)
  expect(lost).toBe(1)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
  expect(new Set((await responses()).map((response) => JSON.stringify(response))).size).toBe((await responses()).length)
})

test('an answer given without a network survives closing the page: the next page of the attempt sends it', async ({ open, school }) => {
  const { page, address, first, responses } = await atQuestion({ open, school })
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  await page.close()
  const again = await page.context().newPage()
  await page.context().setOffline(false)
  await again.goto(address)
  await expectSaved(again)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
})

test('finishing waits for an answer that has not arrived', async ({ open, school }) => {
  const { page, id, first, responses } = await atQuestion({ open, school })
  await page.route('**/api/attempts/*/answers', (route) => route.abort('connectionreset'))
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`/attempts/${id}/finish`)
  await expect(page.getByText('One answer is still in this browser only.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Finish and hand in' })).toHaveAttribute('aria-disabled', 'true')
  await page.unroute('**/api/attempts/*/answers')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('7 of 8 questions are not answered.')).toBeVisible()
  await page.getByRole('button', { name: 'Finish and hand in' }).click()
  await page.waitForURL('**/review')
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
})

test('a student whose session ends in mid-attempt signs in again in place and loses nothing', async ({ open, school }) => {
  const { page, student, id, first, responses } = await atQuestion({ open, school })
  await school.signOut(student)
  await fillIn(page, first.right)
  const dialog = page.getByRole('dialog', { name: 'You have been signed out' })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('Password').fill('not this one')
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog.getByRole('alert')).toContainText('do not go together')
  await dialog.getByLabel('Password').fill(student.password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await expectSaved(page)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
  await page.reload()
  expect(attemptIdOf(page)).toBe(id)
  await expect(page.locator('form#answer input:checked')).toHaveCount(1)
})

test('somebody else who signs in on the same computer neither sees nor sends the answer that was left behind', async ({ open, school }) => {
  const { page, student, id, address, first, responses } = await atQuestion({ open, school })
  const other = await school.makePerson('learner')
  const { id: othersId } = await school.work(other, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 0 })
  await school.signOut(student)
  await fillIn(page, first.right)
  const dialog = page.getByRole('dialog', { name: 'You have been signed out' })
  await dialog.getByLabel('Name or e-mail').fill(other.name)
  await dialog.getByLabel('Password').fill(other.password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog.getByRole('alert')).toContainText(`Only ${student.name} can go on with it.`)

  const tab = await page.context().newPage()
  await tab.goto('/sign-in')
  await tab.getByLabel('Name or e-mail').fill(other.name)
  await tab.getByLabel('Password').fill(other.password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await tab.waitForURL('/')
  await tab.goto(`/attempts/${othersId}`)
  await expect(placeOn(tab)).toHaveText('Question 1 of 8')
  await tab.waitForLoadState('networkidle')
  expect((await school.readAttempt(othersId)).answers).toEqual([])
  expect((await tab.goto(`/attempts/${id}`))?.status()).toBe(404)

  // The page that was left open must not send it under the other name either.
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForTimeout(500)
  expect(await responses()).toEqual([])
  expect((await school.readAttempt(othersId)).answers).toEqual([])

  await tab.goto('/profile')
  await tab.getByRole('button', { name: 'Sign out', exact: true }).last().click()
  await tab.goto('/sign-in')
  await tab.getByLabel('Name or e-mail').fill(student.name)
  await tab.getByLabel('Password').fill(student.password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await tab.waitForURL('/')
  await tab.goto(address)
  await expectSaved(tab)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
})

test('changing the password ends the other sessions at their next request, and this one goes on', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const [here, elsewhere] = [await open(student), await open(student)]
  await elsewhere.goto('/progress')
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'My progress' })).toBeVisible()
  await here.goto('/profile')
  await here.getByLabel('Password now').fill(student.password)
  await here.getByLabel('New password').fill('green glass bottle')
  await here.getByRole('button', { name: 'Change password' }).click()
  await expect(here.getByText('Your password is changed. Other browsers are signed out.')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/)
  await here.goto('/progress')
  await expect(here.getByRole('heading', { level: 1, name: 'My progress' })).toBeVisible()
})

test('two devices answer the same question: the later answer counts and the page says so', async ({ open, school }) => {
  const { page, student, address, questions, first } = await atQuestion({ open, school })
  const other = await open(student)
  await other.goto(address)
  await other.waitForLoadState('networkidle')
  await fillIn(page, first.wrong)
  await expectSaved(page)
  const { right } = await questionOn(other, questions)
  await fillIn(other, right)
  await expect(saveStatus(other)).toContainText('You had also answered on another device; this answer counts now.')
})
