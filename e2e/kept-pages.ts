import type { Page } from '@playwright/test'
import { placeOn, sameResponse } from './attempt-page'
import type { Person } from './seeding'
import type { School } from './school'
import { expect } from './story'

type Opening = { open: (person?: Person | null, options?: { serviceWorkers: 'allow' }) => Promise<Page>; school: School }

export const notice = (page: Page) => page.getByRole('region', { name: 'Network' })
export const offlineHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'You are offline' })

/** A browser in which the worker may run. Whatever asks before a page is left may have its way. */
export async function browserOf({ open }: Pick<Opening, 'open'>, person: Person | null): Promise<Page> {
  const page = await open(person, { serviceWorkers: 'allow' })
  page.on('dialog', (dialog) => void dialog.accept())
  return page
}

/** The addresses of the pages that this browser keeps. */
export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('copies for '))
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search)
  })
}

/** Everything that this browser keeps of pages, as text. */
export function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('copies for '))
    const texts = names.map(async (name) => {
      const cache = await caches.open(name)
      return Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.text() ?? ''))
    })
    return (await Promise.all(texts)).flat().join('\n')
  })
}

/** Waits until the pages are kept, as a student who reads the first of them does without knowing. */
export async function untilKept(page: Page, addresses: readonly string[]) {
  await expect.poll(async () => (await keptPages(page)).filter((address) => addresses.includes(address)).sort(), { timeout: 30_000 }).toEqual([...addresses].sort())
}

export const pagesOf = (id: string, count: number) => [`/attempts/${id}`, ...Array.from({ length: count }, (_, index) => `/attempts/${id}?q=${index + 1}`), `/attempts/${id}/finish`]

/** A student who has opened an exit quiz, and whose browser has had the time to keep it. */
export async function atAttempt({ open, school }: Opening) {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const page = await browserOf({ open }, student)
  await page.goto(`/attempts/${id}?q=1`)
  await expect(placeOn(page)).toHaveText(`Question 1 of ${questions.length}`)
  await untilKept(page, pagesOf(id, questions.length))
  return { student, id, questions, page }
}

/** The newest answer to each question, as the server has it. */
export async function newestAnswers(school: School, id: string): Promise<Map<string, unknown>> {
  const { answers } = await school.readAttempt(id)
  return new Map(answers.map(({ questionId, response }) => [questionId, sameResponse(response)]))
}
