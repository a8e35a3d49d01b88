import { expectAccessible } from './accessibility'
import { expect, test, type Page } from './story'

const withoutScripts = { javaScriptEnabled: false }
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

const pages = [
  { path: '/matrix', heading: 'Who wants what' },
  { path: '/matrix?actor=kerry&issue=sharing-information#cell', heading: 'Who wants what' },
  { path: '/time-line?asOf=2016-07-13', heading: 'Time line' },
  { path: '/map', heading: 'Where it was decided, where it was fought' },
  { path: '/family-tree', heading: 'The family tree of the five texts' },
  { path: '/glossary', heading: 'Glossary' },
  { path: '/comparisons', heading: 'Comparisons' },
]

async function expectNothingSideways(page: Page) {
  const [width, visible] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(width, page.url()).toBeLessThanOrEqual(visible!)
}

for (const { path, heading } of pages) {
  test(`${path}: accessible in light and dark, and nothing to scroll sideways on a phone`, async ({ open }) => {
    test.setTimeout(120_000)
    const page = await open()
    expect((await page.goto(path))?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectAccessible(page)
    const small = await open(null, phone)
    await small.goto(path)
    await expectNothingSideways(small)
  })
}

test.describe('without scripts', () => {
  /** Chooses in the form of a page and waits for what the server sends. */
  async function choose(page: Page, choices: Record<string, string>) {
    for (const [label, value] of Object.entries(choices)) {
      const control = page.getByLabel(label, { exact: true })
      await ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT' ? control.selectOption(value) : control.fill(value))
    }
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Show', exact: true }).click()])
  }

  test('a reader narrows the matrix, opens a cell, and finds the condition and its passage', async ({ open }) => {
    const page = await open(null, withoutScripts)
    await page.goto('/matrix')
    const rows = page.getByRole('rowheader')
    const all = await rows.count()
    await choose(page, { 'Rests on': 'S5', Actors: 'person' })
    expect(await rows.count()).toBeLessThan(all)
    await expect(page).toHaveURL(/article=S5/)
    await page.getByRole('link', { name: /John Kerry on Sharing information/ }).click()
    const cell = page.getByRole('region', { name: 'John Kerry on Sharing information' })
    await expect(cell).toContainText('On a condition')
    await expect(cell.getByRole('term').filter({ hasText: 'If' })).toBeVisible()
    await expect(cell).toContainText('As reported by US officials in S5')
    await expect(cell.getByRole('article', { name: 'Paragraph S5-3' })).toBeVisible()
    await cell.getByRole('link', { name: 'Show what the choice above leaves out' }).click()
    await expect(cell.getByRole('article', { name: 'Paragraph S1-2' })).toBeVisible()
    await expect(cell).toContainText('Supports')
  })

  test('a gap worth knowing is told as a gap, and an empty cell as not stated', async ({ open }) => {
    const page = await open(null, withoutScripts)
    await page.goto('/matrix?actor=putin&issue=assads-future#cell')
    const cell = page.getByRole('region', { name: /^Vladimir Putin on Assad/ })
    await expect(cell).toContainText('Not stated here')
    await expect(cell).toContainText('The passages in which one might look for it')
    await page.goto('/matrix?actor=kirby&issue=aid#cell')
    await expect(page.getByRole('region', { name: 'John Kirby on Aid' })).toContainText('Not stated: no article tells it.')
  })

  test('a reader goes back to 13 July, when the meeting was ahead and the talk in Paris unknown', async ({ open }) => {
    const page = await open(null, withoutScripts)
    await page.goto('/time-line')
    await choose(page, { 'As of': '2016-07-13' })
    await expect(page.getByRole('region', { name: 'Ahead, and known' })).toContainText('Kerry meets Putin at the Kremlin.')
    await expect(page.getByRole('region', { name: 'Perhaps by 13 July 2016' })).toContainText('Obama and Putin talk by telephone.')
    await expect(page.getByRole('region', { name: 'Nobody could know yet' }).locator('details')).not.toHaveAttribute('open')
    await choose(page, { Kind: 'plan' })
    await expect(page).toHaveURL(/asOf=2016-07-13&kind=plan/)
    await expect(page.getByRole('region', { name: 'Dates that are easily mixed up' }).getByRole('row')).toHaveCount(4)
  })

  test('the time line says that it knows nothing after its last day', async ({ open }) => {
    const page = await open(null, withoutScripts)
    await page.goto('/time-line?asOf=2024-12-08')
    await expect(page.getByRole('status')).toContainText('The texts know nothing after 15 July 2016')
    await expect(page.getByRole('heading', { level: 2, name: 'As of 15 July 2016' })).toBeVisible()
  })

  test('the glossary shows one kind, and leads to the actor, the map and the lessons', async ({ open }) => {
    const page = await open(null, withoutScripts)
    await page.goto('/glossary')
    await choose(page, { Kind: 'place' })
    await expect(page.getByRole('term').filter({ hasText: 'Sergei Lavrov' })).toHaveCount(0)
    await page.goto('/glossary#kremlin')
    const entry = page.locator('#kremlin')
    await expect(entry).toBeInViewport()
    await entry.getByRole('link', { name: 'the Kremlin' }).click()
    await expect(page).toHaveURL(/\/map#place-kremlin$/)
    await expect(page.locator('#place-kremlin')).toContainText('Kerry meets Putin at the Kremlin.')
  })

  test('the comparisons keep to the article that is chosen', async ({ open }) => {
    const page = await open(null, withoutScripts)
    await page.goto('/comparisons')
    await choose(page, { 'Numbers and words of': 'S4' })
    await expect(page.getByRole('table', { name: 'Choices of words in S4' }).getByRole('row').nth(1)).toContainText('S4-')
    await expect(page.getByRole('table', { name: 'Numbers and dates of S4' }).getByRole('row').nth(1)).toContainText('S4-')
    await expect(page.getByRole('table', { name: /of every article$/ })).toHaveCount(0)
  })
})

test('the list below the map has every number that the map has', async ({ open }) => {
  const page = await open()
  await page.goto('/map')
  const drawn = await page.locator('figure svg text').evaluateAll((texts) => texts.map(({ textContent }) => textContent ?? '').filter((text) => /^\d+$/.test(text)))
  const listed = await page.getByRole('heading', { level: 3 }).evaluateAll((heads) => heads.flatMap(({ textContent }) => textContent?.match(/^\d+/) ?? []))
  expect(drawn.length).toBeGreaterThan(5)
  expect(listed).toEqual([...drawn].sort((a, b) => Number(a) - Number(b)))
})

test('the matrix prints on two sheets at most, on their sides', async ({ open }) => {
  const page = await open()
  await page.goto('/matrix')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2)
  const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number)
  expect(width).toBeGreaterThan(height!)
})

test('what there is not is not found', async ({ open }) => {
  const page = await open()
  for (const path of ['/matrix?actor=nobody&issue=aid', '/matrix?actor=kerry', '/matrix?article=s9', '/comparisons?article=s9']) expect((await page.goto(path))?.status(), path).toBe(404)
})
