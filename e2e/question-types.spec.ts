import { definitions, questionTypes } from '../question-types/registry'
import { expectAccessible } from './accessibility'
import { fillUpTo, fillWithKeyboard } from './keyboard'
import { expectFits, expectNamesAndStates, expectPlainAndStill, expectTapChooses, expectTargets } from './question-access'
import type { Person } from './seeding'
import { expect, test, type Page } from './story'

// Every type is tried on the page on which a teacher previews it: the views are those of an attempt.
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

let teacher: Person
test.beforeAll(async ({ school }) => {
  teacher = await school.makePerson('teacher')
})

const addressOf = (type: string, query = '') => `/teach/questions/example-${type}${query}`
const questionForm = (page: Page) => page.getByRole('form', { name: 'The question, as a student sees it' })
const marked = (page: Page) => page.locator('section[aria-labelledby=marked]')

/** What a right answer fills in, by the name of the control. */
async function rightFields(page: Page, type: string): Promise<Map<string, string[]>> {
  await page.goto(addressOf(type, '?model=1'))
  const entries = await questionForm(page).evaluate((form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, String(value)] as const))
  const fields = new Map<string, string[]>()
  for (const [name, value] of entries) if (name.startsWith('response') && value !== '') fields.set(name, [...(fields.get(name) ?? []), value])
  return fields
}

/** The highest level of every row, for answers that their student scores. */
async function highestLevels(page: Page): Promise<Map<string, string[]>> {
  const radios = await page.getByRole('form', { name: 'Score the answer' }).locator('input[type=radio]').evaluateAll((all: HTMLInputElement[]) => all.map(({ name, value }) => [name, value] as const))
  return new Map(radios.map(([name, value]) => [name, [value]]))
}

for (const type of questionTypes) {
  const { selfScored, examples } = definitions[type]
  const full = `${examples.question.weight} of ${examples.question.weight} ${examples.question.weight === 1 ? 'mark' : 'marks'}`

  test(`${type}: answered with the keyboard alone on a phone, marked, and usable by everybody before and after`, async ({ open }) => {
    test.setTimeout(120_000)
    const page = await open(teacher, phone)
    const wanted = await rightFields(page, type)
    expect(wanted.size).toBeGreaterThan(0)
    await expectTapChooses(questionForm(page))
    await page.goto(addressOf(type))
    await expectAccessible(page, ['light', 'dark'])
    await expectFits(page, questionForm(page), 'blank')
    await expectTargets(questionForm(page), 'blank')
    await fillUpTo(page, wanted, 'Check answer')
    await expectNamesAndStates(questionForm(page), examples.question.stem)
    await expectPlainAndStill(page, questionForm(page))
    await page.keyboard.press('Enter')
    await page.waitForURL('**checked=1**')
    if (selfScored) {
      await page.getByRole('form', { name: 'Score the answer' }).locator('input, textarea').first().evaluate((element) => (element as HTMLElement).focus())
      await page.keyboard.press('Shift+Tab')
      await fillWithKeyboard(page, await highestLevels(page), 'Score it')
      await expect(page.getByRole('heading', { level: 2, name: / of \d+ marks?$/ })).not.toHaveText(/^0 of/)
    }
    await expect(page.getByRole('heading', { level: 2, name: full })).toBeVisible()
    await expectFits(page, marked(page), 'marked')
    await expectTargets(marked(page), 'marked')
    await expectAccessible(page, ['light', 'dark'])
  })

  test(`${type}: answered, marked and printed without JavaScript`, async ({ open }) => {
    const page = await open(teacher, { javaScriptEnabled: false })
    await page.goto(addressOf(type, '?model=1'))
    await page.getByRole('button', { name: 'Check answer' }).click()
    if (!selfScored) await expect(page.getByRole('heading', { level: 2, name: full })).toBeVisible()
    await page.goto(addressOf(type, '/sheet'))
    await expect(page.getByRole('region', { name: 'Question 1' }).or(page.locator('section[aria-label="Question 1"]')).first()).toBeVisible()
    for (const secret of secretsOf(examples.question)) await expect(page.locator('main')).not.toContainText(secret)
    await page.goto(addressOf(type, '/sheet?key=1'))
    await expect(page.getByText('What decides it:')).toBeVisible()
  })
}

/** What only the key may say. */
function secretsOf(question: (typeof definitions)[keyof typeof definitions]['examples']['question']): string[] {
  const found: string[] = []
  JSON.stringify(question, (key, value: unknown) => {
    if (['feedback', 'rationale', 'move', 'note', 'says'].includes(key) && typeof value === 'string') found.push(value)
    return value
  })
  return found
}
