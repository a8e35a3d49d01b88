import type { Page } from '@playwright/test'
import { fieldsOf, placeOn, questionOn } from './attempt-page'
import type { KnownQuestion, Person } from './seeding'
import type { School } from './school'
import { expect } from './story'

type Opening = { open: (person: Person) => Promise<Page>; school: School }
export type Script = { run(argument: number): void; argument: number }

/** A student in front of a question that one click answers: what happens to that answer is then the whole story. */
export async function atQuestion({ open, school }: Opening, { minutes, script }: { minutes?: number; script?: Script } = {}) {
  const student = await school.makePerson('learner')
  const set = minutes === undefined ? null : await setTask(school, student, minutes)
  const task = set ? { assignment: set.assignment.id } : { lesson: 'L1', quiz: 'exit-a' as const }
  const { id } = await school.work(student, task, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const address = addressOf(id, questions)
  const page = await open(student)
  if (script) await page.addInitScript(script.run, script.argument)
  await show(page, address)
  const responses = async () => (await school.readAttempt(id)).answers.map(({ response }) => response)
  return { student, teacher: set?.teacher, assignment: set?.assignment, id, address, questions, page, first: await questionOn(page, questions), responses }
}

async function setTask(school: School, student: Person, minutes: number) {
  const teacher = await school.makePerson('teacher')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, {})
  await school.setTimes(assignment.id, { timeLimitMinutes: minutes, closesAt: new Date(Date.now() + 3 * 3_600_000) })
  return { teacher, assignment }
}

/** Where an attempt shows a question that one click answers. */
export function addressOf(id: string, questions: readonly KnownQuestion[]): string {
  return `/attempts/${id}?q=${questions.findIndex(({ question }) => question.type === 'single-choice') + 1}`
}

/** Opens a question, and waits until its scripts run. */
export async function show(page: Page, address: string) {
  await page.goto(address)
  await expect(placeOn(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** The control that gives this answer. */
export function choiceOf(page: Page, response: KnownQuestion['right']) {
  const [name, value] = fieldsOf(response)[0]!
  return page.locator(`form#answer [name="${name}"][value="${value}"]`)
}

export const answersRoute = '**/api/attempts/*/answers'

/** As when the network comes back, or the page is looked at again. */
export const comesBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))
export const isLookedAt = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
