import { answersRoute, atQuestion, comesBack } from './at-question'
import { expectSaved, fillIn, sameResponse, saveStatus } from './attempt-page'
import { expect, test } from './story'

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

test('a browser that keeps nothing says so, asks before the page is left, and saves all the same', async ({ open, school }) => {
  const forbid = () => {
    IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }
    Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }
  }
  const { page, first, responses } = await atQuestion({ open, school }, { script: { run: forbid, argument: 0 } })
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText('Not saved yet, trying again. This browser keeps nothing for this site, so leave this page open until the answer is saved.')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  await page.context().setOffline(false)
  await expectSaved(page)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})

test('a flag that was set without a network stays with the answer that is given after it', async ({ open, school }) => {
  const { page, id, first, responses } = await atQuestion({ open, school })
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Flag to come back' }).click()
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  await page.context().setOffline(false)
  await expectSaved(page)
  await expect.poll(async () => (await school.readAttempt(id)).flags).toEqual([first.question.id])
  expect((await responses()).map(sameResponse).at(-1)).toEqual(sameResponse(first.right))
})

test('in practice without a network the page says that a check is explained once it has been sent, and then explains it', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'practice' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const page = await open(student)
  await page.goto(`/attempts/${id}?q=1`)
  await page.waitForLoadState('networkidle')
  await fillIn(page, questions[0]!.right)
  await expectSaved(page)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await expect(saveStatus(page)).toHaveText(/^Not saved yet, trying again\. Your answer is kept in this browser\. It will be explained once it has been sent\.$/)
  await page.context().setOffline(false)
  await comesBack(page)
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible()
})

test('an answer that is too long is refused in plain words, and goes through once it is shorter', async ({ open, school }) => {
  const { page, first } = await atQuestion({ open, school })
  await page.route(answersRoute, (route) => route.fulfill({ status: 413, json: { message: 'This answer is too long to be saved. Make it shorter and try again.' } }))
  await fillIn(page, first.wrong)
  await expect(saveStatus(page)).toHaveText('Not saved. This answer is too long to be saved. Make it shorter and try again.')
  await page.unroute(answersRoute)
  await fillIn(page, first.right)
  await expectSaved(page)
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
