import type { Locator, Page } from '@playwright/test'
import type { QuestionResponse } from '../question-types/registry'
import { attemptIdOf, expectSaved, fieldsOf, placeOn, questionOn } from './attempt-page'
import { expect, test } from './story'

test.use({ viewport: { width: 360, height: 740 } })

/** Presses Tab until `wanted` has the focus. At every stop something must be seen to have it. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(wanted.first()).toBeVisible()
  for (let stops = 0; stops < 150; stops++) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press(key)
    await expectVisibleFocus(page)
  }
  throw new Error(`${String(wanted)} cannot be reached with ${key}.`)
}

const hasFocus = (wanted: Locator) => wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement))

/** What has the focus is on the screen, and marked with an outline, a shadow or a border that it otherwise has not. */
async function expectVisibleFocus(page: Page) {
  // Where the page scrolls smoothly it takes a moment.
  await expect.poll(() => describeFocus(page), { timeout: 3_000, intervals: [0, 50, 200, 500] }).toEqual('seen')
}

function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    // Between the last and the first stop the browser's own frame has the focus.
    if (!(element instanceof HTMLElement) || element === document.body) return 'seen'
    const drawn = [element, element.closest('label'), element.parentElement].filter((each) => each !== null)
    const looks = () => drawn.map((each) => { const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(each); return outlineStyle === 'none' || outlineWidth === '0px' ? [boxShadow, borderColor].join() : [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join() })
    const withFocus = looks()
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const html = element.outerHTML.slice(0, 120)
    if (!isOnScreen) return `not on the screen: ${html}`
    element.blur()
    const without = looks()
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    return withFocus.join() === without.join() ? `not marked: ${html}` : 'seen'
  })
}

async function pressOn(page: Page, wanted: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

/** Answers with Tab, arrows and Space, as somebody without a mouse does. */
async function answer(page: Page, response: QuestionResponse) {
  for (const [name, value] of fieldsOf(response)) {
    const group = page.locator(`form#answer [name="${name}"]`)
    const kind = await group.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()))
    if (kind === 'checkbox') await pressOn(page, group.and(page.locator(`[value="${value}"]`)), 'Space')
    else if (kind === 'radio') await chooseRadio(page, group, value)
    else await chooseInMenu(page, group, value)
  }
}

async function chooseRadio(page: Page, group: Locator, value: string) {
  await tabTo(page, group)
  await page.keyboard.press('Space')
  const wanted = group.and(page.locator(`[value="${value}"]`))
  for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses++) {
    await page.keyboard.press('ArrowDown')
    await expectVisibleFocus(page)
  }
  await expect(wanted).toBeChecked()
}

async function chooseInMenu(page: Page, menu: Locator, value: string) {
  await tabTo(page, menu)
  for (let presses = 0; presses < 40 && (await menu.inputValue()) !== value; presses++) await page.keyboard.press('ArrowDown')
  await expect(menu).toHaveValue(value)
}

test('a student does a whole exit quiz with the keyboard alone on a narrow screen', async ({ open, school }) => {
  test.setTimeout(150_000)
  const page = await open(await school.makePerson('learner'))
  await page.goto('/lessons')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await pressOn(page, page.getByRole('link', { name: 'The offer and the ask' }))
  await pressOn(page, page.getByRole('button', { name: 'Start exit quiz A' }))
  await expect(placeOn(page)).toHaveText('Question 1 of 8')
  const { questions } = await school.readOrder(attemptIdOf(page))
  for (const index of questions.keys()) {
    await expect(placeOn(page)).toHaveText(`Question ${index + 1} of 8`)
    const { right } = await questionOn(page, questions)
    await answer(page, right)
    await expectSaved(page)
    await pressOn(page, page.getByRole('button', { name: index < 7 ? 'Next' : 'See what is left', exact: true }))
  }
  await page.waitForURL('**/finish')
  await expect(page.getByText('All 8 questions are answered.')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Finish and hand in' }))
  await page.waitForURL('**/review')
  await expect(page.getByRole('heading', { level: 2, name: 'Secure today: 8 of 8 marks' })).toBeVisible()
  await pressOn(page, page.getByRole('navigation', { name: 'Questions in this review' }).getByRole('link').nth(3))
  await expect(page.getByRole('article', { name: 'Question 4', exact: true })).toBeInViewport()
})

test('cards are put in order with buttons that keep the focus and say what they did', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const position = questions.findIndex(({ question }) => question.type === 'ordering')
  const page = await open(student)
  await page.goto(`/attempts/${id}?q=${position + 1}`)
  const down = page.getByRole('button', { name: /^Move down/ }).first()
  const label = await down.innerText()
  await pressOn(page, down)
  await expect(page.getByRole('button', { name: label.replace(/\s+/g, ' ') })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'is now at position 2' })).toHaveCount(1)
  await expectSaved(page)
})
