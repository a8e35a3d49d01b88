import { expectAccessible } from './accessibility'
import { expect, test } from './story'

test('a page that fails says so in plain words, in light and dark, and what was saved is still there', async ({ page, school, baseURL }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 1 })
  await school.damageAttempt(id)
  await page.context().addCookies([{ ...(await school.signIn(student)), url: baseURL! }])
  expect((await page.goto(`/attempts/${id}`))?.status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible()
  await expect(page.getByText('Answers that were saved are still there.')).toBeVisible()
  await expect(page.getByText(/No mode is called|\bat \w+ \(/)).toHaveCount(0)
  await expectAccessible(page)
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width)
  }
  expect((await school.readAttempt(id)).answers).toHaveLength(1)
  await expect(page.getByRole('link', { name: 'Go to the front page' })).toHaveAttribute('href', '/')
})

test('the look with axe fails on a page that is bad', async ({ page, baseURL }) => {
  const bad = '<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="/icon.svg"><button></button><input></main></html>'
  await page.route('**/bad', (route) => route.fulfill({ contentType: 'text/html', body: bad }))
  await page.goto(`${baseURL}/bad`)
  await expect(expectAccessible(page, ['light'])).rejects.toThrow(/button-name/)
})
