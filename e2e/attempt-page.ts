import { expect, type Page } from '@playwright/test'
import type { QuestionResponse } from '../question-types/registry'
import type { KnownQuestion } from './seeding'

/** The id in the address of an attempt page. */
export function attemptIdOf(page: Page): string {
  return /\/attempts\/([^/?#]+)/.exec(page.url())?.[1] ?? ''
}

/** The question on the page, out of those of the quiz. */
export async function questionOn(page: Page, questions: readonly KnownQuestion[]): Promise<KnownQuestion> {
  const id = await page.locator('input[name=question]').getAttribute('value')
  const found = questions.find(({ question }) => question.id === id)
  if (!found) throw new Error(`The page asks ${id}, which the quiz does not have.`)
  return found
}

/** Fills in the controls of the question on the page. */
export async function fillIn(page: Page, response: QuestionResponse) {
  for (const [name, value] of fieldsOf(response)) {
    const control = page.locator(`[name="${name}"]:not([type=hidden])`)
    const choice = page.locator(`[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`)
    if ((await choice.count()) > 0) await choice.check()
    else if (await control.evaluate((element) => element.tagName === 'SELECT')) await control.selectOption(value)
    else await control.fill(value)
  }
}

/** A response as the fields of the form that gives it. */
export function fieldsOf(response: QuestionResponse): [name: string, value: string][] {
  if ('chosen' in response) return [response.chosen].flat().map((id) => ['response', id])
  if ('positions' in response) return Object.entries(response.positions).map(([card, position]) => [`response.position.${card}`, String(position)])
  if ('text' in response && response.text !== undefined) return [['response.text', response.text]]
  if ('cells' in response && Array.isArray(response.cells)) return response.cells.flatMap(({ actor, issue, stance, para }) => present({ [`response.${actor}.${issue}.stance`]: stance, [`response.${actor}.${issue}.para`]: para }))
  if ('claim' in response) return present({ 'response.claim': response.claim, 'response.evidence': response.evidence })
  throw new Error(`No story fills in ${JSON.stringify(response)} by hand: the stories of the question types do.`)
}

function present(fields: Record<string, string | undefined>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

export const saveStatus = (page: Page) => page.locator('form#answer > p[role=status] > span')

/** Waits until the page says that the answer is safe. */
export async function expectSaved(page: Page) {
  await expect(saveStatus(page)).toHaveText(/^Saved \d\d:\d\d/)
}

export const placeOn = (page: Page) => page.getByRole('heading', { level: 2, name: /^Question \d+ of \d+$/ })

/** Presses Next and waits for the question that follows. */
export async function goOn(page: Page) {
  const [, number, count] = /^Question (\d+) of (\d+)$/.exec(await placeOn(page).innerText()) ?? []
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(placeOn(page)).toHaveText(`Question ${Number(number) + 1} of ${count}`)
}

/** From the question on the page, through what is left, to the end. */
export async function finish(page: Page) {
  await page.getByRole('button', { name: 'What is left, and finish' }).click()
  await page.waitForURL('**/finish')
  await handIn(page)
}

export async function handIn(page: Page) {
  await page.getByRole('button', { name: 'Finish and hand in' }).click()
  await page.waitForURL('**/review')
}

/** Two responses are the same in whatever order their parts were given. */
export function sameResponse(response: unknown): unknown {
  return JSON.parse(JSON.stringify(response ?? null), (_, value: unknown) => (Array.isArray(value) ? [...value].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : value))
}
