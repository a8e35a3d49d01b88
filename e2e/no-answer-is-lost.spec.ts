import { addressOf, answersRoute, atQuestion, choiceOf, comesBack, show } from './at-question'
import { attemptIdOf, expectSaved, fillIn, placeOn, sameResponse, saveStatus } from './attempt-page'
import { expect, test } from './story'

test('an answer given as the network dies survives closing the page: it is there again, marked as not sent, and then sent', async ({ open, school }) => {
  const { page, address, first, responses } = await atQuestion({ open, school })
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await page.close()
  const again = await page.context().newPage()
  await again.route(answersRoute, (route) => route.abort('connectionreset'))
  await page.context().setOffline(false)
  await again.goto(address)
  await expect(choiceOf(again, first.right)).toBeChecked()
  // The page that was closed may still have got its last words through: sent twice, it is stored once.
  await expect(saveStatus(again)).toHaveText(/^Not saved yet/)
  await again.unroute(answersRoute)
  await comesBack(again)
  await expectSaved(again)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})

test('what an earlier visit left behind is sent from whichever page comes next, and said', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  await page.close()
  const next = await page.context().newPage()
  await page.context().setOffline(false)
  await next.goto('/')
  await expect(next.getByText('One answer from an earlier visit was sent.')).toBeVisible()
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
  await next.reload()
  await next.waitForLoadState('networkidle')
  await expect(next.getByText('One answer from an earlier visit was sent.')).toHaveCount(0)
})

test('an answer stays in the queue while the server fails, and arrives once', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  let failing = true
  await page.route(answersRoute, (route) => (failing ? route.fulfill({ status: 500, json: { message: 'broken' } }) : route.continue()))
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet, trying again\./)
  failing = false
  await expectSaved(page)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})

test('a page that is closed in the middle of a save loses nothing and doubles nothing', async ({ open, school }) => {
  const { page, address, first, responses } = await atQuestion({ open, school })
  const stored = new Promise<void>((resolve) => {
    // The server stores it, and the page never hears of it.
    void page.route(answersRoute, async (route) => {
      await route.fetch()
      resolve()
    })
  })
  await fillIn(page, first.right)
  await stored
  await page.close()
  const again = await page.context().newPage()
  await again.goto(address)
  await expectSaved(again)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})

test('an answer whose reply was lost is stored once', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  let lost = 0
  await page.route(answersRoute, async (route) => {
    if (lost > 0) return route.continue()
    lost++
    await route.fetch()
    return route.abort('connectionreset')
  })
  await fillIn(page, first.right)
  await expectSaved(page)
  expect(lost).toBe(1)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})

test('two quizzes with the same title do not get each other’s answers', async ({ open, school }) => {
  const { page, student, id, first } = await atQuestion({ open, school }, { minutes: 30 })
  const free = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 0 })
  const tab = await page.context().newPage()
  const { questions } = await school.readOrder(free.id)
  await show(tab, `/attempts/${free.id}?q=${questions.findIndex(({ question }) => question.id === first.question.id) + 1}`)
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await fillIn(tab, first.wrong)
  for (const each of [page, tab]) await expect(saveStatus(each)).toHaveText(/^Not saved yet/)
  await page.context().setOffline(false)
  for (const each of [page, tab]) await expectSaved(each)
  const only = async (attemptId: string) => (await school.readAttempt(attemptId)).answers.map(({ response }) => sameResponse(response))
  expect(await only(id)).toEqual([sameResponse(first.right)])
  expect(await only(free.id)).toEqual([sameResponse(first.wrong)])
})

test('switching to another app keeps the answer and never submits it', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'practice' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const page = await open(student)
  await show(page, addressOf(id, questions))
  await fillIn(page, questions.find(({ question }) => question.type === 'single-choice')!.right)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  })
  await expect.poll(async () => (await school.readAttempt(id)).answers.length).toBe(1)
  await page.waitForTimeout(500)
  const { answers, finishedAt } = await school.readAttempt(id)
  expect(finishedAt).toBeNull()
  expect(answers.map(({ submitted }) => submitted)).toEqual([false])
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

test('finishing waits for an answer that has not arrived', async ({ open, school }) => {
  const { page, id, first, responses } = await atQuestion({ open, school })
  await page.route(answersRoute, (route) => route.abort('connectionreset'))
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`/attempts/${id}/finish`)
  await expect(page.getByText('One answer is still in this browser only.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Finish and hand in' })).toHaveAttribute('aria-disabled', 'true')
  await page.unroute(answersRoute)
  await comesBack(page)
  await expect(page.getByText('7 of 8 questions are not answered.')).toBeVisible()
  await page.getByRole('button', { name: 'Finish and hand in' }).click()
  await page.waitForURL('**/review')
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
})

test('a save that fails, or that nobody answers, is seen within two seconds, and the answer goes through afterwards', async ({ open, school }) => {
  const { page, first, responses } = await atQuestion({ open, school })
  await page.context().setOffline(true)
  await fillIn(page, first.wrong)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet, trying again\./, { timeout: 2_500 })
  expect(await responses()).toEqual([])
  await page.context().setOffline(false)
  await expectSaved(page)
  await page.route(answersRoute, () => {})
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText('Not saved yet, still trying.', { timeout: 2_500 })
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.wrong)])
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
  const signIn = async ({ name, password }: { name: string; password: string }) => {
    await tab.goto('/sign-in')
    await tab.getByLabel('Name or e-mail').fill(name)
    await tab.getByLabel('Password').fill(password)
    await tab.getByRole('button', { name: 'Sign in' }).click()
    await tab.waitForURL('/')
  }
  await signIn(other)
  await tab.goto(`/attempts/${othersId}`)
  await expect(placeOn(tab)).toHaveText('Question 1 of 8')
  await tab.waitForLoadState('networkidle')
  expect((await school.readAttempt(othersId)).answers).toEqual([])
  expect((await tab.goto(`/attempts/${id}`))?.status()).toBe(404)

  // The page that was left open must not send it under the other name either.
  await comesBack(page)
  await page.waitForTimeout(500)
  expect(await responses()).toEqual([])
  expect((await school.readAttempt(othersId)).answers).toEqual([])

  await tab.goto('/profile')
  await tab.getByRole('button', { name: 'Sign out', exact: true }).last().click()
  await signIn(student)
  await tab.goto(address)
  await expectSaved(tab)
  expect((await responses()).map(sameResponse)).toEqual([sameResponse(first.right)])
})
