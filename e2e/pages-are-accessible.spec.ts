import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { fillIn, placeOn } from './attempt-page'
import type { School } from './school'
import type { KnownQuestion, Person } from './seeding'
import { expect, test } from './story'

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }
const narrowest = { width: 320, height: 640 }

/** No serious finding in light or dark, wide or narrow; and the page never scrolls sideways. */
async function expectGoodPage(page: Page, what: string) {
  await test.step(what, async () => {
    await expect(page.locator('h1')).toHaveCount(1)
    await expectAccessible(page, ['light'])
    await page.setViewportSize(narrowest)
    await expectNoSidewaysScrolling(page, `${what} at 320 px`)
    await page.setViewportSize(phone)
    await expectNoSidewaysScrolling(page, `${what} at 360 px`)
    await expectAccessible(page)
    await page.setViewportSize(desktop)
    await expectAccessible(page, ['dark'])
  })
}

async function expectNoSidewaysScrolling(page: Page, what: string) {
  const wide = await page.evaluate(() => {
    if (document.scrollingElement!.scrollWidth <= window.innerWidth) return []
    const over = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    return over.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className} to ${Math.round(element.getBoundingClientRect().right)}`)
  })
  expect(wide, `sideways scrolling on ${what}`).toEqual([])
}

async function expectGoodPages(page: Page, pages: Record<string, string>) {
  for (const [what, path] of Object.entries(pages)) {
    await page.goto(path)
    await expectGoodPage(page, what)
  }
}

test.describe.configure({ mode: 'parallel', timeout: 240_000 })
// A trace of so many looks would take longer than the looks.
test.use({ trace: 'off' })

test('what anybody can open is good for everybody', async ({ open, school }) => {
  const inClass = await school.makeClass(await school.makePerson('teacher'))
  const page = await open()
  await expectGoodPages(page, {
    'the front page': '/',
    'the lessons': '/lessons',
    'a lesson': '/lessons/whose-story-is-this',
    'the articles': '/articles',
    'an article with a paragraph marked': '/articles/s3#S3-4',
    'signing in': '/sign-in',
    'joining a class': '/join',
    'joining with a code': `/join/${inClass.code}`,
    'a code that opens nothing': '/join/ACDE-2346',
    'a setup link that was used': '/setup/used',
    'an invitation that was used': '/invite/used',
    'an address that leads nowhere': '/nowhere',
  })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('main').getByRole('alert')).toBeVisible()
  await expectGoodPage(page, 'signing in with mistakes')
  await page.goto('/?answer=a#try')
  await expectGoodPage(page, 'the front page with its question answered')
})

test('the pages of a guest and of a student are good for everybody', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner', 'Alexandrine-Wilhelmina Featherstonehaugh')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const done = await school.assign(inClass, teacher, { lessonId: 'L1', quiz: 'exit-a', dueAt: new Date(Date.now() + 86_400_000) })
  await school.assign(inClass, teacher, { lessonId: 'L3', quiz: 'exit-a', dueAt: new Date(Date.now() + 86_400_000) })
  const { id } = await school.work(student, { assignment: done.id }, { answers: 'mixed', finish: true })
  const { id: begun } = await school.work(student, { lesson: 'L3', quiz: 'practice' }, { answers: 'mixed', finish: false, count: 3 })
  await expectGoodPages(await open(await school.makePerson('guest')), { 'the front page of a guest': '/', 'the profile of a guest': '/profile', 'the progress of a guest': '/progress' })
  await expectGoodPages(await open(student), {
    'the front page of a student with assignments': '/',
    'the progress of a student': '/progress',
    'the profile of a student': '/profile',
    'what is left': `/attempts/${begun}/finish`,
    'a review': `/attempts/${id}/review`,
    'a page that is not allowed': '/teach',
    'an attempt of somebody else': '/attempts/nowhere',
  })
})

/** The first question of each type in a practice. */
function firstOfEachType(questions: readonly KnownQuestion[]) {
  return questions.filter(({ question }, index) => questions.findIndex((other) => other.question.type === question.type) === index)
}

test('each type of question is good for everybody: blank, answered and explained', async ({ open, school }) => {
  const { page, questions, id } = await openPractice(open, school, 'L1')
  const first = firstOfEachType(questions)
  expect(first.map(({ question }) => question.type).sort()).toEqual(['matrix', 'multiple-response', 'ordering', 'short-answer', 'single-choice', 'two-tier'])
  for (const { question, wrong } of first) {
    const position = questions.findIndex((known) => known.question.id === question.id)
    await page.goto(`/attempts/${id}?q=${position + 1}`)
    await expectGoodPage(page, `${question.type}, blank`)
    await fillIn(page, wrong)
    await expectGoodPage(page, `${question.type}, answered`)
    await page.getByRole('button', { name: 'Check answer' }).click()
    await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible()
    await expectGoodPage(page, `${question.type}, explained`)
  }
})

async function openPractice(open: (person: Person) => Promise<Page>, school: School, lesson: string) {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson, quiz: 'practice' }, { answers: 'wrong', finish: false, count: 0 })
  const page = await open(student)
  await page.goto(`/attempts/${id}`)
  await expect(placeOn(page)).toBeVisible()
  return { page, id, questions: await school.readQuestions(lesson, 'practice') }
}

test('the pages of a teacher are good for everybody', async ({ open, school }) => {
  const newTeacher = await school.makePerson('teacher')
  await expectGoodPages(await open(newTeacher), { 'an empty desk': '/teach', 'a new class': '/teach/classes/new' })
  const emptyClass = await school.makeClass(newTeacher)
  const notBegun = await school.assign(emptyClass, newTeacher)
  await expectGoodPages(await open(newTeacher), { 'an empty class': `/teach/classes/${emptyClass.id}`, 'results of nobody': `/teach/assignments/${notBegun.id}` })

  const admin = await school.makePerson('admin')
  const { class: inClass, assignment, people } = await school.makeFinishedClass(admin, { students: 8, lessonId: 'L3', quiz: 'exit-a' })
  const { id } = await school.work(people[0]!, { assignment: assignment.id }, { answers: 'wrong', finish: true })
  const page = await open(admin)
  await expectGoodPages(page, {
    'the front page of a teacher': '/',
    'a full desk': '/teach',
    'a class': `/teach/classes/${inClass.id}`,
    'the code of a class': `/teach/classes/${inClass.id}/code`,
    'assigning': `/teach/classes/${inClass.id}/assign`,
    'results': `/teach/assignments/${assignment.id}`,
    'an attempt as its teacher sees it': `/teach/attempts/${id}`,
    'a student as the teacher sees them': `/teach/classes/${inClass.id}/students/${people[0]!.id}`,
    'the people': '/teach/people',
    'a class of somebody else': '/teach/classes/nowhere',
    'a lesson with its note for teachers': '/lessons/whose-story-is-this',
  })
  await page.goto('/teach/people')
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  await expect(page.getByText('The invitation is ready')).toBeVisible()
  await expectGoodPage(page, 'an invitation')
  const link = await page.getByText(/\/invite\//).innerText()
  await expectGoodPages(await open(), { 'accepting an invitation': new URL(link).pathname })
})

test('the page that says what went wrong is good for everybody', async ({ page, school, baseURL }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 1 })
  await school.damageAttempt(id)
  await page.context().addCookies([{ ...(await school.signIn(student)), url: baseURL! }])
  expect((await page.goto(`/attempts/${id}`))?.status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible()
  await expect(page.getByText('Answers that were saved are still there.')).toBeVisible()
  await expectGoodPage(page, 'an error')
})

test('axe finds what is wrong on a page that is bad', async ({ open }) => {
  const page = await open()
  await page.goto('/')
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img src="/icon.svg"><button></button><input>'))
  await expect(expectAccessible(page)).rejects.toThrow()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'image-alt', 'label']))
})
