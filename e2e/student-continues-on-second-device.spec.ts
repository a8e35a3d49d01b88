import { attemptIdOf, expectSaved, fillIn, finish, goOn, placeOn, questionOn, saveStatus } from './attempt-page'
import { expect, test, type Page } from './story'

const optionsOn = (page: Page) => page.locator('form#answer fieldset label').allInnerTexts()
const flagButton = (page: Page) => page.getByRole('button', { name: /^Flag(ged)? to come back$/ })

async function join(page: Page, name: string) {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Choose a password').fill('brown paper boat')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your work' })).toBeVisible()
}

test('a student joins by code, stops in the middle, and goes on with a second device where the first one was', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const inClass = await school.makeClass(teacher)
  await school.assign(inClass, teacher, { lessonId: 'L3', quiz: 'exit-a' })
  const name = `Nora Next ${inClass.id.slice(-6)}`

  const phone = await open()
  await phone.goto('/join')
  await phone.getByLabel('Class code').fill(`${inClass.code.slice(0, 4)}-${inClass.code.slice(4)}`.toLowerCase())
  await phone.getByRole('button', { name: 'Continue' }).click()
  await join(phone, name)
  await expect(phone.getByRole('listitem').filter({ hasText: 'The offer and the ask' }).filter({ hasText: inClass.name })).toBeVisible()
  await phone.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(placeOn(phone)).toHaveText('Question 1 of 8')
  const id = attemptIdOf(phone)
  const { questions } = await school.readOrder(id)

  const seen: { order: string; options: string[] }[] = []
  for (const known of questions.slice(0, 3)) {
    seen.push({ order: (await questionOn(phone, questions)).question.id, options: await optionsOn(phone) })
    expect(seen.at(-1)!.order).toBe(known.question.id)
    await fillIn(phone, known.right)
    await expectSaved(phone)
    await goOn(phone)
  }
  await flagButton(phone).click()
  await expect(flagButton(phone)).toHaveAttribute('aria-pressed', 'true')
  const fourth = await questionOn(phone, questions)
  await fillIn(phone, fourth.wrong)
  await expectSaved(phone)

  const laptop = await open(null, { viewport: { width: 1280, height: 900 } })
  await laptop.goto('/sign-in')
  await laptop.getByLabel('Name or e-mail').fill(name)
  await laptop.getByLabel('Password').fill('brown paper boat')
  await laptop.getByRole('button', { name: 'Sign in' }).click()
  await laptop.getByRole('button', { name: 'Continue' }).click()
  await expect(placeOn(laptop)).toHaveText('Question 4 of 8')
  expect(attemptIdOf(laptop)).toBe(id)
  await expect(flagButton(laptop)).toHaveAttribute('aria-pressed', 'true')
  expect(await answersOn(laptop)).toEqual(await answersOn(phone))
  for (const index of [2, 1, 0]) {
    await laptop.getByRole('button', { name: 'Previous' }).click()
    await expect(placeOn(laptop)).toHaveText(`Question ${index + 1} of 8`)
    expect((await questionOn(laptop, questions)).question.id).toBe(seen[index]!.order)
    expect(await optionsOn(laptop)).toEqual(seen[index]!.options)
  }
  expect(await laptop.getByRole('navigation', { name: 'All questions' }).getByRole('button', { name: /^Question 4/ }).innerText()).toMatch(/flagged/)
})

/** What is chosen, ticked or written, by control. */
function answersOn(page: Page): Promise<string[]> {
  return page.locator('form#answer').evaluate((form: HTMLFormElement) => [...new FormData(form)].filter(([name]) => name.startsWith('response')).map(([name, value]) => `${name}=${String(value)}`))
}

test('the link of a class lets a student in as its code does', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const inClass = await school.makeClass(teacher)
  await school.assign(inClass, teacher)
  const page = await open()
  await page.goto(`/join/${inClass.code.toLowerCase()}`)
  await join(page, `Lena Link ${inClass.id.slice(-6)}`)

  const returning = await school.makePerson('learner')
  const other = await open()
  await other.goto(`/join/${inClass.code}`)
  await other.getByRole('link', { name: 'Sign in and join' }).click()
  await other.getByLabel('Name or e-mail').fill(returning.name)
  await other.getByLabel('Password').fill(returning.password)
  await other.getByRole('button', { name: 'Sign in and join' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Your work' })).toBeVisible()
})

test('a code that no class has is refused in plain words', async ({ open }) => {
  const page = await open()
  await page.goto('/join')
  await page.getByLabel('Class code').fill('ACDE')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('main').getByRole('alert')).toContainText('No class has this code.')
  await page.getByLabel('Class code').fill('ACDE-2346')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('main').getByRole('alert')).toContainText('No class has this code.')
  await page.goto('/join/ACDE-2346')
  await expect(page.getByText('This code does not open a class')).toBeVisible()
})

test('finishing from two tabs finishes once, and the review explains each answer with its passage', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, { lessonId: 'L3', quiz: 'exit-a' })
  const { id } = await school.work(student, { assignment: assignment.id }, { answers: 'mixed', finish: false })
  const { questions } = await school.readOrder(id)

  const page = await open(student)
  await page.goto(`/attempts/${id}/finish`)
  const tab = await page.context().newPage()
  await tab.goto(`/attempts/${id}/finish`)
  const press = (each: Page) => each.getByRole('button', { name: 'Finish and hand in' }).click()
  await Promise.all([press(page), press(tab)])
  await Promise.all([page.waitForURL('**/review'), tab.waitForURL('**/review')])
  const kept = await school.readAttempt(id)
  expect(kept.finishedAt).not.toBeNull()
  expect(kept.results).toBe(8)

  await expect(page.getByRole('heading', { level: 2, name: /of 8 marks$/ })).toBeVisible()
  for (const [index, { question }] of questions.entries()) {
    const article = page.getByRole('article', { name: `Question ${index + 1}`, exact: true })
    await expect(article.locator('header')).toContainText(/Right|Partly right|Not right/)
    await expect(article.locator('header')).toContainText(/\d of 1 mark|of \d+ marks/)
    await expect(article).toContainText('What decides it:')
    const para = question.evidence[0]!.para
    await expect(article.locator(`[aria-label="Paragraph ${para}"]`)).toHaveCount(1)
  }
  const para = questions[0]!.question.evidence[0]!.para
  await page.getByRole('article', { name: 'Question 1', exact: true }).getByRole('link', { name: para, exact: true }).first().click()
  await expect(page).toHaveURL(new RegExp(`/articles/s\\d#${para}$`))
  const marked = page.locator(`#${para}`)
  await expect(marked).toBeInViewport()
  expect(await marked.evaluate((element) => element.matches(':target'))).toBe(true)
  const [itsColour, othersColour] = await Promise.all([backgroundOf(marked), backgroundOf(page.locator(`article[id]:not(#${para})`).first())])
  expect(itsColour).not.toBe(othersColour)
})

/** Everything that is painted behind and around a passage. */
function backgroundOf(passage: ReturnType<Page['locator']>): Promise<string> {
  return passage.evaluate((element) => [element, ...element.querySelectorAll('*')].slice(0, 3).map((each) => { const { backgroundColor, borderColor, boxShadow, outlineColor } = getComputedStyle(each); return [backgroundColor, borderColor, boxShadow, outlineColor].join() }).join(';'))
}

test('what was finished cannot be changed from a tab left open', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-b' }, { answers: 'right', finish: false, count: 2 })
  const { questions } = await school.readOrder(id)
  const stale = await open(student)
  await stale.goto(`/attempts/${id}?q=3`)
  const page = await open(student)
  await page.goto(`/attempts/${id}`)
  await finish(page)
  await fillIn(stale, questions[2]!.right)
  await expect(saveStatus(stale)).toHaveText(/^This answer arrived after the attempt had been handed in.* It is kept/)
  expect((await school.readAttempt(id)).answers).toHaveLength(2)
})
