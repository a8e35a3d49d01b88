import { readdirSync } from 'node:fs'
import { expect, test, type Page } from './story'

// Scripts change nothing about the size of anything: without them each page is there in half of the time.
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false }
const lessons = readdirSync('content/lessons').map((folder) => ({ id: `L${Number(folder.slice(0, 2))}`, slug: folder.replace(/^\d+-/, '') }))

async function expectNothingSideways(page: Page) {
  const [width, visible] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(width, page.url()).toBeLessThanOrEqual(visible!)
}

for (const { id, slug } of lessons) {
  test(`lesson ${id} opens whole on a phone: its page, every question to answer, and every question marked`, async ({ open, school }) => {
    test.setTimeout(180_000)
    const [beginner, finisher] = [await school.makePerson('learner'), await school.makePerson('learner')]
    const page = await open(beginner, phone)
    await page.goto(`/lessons/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingSideways(page)
    const reader = await open(finisher, phone)
    for (const quiz of ['practice', 'exit-a', 'exit-b'] as const) {
      const attempt = await school.work(beginner, { lesson: id, quiz }, { answers: 'right', finish: false, count: 0 })
      const { questions } = await school.readOrder(attempt.id)
      for (const [index, { question }] of questions.entries()) {
        await page.goto(`/attempts/${attempt.id}?q=${index + 1}`)
        await expect(page.locator('input[name=question]')).toHaveValue(question.id)
        await expectNothingSideways(page)
      }
      const finished = await school.work(finisher, { lesson: id, quiz }, { answers: 'mixed', finish: true })
      await reader.goto(`/attempts/${finished.id}/review`)
      await expect(reader.getByRole('article', { name: /^Question \d+$/ })).toHaveCount(questions.length)
      await expectNothingSideways(reader)
    }
  })
}
