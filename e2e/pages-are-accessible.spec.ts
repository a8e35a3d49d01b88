import type { QuestionType } from '../question-types/registry'
import { expectAccessible } from './accessibility'
import { setupPath } from './installation'
import type { School } from './school'
import type { Person } from './seeding'
import { expect, test as story, type Page } from './story'

type Filled = Awaited<ReturnType<typeof fillSchool>>
type Place = {
  page: string
  /** Who looks at it. Nobody, unless told. */
  as?: keyof Filled['people']
  /** What the page calls itself, or all of its title where the name of the course is not added. */
  title: string | RegExp
  path: (filled: Filled) => string
  status?: number
  /** What is done on the page before it is looked at. */
  does?: (page: Page) => Promise<unknown>
}

const lesson = { slug: 'whose-story-is-this', title: 'Whose story is this?' }
// The widest and the plainest, as they stand in an attempt. Every type has a story of its own in question-types.spec.ts.
const types: QuestionType[] = ['single-choice', 'matrix']

/** A school with people in every situation, and names as long as names get. */
async function fillSchool(school: School) {
  const learner = () => school.makePerson('learner')
  const [admin, teacher, newTeacher, guest] = await Promise.all([school.makePerson('admin'), school.makePerson('teacher'), school.makePerson('teacher'), school.makePerson('guest')])
  const [beginner, checker, finisher, stranger] = await Promise.all([learner(), learner(), learner(), learner()])
  const student = await school.makePerson('learner', 'Wolfeschlegelsteinhausenbergerdorff')
  const students = [student, ...(await Promise.all([1, 2, 3, 4, 5].map(learner)))]
  const inClass = await school.makeClass(teacher, { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk 10b', students })
  const [quiz, held, open, due] = await Promise.all([
    school.assign(inClass, teacher),
    school.assign(inClass, teacher, { mode: 'quiz-held' }),
    school.assign(inClass, teacher, { quiz: 'practice', mode: 'practice', dueAt: new Date(Date.now() + 86_400_000) }),
    school.assign(inClass, teacher, { lessonId: 'L3', dueAt: new Date(Date.now() - 86_400_000) }),
  ])
  const [handedIn] = await Promise.all(students.map((person) => school.work(person, { assignment: quiz.id }, { answers: 'mixed', finish: true })))
  const practice = { lesson: 'L1', quiz: 'practice' } as const
  const blank = await school.work(beginner, practice, { answers: 'wrong', finish: false, count: 0 })
  const attempts = {
    handedIn: handedIn!.id,
    blank: blank.id,
    waiting: (await school.work(student, { assignment: held.id }, { answers: 'right', finish: true })).id,
    working: (await school.work(student, { assignment: open.id }, { answers: 'wrong', finish: false, count: 2 })).id,
    checked: (await school.work(checker, practice, { answers: 'wrong', finish: false })).id,
    finished: (await school.work(finisher, practice, { answers: 'mixed', finish: true })).id,
    ofGuest: (await school.work(guest, practice, { answers: 'right', finish: false, count: 1 })).id,
  }
  const { questions } = await school.readOrder(blank.id)
  const numberOf = (type: QuestionType) => questions.findIndex(({ question }) => question.type === type) + 1
  const people = { admin, teacher, newTeacher, guest, beginner, checker, finisher, student, stranger } satisfies Record<string, Person>
  return { people, inClass, quiz, open, due, attempts, numbers: Object.fromEntries(types.map((type) => [type, numberOf(type)])) }
}

const signInBadly = async (page: Page) => {
  await page.getByLabel('Name or e-mail').fill('Nobody By This Name')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
}

const invite = async (page: Page) => {
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  await expect(page.getByText('The invitation is ready')).toBeVisible()
}

const inviteAndShorten = async (page: Page) => {
  await invite(page)
  // Every story makes teachers, and their rows are all alike.
  await page.locator('tbody').last().evaluate((body) => [...body.children].slice(10).forEach((row) => row.remove()))
}

const followInvitation = async (page: Page) => {
  await invite(page)
  const link = await page.getByText(/\/invite\/\S+$/).innerText()
  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByLabel('Choose a password')).toBeVisible()
}

const openPersonMenu = (page: Page) => page.locator('header summary').click()
const openPassages = (page: Page) => page.getByRole('complementary', { name: 'Passages' }).locator('summary').first().click()

const places: Place[] = [
  { page: 'the front page', title: /^On the Record$/, path: () => '/' },
  { page: 'the front page with an answer tried', title: /^On the Record$/, path: () => '/?answer=one-is-wrong' },
  { page: 'the home of a guest with an open attempt', as: 'guest', title: /^On the Record$/, path: () => '/' },
  { page: 'the home of a student with assignments', as: 'student', title: /^On the Record$/, path: () => '/' },
  { page: 'the list of lessons', title: 'Lessons', path: () => '/lessons' },
  { page: 'a lesson', title: lesson.title, path: () => `/lessons/${lesson.slug}` },
  { page: 'a lesson, for a teacher', as: 'teacher', title: lesson.title, path: () => `/lessons/${lesson.slug}` },
  { page: 'the list of articles', title: 'Articles', path: () => '/articles' },
  { page: 'an article', title: /^S4: .+ · On the Record$/, path: () => '/articles/s4' },
  { page: 'the sign-in page', title: 'Sign in', path: () => '/sign-in' },
  { page: 'the sign-in page after a wrong password', title: 'Sign in', path: () => '/sign-in', does: signInBadly },
  { page: 'the join page', title: 'Join a class', path: () => '/join' },
  { page: 'the join page after a wrong code', title: 'Join a class', path: () => '/join?code=zz' },
  { page: 'the page of a class to join', title: 'Join this class', path: ({ inClass }) => `/join/${inClass.code}` },
  { page: 'the setup link after its use', title: 'Set up', path: () => setupPath() },
  { page: 'an invitation', as: 'admin', title: 'Invitation', path: () => '/teach/people', does: followInvitation },
  { page: 'the profile of a guest', as: 'guest', title: 'Profile', path: () => '/profile' },
  { page: 'the profile of a student, the menu open', as: 'student', title: 'Profile', path: () => '/profile', does: openPersonMenu },
  { page: 'the progress of a student', as: 'student', title: 'My progress', path: () => '/progress' },
  { page: 'the progress of a beginner', as: 'stranger', title: 'My progress', path: () => '/progress' },
  ...types.flatMap((type): Place[] => [
    { page: `a question of type ${type}, blank`, as: 'beginner', title: 'Questions', path: ({ attempts, numbers }) => `/attempts/${attempts.blank}?q=${numbers[type]}` },
    { page: `a question of type ${type}, answered`, as: 'checker', title: 'Questions', path: ({ attempts, numbers }) => `/attempts/${attempts.checked}?q=${numbers[type]}&again=1` },
    { page: `a question of type ${type}, explained`, as: 'checker', title: 'Questions', path: ({ attempts, numbers }) => `/attempts/${attempts.checked}?q=${numbers[type]}` },
  ]),
  { page: 'a question, the passages open beside it', as: 'beginner', title: 'Questions', path: ({ attempts }) => `/attempts/${attempts.blank}`, does: openPassages },
  { page: 'the page before finishing', as: 'student', title: 'What is left', path: ({ attempts }) => `/attempts/${attempts.working}/finish` },
  { page: 'the review of a practice', as: 'finisher', title: 'Review', path: ({ attempts }) => `/attempts/${attempts.finished}/review` },
  { page: 'the review of a quiz', as: 'student', title: 'Review', path: ({ attempts }) => `/attempts/${attempts.handedIn}/review` },
  { page: 'a quiz handed in whose answers are held back', as: 'student', title: 'Review', path: ({ attempts }) => `/attempts/${attempts.waiting}/review` },
  { page: 'an empty desk', as: 'newTeacher', title: 'Desk', path: () => '/teach' },
  { page: 'a full desk', as: 'teacher', title: 'Desk', path: () => '/teach' },
  { page: 'the page of a new class', as: 'teacher', title: 'New class', path: () => '/teach/classes/new' },
  { page: 'a class', as: 'teacher', title: 'Class', path: ({ inClass }) => `/teach/classes/${inClass.id}` },
  { page: 'the poster with the code of a class', as: 'teacher', title: 'Join code', path: ({ inClass }) => `/teach/classes/${inClass.id}/code` },
  { page: 'one student of a class', as: 'teacher', title: 'Student', path: ({ inClass, people }) => `/teach/classes/${inClass.id}/students/${people.student.id}` },
  { page: 'the page that assigns', as: 'teacher', title: 'Assign a lesson', path: ({ inClass }) => `/teach/classes/${inClass.id}/assign` },
  { page: 'the results of an assignment', as: 'teacher', title: 'Results', path: ({ quiz }) => `/teach/assignments/${quiz.id}` },
  { page: 'the results of an assignment that nobody has begun', as: 'teacher', title: 'Results', path: ({ due }) => `/teach/assignments/${due.id}` },
  { page: 'the attempt of a student, for the teacher', as: 'teacher', title: 'Attempt', path: ({ attempts }) => `/teach/attempts/${attempts.handedIn}` },
  { page: 'the people of the installation', as: 'admin', title: 'People', path: () => '/teach/people', does: inviteAndShorten },
  { page: 'an address that leads nowhere', title: 'Not found', path: () => '/no-such-page', status: 404 },
  { page: 'a lesson that does not exist', title: 'Not found', path: () => '/lessons/no-such-lesson', status: 404 },
  { page: 'a teacher’s page, for a student', as: 'student', title: 'Not allowed', path: () => '/teach', status: 403 },
]

const test = story.extend<object, { filled: Filled }>({
  filled: [async ({ school }, use) => use(await fillSchool(school)), { scope: 'worker', timeout: 120_000 }],
})
test.describe.configure({ mode: 'parallel' })

for (const { page: name, as, title, path, status = 200, does } of places) {
  test(`${name}: accessible in light and dark, nothing to scroll sideways`, async ({ open, filled }) => {
    const page = await open(as ? filled.people[as] : null)
    expect((await page.goto(path(filled)))?.status()).toBe(status)
    await unfold(page)
    await does?.(page)
    await expectLandmarks(page, title)
    await expectAccessible(page, ['light'])
    await expectToFit(page, 320)
    await expectToFit(page, 360)
    await showWhole(page)
    await expectAccessible(page, ['dark'])
    await expectSkipLink(page)
  })
}

/** Opens what is folded; but folds the passages beside a question, which would be looked at two dozen times. */
async function unfold(page: Page) {
  const passages = page.getByRole('complementary', { name: 'Passages' }).locator('details')
  // They open by themselves as soon as the scripts of the page run.
  if ((await passages.count()) > 0) await expect(passages).toHaveAttribute('open')
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main details').forEach((details) => (details.open = !details.closest('aside[aria-label=Passages]'))))
}

async function expectLandmarks(page: Page, title: Place['title']) {
  await expect(page).toHaveTitle(typeof title === 'string' ? `${title} · On the Record` : title)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('h1')).not.toBeEmpty()
  await expect(page.getByRole('main')).toHaveCount(1)
}

async function expectToFit(page: Page, width: number) {
  await page.setViewportSize({ width, height: 740 })
  const { beyond, wide } = await page.evaluate(() => ({
    beyond: document.scrollingElement!.scrollWidth - window.innerWidth,
    wide: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > window.innerWidth && !element.closest('table')).map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`),
  }))
  expect(beyond, `pixels to scroll sideways at ${width}; what sticks out: ${wide.join(', ')}`).toBeLessThanOrEqual(0)
}

/** Makes the window as high as the page: otherwise axe takes what is scrolled under a sticky sheet for covered. */
async function showWhole(page: Page) {
  const height = await page.evaluate(() => document.scrollingElement!.scrollHeight)
  await page.setViewportSize({ width: page.viewportSize()!.width, height })
}

/** The first thing that the Tab key reaches leads past the navigation. */
async function expectSkipLink(page: Page) {
  const first = page.locator('a[href], button, input, select, textarea, summary').first()
  await expect(first).toHaveText('Skip to the content')
  await first.focus()
  await expect(first).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}
