import type { Page } from '@playwright/test'
import { attemptIdOf, fillIn, finish, handIn, placeOn, questionOn } from './attempt-page'
import type { KnownQuestion } from './seeding'
import { expect, test } from './story'

const withoutScripts = { javaScriptEnabled: false }

/** Presses a button and waits for the page that the server sends in reply. */
async function press(page: Page, name: string) {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
}

for (const lesson of ['L1', 'L3']) {
  test(`a student does the whole practice of ${lesson} without scripts`, async ({ open, school }) => {
    test.setTimeout(120_000)
    const questions = await school.readQuestions(lesson, 'practice')
    const page = await open(await school.makePerson('learner'), withoutScripts)
    await page.goto('/lessons')
    await page.getByRole('link', { name: lesson === 'L1' ? 'Whose story is this?' : 'The offer and the ask' }).first().click()
    await press(page, 'Start the practice')
    const id = attemptIdOf(page)
    for (const [index, { question }] of questions.entries()) {
      await expect(placeOn(page)).toHaveText(`Question ${index + 1} of ${questions.length}`)
      const known = await questionOn(page, questions)
      expect(known.question.id).toBe(question.id)
      await answerAndCheck(page, known)
      if (index < questions.length - 1) await press(page, 'Next')
    }
    await press(page, 'See what is left')
    await expect(page.getByText(`All ${questions.length} questions are answered.`)).toBeVisible()
    await handIn(page)
    const marks = questions.reduce((sum, { question }) => sum + question.weight, 0)
    await expect(page.getByRole('heading', { level: 2, name: `${marks} of ${marks} marks at the first try` })).toBeVisible()
    expect(await page.getByRole('article', { name: /^Question \d+$/ }).count()).toBe(questions.length)
    expect((await school.readAttempt(id)).finishedAt).not.toBeNull()
  })
}

async function answerAndCheck(page: Page, { question, right }: KnownQuestion) {
  await fillIn(page, right)
  await press(page, 'Check answer')
  const explanation = page.getByRole('region', { name: 'Explanation' })
  await expect(explanation).toBeVisible()
  if (question.type !== 'short-answer') return
  await explanation.getByRole('radio', { name: /^2/ }).check()
}

test('a student does a whole exit quiz without scripts: answers, flags, goes back, changes an answer, finishes, reviews', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const page = await open(student, withoutScripts)
  await page.goto('/lessons')
  await page.getByRole('link', { name: 'The offer and the ask' }).first().click()
  await press(page, 'Start exit quiz A')
  const id = attemptIdOf(page)
  const { questions } = await school.readOrder(id)
  for (const [index, known] of questions.entries()) {
    await expect(placeOn(page)).toHaveText(`Question ${index + 1} of 8`)
    await fillIn(page, index === 0 ? known.wrong : known.right)
    if (index === 2) {
      await press(page, 'Flag to come back')
      await expect(page.getByRole('button', { name: 'Flagged to come back' })).toBeVisible()
    }
    await press(page, index < 7 ? 'Next' : 'See what is left')
  }
  await expect(page.getByText('All 8 questions are answered.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the questions' }).click()
  await page.getByRole('button', { name: /^Question 1\b/ }).click()
  await expect(placeOn(page)).toHaveText('Question 1 of 8')
  await clear(page)
  await fillIn(page, questions[0]!.right)
  await finish(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Secure today: 8 of 8 marks' })).toBeVisible()
  const { answers } = await school.readAttempt(id)
  expect(answers.filter(({ questionId }) => questionId === questions[0]!.question.id)).toHaveLength(2)
})

/** Unticks what is ticked; radio buttons and menus are simply chosen anew. */
async function clear(page: Page) {
  for (const box of await page.locator('form#answer input[type=checkbox]').all()) await box.uncheck()
  for (const menu of await page.locator('form#answer select').all()) await menu.selectOption('')
}

test('a guest without scripts starts, and joins a class with the work kept', async ({ open, school }) => {
  const inClass = await school.makeClass(await school.makePerson('teacher'))
  const page = await open(null, withoutScripts)
  await page.goto('/')
  await press(page, 'Start the first lesson')
  const id = attemptIdOf(page)
  const [first] = await school.readQuestions('L1', 'practice')
  await fillIn(page, first!.right)
  await press(page, 'Next')
  await page.goto(`/join/${inClass.code}`)
  await page.getByLabel('Your name').fill(`Plain Guest ${id.slice(-6)}`)
  await page.getByLabel('Choose a password').fill('short')
  await press(page, 'Join')
  await expect(page.getByRole('alert')).toContainText('Use at least 8 characters.')
  await expect(page.getByLabel('Your name')).toHaveValue(`Plain Guest ${id.slice(-6)}`)
  await page.getByLabel('Choose a password').fill('brown paper boat')
  await press(page, 'Join')
  const kept = await school.readAttempt(id)
  expect(kept.learner).toMatchObject({ name: `Plain Guest ${id.slice(-6)}`, isGuest: false })
  expect(kept.answers).toHaveLength(1)
})

test('an answer posted without scripts after the session has ended is kept in the page that comes back', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 1 })
  const { questions } = await school.readOrder(id)
  const page = await open(student, withoutScripts)
  await page.goto(`/attempts/${id}?q=2`)
  await school.signOut(student)
  await fillIn(page, questions[1]!.right)
  await press(page, 'Next')
  await expect(page.getByRole('heading', { name: 'Your answer is not saved yet' })).toBeVisible()
  const signIn = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  const tab = await signIn
  await tab.getByLabel('Name or e-mail').fill(student.name)
  await tab.getByLabel('Password').fill(student.password)
  await press(tab, 'Sign in')
  await press(page, 'Save my answer')
  await expect(placeOn(page)).toHaveText('Question 3 of 8')
  expect((await school.readAttempt(id)).answers).toHaveLength(2)
})
