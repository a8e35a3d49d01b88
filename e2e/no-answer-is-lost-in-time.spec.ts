import { answersRoute, atQuestion, choiceOf, comesBack, isLookedAt, show } from './at-question'
import { attemptIdOf, expectSaved, fieldsOf, fillIn, placeOn, sameResponse, saveStatus } from './attempt-page'
import { expect, test, type Page } from './story'

const choosing = (page: Page) => page.getByRole('alert', { name: /^You have also answered/ })
const twoHours = 2 * 3_600_000

/** Sets the clock of a browser wrong, as students do. */
function setClockWrong(by: number) {
  const Right = Date
  globalThis.Date = class extends Right {
    constructor(...parts: [] | [number]) {
      if (parts.length === 0) super(Right.now() + by)
      else super(...parts)
    }
    static override now() {
      return Right.now() + by
    }
  } as DateConstructor
}

test('answers given before the end count when the network is back just after it, whatever the clock of the machine says', async ({ open, school }) => {
  const { page, id, address, first } = await atQuestion({ open, school }, { minutes: 30, script: { run: setClockWrong, argument: twoHours } })
  await school.endIn(id, 9_000)
  await show(page, address)
  await page.context().setOffline(true)
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  await expect(page.getByText('Your answers are kept in this browser and are sent when the network is back')).toBeVisible({ timeout: 15_000 })
  await page.waitForTimeout(2_000)
  expect((await school.readAttempt(id)).answers).toEqual([])
  await page.context().setOffline(false)
  await page.waitForURL('**/review')
  const { answers, late, finishedAt } = await school.readAttempt(id)
  expect(answers.map(({ response }) => sameResponse(response))).toEqual([sameResponse(first.right)])
  expect(late).toEqual([])
  expect(finishedAt).not.toBeNull()
})

for (const by of [twoHours, -twoHours]) {
  test(`a clock that is wrong by ${by / 3_600_000} hours changes nothing: the time left and the answer are right`, async ({ open, school }) => {
    const { page, id, first } = await atQuestion({ open, school }, { minutes: 30, script: { run: setClockWrong, argument: by } })
    await expect(page.getByText(/Ends at \d\d:\d\d · (30|29) min left/)).toBeVisible()
    await page.reload()
    await page.waitForLoadState('networkidle')
    await expect(page.getByText(/Ends at \d\d:\d\d · (30|29) min left/)).toBeVisible()
    await fillIn(page, first.right)
    await expectSaved(page)
    const { answers, late } = await school.readAttempt(id)
    expect([answers.length, late.length]).toEqual([1, 0])
  })
}

test('when the time is up the page sends what there is, hands in and shows the review', async ({ open, school }) => {
  const { page, id, address, first } = await atQuestion({ open, school }, { minutes: 30 })
  await school.endIn(id, 8_000)
  await show(page, address)
  await fillIn(page, first.right)
  await page.waitForURL('**/review', { timeout: 20_000 })
  expect((await school.readAttempt(id)).answers.map(({ response }) => sameResponse(response))).toEqual([sameResponse(first.right)])
})

test('an attempt that is opened after its end says that the time is up and offers to hand in', async ({ open, school }) => {
  const { page, id, address } = await atQuestion({ open, school }, { minutes: 30 })
  await school.endIn(id, -1_000)
  await page.goto(address)
  await expect(page.getByText('Time is up.')).toBeVisible()
  await expect(placeOn(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Finish and hand in' }).click()
  await page.waitForURL('**/review')
})

test('extra time that is given during the attempt moves the clock and the closing time, and the student is told', async ({ open, school }) => {
  const { page, student, teacher, id } = await atQuestion({ open, school }, { minutes: 30 })
  const before = (await school.readEnd(id))!
  await expect(page.getByText(/30 min left|29 min left/)).toBeVisible()
  await school.giveTime(teacher!, student, '200')
  await isLookedAt(page)
  await expect(page.getByText(/^Your time was changed: (60|59) minutes left\.$/)).toBeVisible()
  await expect(page.getByText(/(60|59) min left/)).toBeVisible()
  expect((await school.readEnd(id))!.getTime() - before.getTime()).toBe(30 * 60_000)
  await page.getByRole('button', { name: 'Hide the time' }).click()
  await expect(page.getByText(/min left/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the time' }).click()
  await expect(page.getByText(/min left/)).toBeVisible()
})

test('two devices answer the same question: both answers are shown, and the one that is chosen counts', async ({ open, school }) => {
  const { page, student, address, first, responses } = await atQuestion({ open, school })
  const other = await open(student)
  await show(other, address)
  await fillIn(page, first.wrong)
  await expectSaved(page)
  await fillIn(other, first.right)
  await expect(choosing(other)).toBeFocused()
  await expect(saveStatus(other)).toHaveText('Not saved yet. Choose which answer to keep.')
  expect(await responses()).toHaveLength(1)
  await other.keyboard.press('Tab')
  await expect(other.getByRole('button', { name: 'Keep the answer on this page' })).toBeFocused()
  await other.keyboard.press('Enter')
  await expectSaved(other)
  await expect(choosing(other)).toHaveCount(0)
  expect((await responses()).map(sameResponse)).toEqual([first.wrong, first.right].map(sameResponse))

  const others = [first.right, first.wrong].map((response) => `:not([value="${fieldsOf(response)[0]![1]}"])`)
  await page.locator(`form#answer [name=response]${others.join('')}`).first().check()
  await choosing(page).getByRole('button', { name: 'Keep the other answer' }).click()
  await expect(choiceOf(page, first.right)).toBeChecked()
  await expectSaved(page)
  expect(sameResponse((await responses()).at(-1))).toEqual(sameResponse(first.right))
})

test('an older page is told before it saves, and can load the newest answer', async ({ open, school }) => {
  const { page, student, address, first } = await atQuestion({ open, school })
  const other = await open(student)
  await show(other, address)
  await fillIn(page, first.right)
  await expectSaved(page)
  await isLookedAt(other)
  await expect(other.getByText('You have answered this question on another page or device.')).toBeVisible()
  await other.getByRole('link', { name: 'Load the newest answer' }).click()
  await expect(choiceOf(other, first.right)).toBeChecked()
  await expectSaved(other)
})

test('an answer of an earlier question that another device has overtaken is asked about before the attempt is handed in', async ({ open, school }) => {
  const { page, student, id, address, first, questions, responses } = await atQuestion({ open, school })
  const other = await open(student)
  await show(other, address)
  await page.route(answersRoute, (route) => route.abort('connectionreset'))
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/^Not saved yet/)
  await fillIn(other, first.wrong)
  await expectSaved(other)
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`/attempts/${id}/finish`)
  await page.unroute(answersRoute)
  await comesBack(page)
  const number = questions.findIndex(({ question }) => question.id === first.question.id) + 1
  await expect(choosing(page)).toContainText(`You have also answered question ${number} on another page or device`)
  await expect(page.getByRole('button', { name: 'Finish and hand in' })).toHaveAttribute('aria-disabled', 'true')
  await choosing(page).getByRole('button', { name: 'Keep the answer in this browser' }).click()
  await expect(page.getByText('7 of 8 questions are not answered.')).toBeVisible()
  await expect(choosing(page)).toHaveCount(0)
  await expect.poll(async () => (await responses()).map(sameResponse)).toEqual([first.wrong, first.right].map(sameResponse))
})

test('an answer that comes after the attempt was handed in is kept for the teacher, and the page says so', async ({ open, school }) => {
  const { page, student, id, first } = await atQuestion({ open, school })
  const other = await open(student)
  await other.goto(`/attempts/${id}/finish`)
  await other.getByRole('button', { name: 'Finish and hand in' }).click()
  await other.waitForURL('**/review')
  await fillIn(page, first.right)
  await expect(saveStatus(page)).toHaveText(/arrived after the attempt had been handed in, .* It is kept, and your teacher can accept it\.$/)
  const { answers, late } = await school.readAttempt(id)
  expect([answers.length, late.length]).toEqual([0, 1])
  await isLookedAt(page)
  await expect(page.getByText('This attempt has been handed in.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to the review' })).toHaveAttribute('href', `/attempts/${id}/review`)
})

test('an attempt that is under way keeps its questions when the teacher changes them', async ({ open, school }) => {
  const { page, student, assignment, address, first } = await atQuestion({ open, school }, { minutes: 30 })
  await school.editQuestions(assignment!.id)
  await page.reload()
  await expect(placeOn(page)).toBeVisible()
  await expect(page.getByText('Edited.')).toHaveCount(0)
  await fillIn(page, first.right)
  await expectSaved(page)
  const elsewhere = await open(student)
  await elsewhere.goto(address)
  await expect(choiceOf(elsewhere, first.right)).toBeChecked()
  await expect(elsewhere.getByText('Edited.')).toHaveCount(0)
})

test('another try keeps the earlier attempt as it was', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'mixed', finish: true })
  const before = await school.readAttempt(id)
  const page = await open(student)
  await page.goto(`/attempts/${id}/review`)
  await page.getByRole('button', { name: 'Do this one again' }).click()
  await expect(placeOn(page)).toHaveText('Question 1 of 8')
  expect(attemptIdOf(page)).not.toBe(id)
  expect(await school.readAttempt(id)).toEqual(before)
  await page.goto(`/attempts/${id}/review`)
  await expect(page.getByRole('article', { name: 'Question 8', exact: true })).toBeVisible()
})

test('the answers to a question are kept in the order in which they were given', async ({ open, school }) => {
  const { page, id, first } = await atQuestion({ open, school })
  const given = [first.wrong, first.right, first.wrong, first.right]
  for (const response of given) {
    await fillIn(page, response)
    await expect.poll(async () => sameResponse((await school.readAttempt(id)).answers.at(-1)?.response)).toEqual(sameResponse(response))
  }
  const { answers } = await school.readAttempt(id)
  expect(answers.map(({ response }) => sameResponse(response))).toEqual(given.map(sameResponse))
  expect(answers.map(({ revision }) => revision)).toEqual([1, 2, 3, 4])
  const times = answers.map(({ savedAt }) => savedAt.getTime())
  expect(times).toEqual([...times].sort((one, other) => one - other))
})
