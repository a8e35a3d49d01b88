import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { dataFolder } from './installation'
import { expect, test, type Page } from './story'

const withoutScripts = { javaScriptEnabled: false }

async function expectToFit(page: Page) {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), `${page.url()} at ${width} px`).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('somebody searches the reading room without scripts, and follows what is found', async ({ open }) => {
  const page = await open(null, withoutScripts)
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reading room' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reading room' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search the reading room' }).fill('KÉRRY offer')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue('KÉRRY offer')
  const claims = page.getByRole('region', { name: 'Claims' })
  await expect(claims.locator('mark').first()).toHaveText(/kerry|offer/i)
  await page.getByRole('searchbox').fill('S3-4')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('region', { name: 'Paragraphs' }).getByRole('link', { name: 'S3-4' }).first().click()
  await expect(page).toHaveURL(/\/articles\/s3#S3-4$/)
  await page.goto('/search?q=zzzz')
  await expect(page.getByText('Nothing was found for zzzz')).toBeVisible()
})

test('an actor is found by kind and article, and tells what it says and is said to want', async ({ open }) => {
  const page = await open(null, withoutScripts)
  await page.goto('/actors')
  await page.getByLabel('Kind').selectOption('person')
  await page.getByLabel('Appears in').selectOption('S3')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/kind=person&article=S3/)
  await expect(page.getByRole('main').getByRole('link', { name: 'John Kirby' })).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'Vladimir Putin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Own words and claims' }).getByText('Rung 5 of 6').first()).toBeVisible()
  await expect(page.getByRole('region', { name: /^Wants/ }).getByText('Supports').first()).toBeVisible()
  await page.getByRole('region', { name: 'Appears in' }).getByRole('link', { name: 'S3-6' }).click()
  await expect(page).toHaveURL(/\/articles\/s3#S3-6$/)
  await page.getByRole('article', { name: 'Paragraph S3-6' }).getByRole('list', { name: 'Voices in S3-6' }).getByRole('link', { name: 'Vladimir Putin' }).click()
  await expect(page).toHaveURL(/\/actors\/putin$/)
  expect((await page.goto('/actors/nobody'))?.status()).toBe(404)
})

test('a claim that is chosen lights up in both articles, with its verb and its rung', async ({ open }) => {
  const page = await open(null, withoutScripts)
  await page.goto('/articles/compare?left=s1&right=s4')
  const claims = page.getByRole('navigation', { name: 'Claims of the two articles' })
  await claims.getByRole('link', { name: /^Russia and its Syrian allies bomb IS/ }).click()
  await expect(page).toHaveURL(/left=s1&right=s4&claim=[a-z0-9-]+#chosen$/)
  await expect(claims.locator('[aria-current=true]')).toHaveCount(1)
  for (const para of ['S1-4', 'S4-9']) {
    const lit = page.getByRole('article', { name: `Paragraph ${para}` })
    await expect(lit.getByText(/^The claim is made here by US intelligence official/)).toBeVisible()
    await expect(lit.getByText('Rung 2 of 6').first()).toBeVisible()
  }
  await expect(page.getByRole('article', { name: 'Paragraph S1-1', exact: true })).toBeHidden()
  await page.getByLabel('Right').selectOption('s5')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('region', { name: /^S5/ }).getByText('Silent', { exact: true })).toBeVisible()
  expect((await page.goto('/articles/compare?left=s1&right=s9'))?.status()).toBe(404)
})

test('two articles stand beside each other on a wide screen and below each other on a phone', async ({ page }) => {
  await page.goto('/articles/compare?left=s1&right=s4')
  const sides = async () => Promise.all([/^S1/, /^S4/].map(async (name) => (await page.getByRole('region', { name }).boundingBox())!))
  const [left, right] = await sides()
  expect(right!.x).toBeGreaterThan(left!.x + left!.width - 1)
  await page.setViewportSize({ width: 360, height: 740 })
  const [above, below] = await sides()
  expect(below!.y).toBeGreaterThan(above!.y + above!.height - 1)
})

test('a term shows its meaning when it is pointed at or focused, and Escape puts it away', async ({ page }) => {
  await page.goto('/articles/s3')
  const term = page.getByRole('article', { name: 'Paragraph S3-1', exact: true }).getByRole('link', { name: 'stalled' })
  const meaning = page.getByRole('tooltip')
  await expect(meaning).toHaveCount(0)
  await term.hover()
  await expect(meaning).toHaveText('Stopped, and not moving on.')
  await meaning.hover()
  await expect(meaning).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(meaning).toHaveCount(0)
  await term.focus()
  await expect(meaning).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meaning).toHaveCount(0)
  await expect(term).toBeFocused()
  await expect(term).toHaveAttribute('href', '/glossary#stalled')
  await expectAccessible(page, ['light'])
})

test('the notes at terms need no scripts and do not widen a narrow page', async ({ open }) => {
  const page = await open(null, { ...withoutScripts, viewport: { width: 320, height: 740 } })
  await page.goto('/lessons/whose-story-is-this')
  const term = page.locator('.prose').getByRole('link', { name: 'evidence' })
  await term.focus()
  const meaning = page.getByRole('tooltip')
  await expect(meaning).toHaveText('The words or facts that support an answer.')
  const box = (await meaning.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(320)
})

test('the attached text of an article is for people with an account, and for nobody else', async ({ open, school }) => {
  // Stands for what npm run articles:attach keeps once it has compared the fingerprints.
  const words = 'Words that stand here for a paragraph as it was printed.'
  writeFileSync(join(dataFolder(), 'articles.json'), JSON.stringify({ 'S4-2': words }))
  const nobody = await open()
  const answer = await nobody.goto('/articles/s4?open=text')
  expect(await answer?.text()).not.toContain(words)
  const student = await open(await school.makePerson('learner'))
  await student.goto('/articles/s4')
  await expect(student.getByText(words)).toBeHidden()
  await student.getByText('S4-2 as printed').click()
  await expect(student.getByText(words)).toBeVisible()
  await student.goto('/articles/s4?open=claims')
  await student.getByRole('link', { name: 'Open the whole text' }).click()
  await expect(student.getByText(words)).toBeVisible()
  await expectAccessible(student)
  await expectToFit(student)
})

for (const path of ['/reading-room', '/search?q=nusra', '/actors', '/actors/senior-us-official', '/articles/compare?left=s3&right=s5&claim=not-the-last-chance', '/articles/s1?open=claims']) {
  test(`${path} is accessible in light and dark and has nothing to scroll sideways`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main details').forEach((details) => (details.open = true)))
    await expectAccessible(page)
    await expectToFit(page)
  })
}
