import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { tableOf } from './csv'
import { startFreshInstallation } from './fresh-installation'
import { setupPath } from './installation'
import { expect, test } from './story'

type Fresh = Awaited<ReturnType<typeof startFreshInstallation>>
let fresh: Fresh

test.describe.configure({ timeout: 180_000 })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  fresh = await startFreshInstallation(3160)
})
test.afterAll(() => fresh?.stop())

async function makeTeacherAccount(page: Page, { name, email }: { name: string; email: string }) {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Choose a password').fill('brown paper boat')
  await page.getByRole('button', { name: 'Make my account' }).click()
  await page.waitForURL('**/teach')
}

/** Counts what a person clicks on the page, from now on. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('clicked', () => void clicks++)
  await page.addInitScript(() => document.addEventListener('mousedown', () => (window as unknown as { clicked: () => void }).clicked(), { capture: true }))
  await page.reload()
  return () => clicks
}

test('a teacher sets up, makes a class, assigns in three clicks, sees what to teach again, and nobody else does', async ({ browser }) => {
  const { baseUrl, school } = fresh
  const open = async () => (await browser.newContext({ baseURL: baseUrl })).newPage()
  const teacher = await open()
  const link = setupPath(fresh.dataFolder)

  await test.step('the setup link makes the first teacher, once', async () => {
    await teacher.goto(link)
    await makeTeacherAccount(teacher, { name: 'Tara Teacher', email: 'tara@school.example' })
    await expect(teacher.getByText('Three steps from here to a class at work.')).toBeVisible()
    const second = await open()
    await second.goto(link)
    await expect(second.getByText('This link cannot be used')).toBeVisible()
    await expect(second.getByLabel('Your name')).toHaveCount(0)
  })

  await test.step('she makes a class and gets its code', async () => {
    await teacher.getByLabel('Name of the class').fill('10B History')
    await teacher.getByRole('button', { name: 'Make the class' }).click()
    await expect(teacher.getByRole('heading', { level: 1, name: '10B History' })).toBeVisible()
    await expect(teacher.getByText('The class is made.')).toBeVisible()
  })
  const classId = /classes\/([^/?]+)/.exec(teacher.url())![1]!
  const students = await Promise.all(['Ada', 'Ben', 'Cem', 'Dia', 'Eli', 'Fay', 'Gil', 'Hal'].map((name) => school.makePerson('learner', name)))
  const [code] = (await teacher.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).allInnerTexts()) as [string]
  expect(code).toBeTruthy()
  for (const student of students) await school.join(student, classId)

  await test.step('she assigns a lesson with a due date in three clicks from the desk', async () => {
    await teacher.goto('/teach')
    const clicks = await countClicks(teacher)
    await teacher.getByRole('link', { name: 'Assign a lesson to 10B History' }).click()
    await teacher.getByText('The offer and the ask').click()
    await teacher.getByRole('button', { name: 'Assign', exact: true }).click()
    await expect(teacher.getByText('Assigned. Your students see it')).toBeVisible()
    expect(clicks()).toBe(3)
    const row = teacher.getByRole('row').filter({ has: teacher.getByRole('link', { name: /The offer and the ask/ }) })
    const inOneWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    await expect(row.locator(`time[datetime^="${inOneWeek}"]`)).toHaveCount(1)
    await row.getByRole('link').first().click()
  })
  await teacher.waitForURL('**/teach/assignments/**')
  const assignmentId = /assignments\/([^/?]+)/.exec(teacher.url())![1]!

  const answers = ['wrong', 'wrong', 'wrong', 'mixed', 'mixed', 'right'] as const
  const finished = await Promise.all(answers.map((how, index) => school.work(students[index]!, { assignment: assignmentId }, { answers: how, finish: true })))
  await school.work(students[6]!, { assignment: assignmentId }, { answers: 'right', finish: false, count: 3 })

  await test.step('she sees what to teach again, who has done what, and how many chose what', async () => {
    await teacher.reload()
    const again = teacher.getByRole('region', { name: 'Teach again' })
    const cards = again.locator('> ol > li')
    expect(await cards.count()).toBeGreaterThan(0)
    expect(await cards.count()).toBeLessThanOrEqual(3)
    await expect(cards.first()).toContainText(/\d+ of \d+/)
    await expect(cards.first().getByRole('article', { name: /^Paragraph S\d/ }).first()).toBeVisible()
    const far = teacher.getByRole('region', { name: 'How far they are' })
    await expect(far).toContainText('6 of 8')
    const table = teacher.getByRole('table', { name: 'Results by student and question' })
    await expect(table.getByRole('row')).toHaveCount(9)
    await expect(table.getByRole('row').filter({ hasText: students[7]!.name })).toContainText('Not started')
    await expect(table.getByRole('row').filter({ hasText: students[6]!.name })).toContainText('Working')
    await expect(table.getByRole('row').filter({ hasText: students[5]!.name })).toContainText('8 of 8')
    const items = teacher.getByRole('region', { name: 'Question by question' }).locator('> article')
    await expect(items).toHaveCount(8)
    const single = (await school.readQuestions('L3', 'exit-a')).find(({ question }) => question.type === 'single-choice')!.question
    const counts = await teacher.locator(`[id="${single.id}"]`).getByRole('table').locator('tbody tr td:nth-of-type(2)').allInnerTexts()
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0), counts.join()).toBe(6)
    await teacher.goto('/teach')
    await expect(teacher.getByRole('region', { name: 'Teach again' }).locator('> ol > li').first()).toContainText('10B History')
  })

  await test.step('she downloads the results as a table that a spreadsheet opens', async () => {
    await teacher.goto(`/teach/assignments/${assignmentId}`)
    const downloading = teacher.waitForEvent('download')
    await teacher.getByRole('link', { name: 'Download results (CSV)' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^10B History.*\.csv$/)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const rows = tableOf(text)
    expect(rows.map(({ Student }) => Student).sort()).toEqual(students.map(({ name }) => name).sort())
    for (const [index, { id }] of finished.entries()) {
      const { marks } = await school.readAttempt(id)
      const row = rows.find(({ Student }) => Student === students[index]!.name)!
      expect(row).toMatchObject({ State: 'finished', Of: '8', 'In class': 'yes' })
      expect(Number(row.Marks)).toBeCloseTo(marks!, 1)
      expect(Object.keys(row).filter((column) => column.endsWith(' answer'))).toHaveLength(8)
    }
  })

  await test.step('she opens one attempt as the student saw it', async () => {
    await teacher.getByRole('link', { name: students[3]!.name }).click()
    await teacher.waitForURL('**/teach/attempts/**')
    await expect(teacher.getByRole('heading', { level: 1, name: students[3]!.name })).toBeVisible()
    const { questions } = await school.readOrder(finished[3]!.id)
    const shown = await teacher.locator('main > ol > li, main ol[role=list] > li[id]').evaluateAll((items) => items.map(({ id }) => id).filter((id) => /^L\d\d-/.test(id)))
    expect(shown).toEqual(questions.map(({ question }) => question.id))
  })

  await test.step('answers that she holds back are explained once she releases them', async () => {
    const held = await school.assign({ id: classId }, await school.findTeacher('tara@school.example'), { lessonId: 'L1', quiz: 'exit-a', mode: 'quiz-held' })
    const { id } = await school.work(students[0]!, { assignment: held.id }, { answers: 'right', finish: true })
    const page = await (await browser.newContext({ baseURL: baseUrl })).newPage()
    await page.context().addCookies([{ ...(await school.signIn(students[0]!)), url: baseUrl }])
    await page.goto(`/attempts/${id}/review`)
    await expect(page.getByText('Handed in')).toBeVisible()
    const { question } = (await school.readOrder(id)).questions[0]!
    const sent = await page.content()
    expect(sent.includes(' of 8 marks') || sent.includes(question.stem)).toBe(false)
    await teacher.goto(`/teach/assignments/${held.id}`)
    await teacher.getByRole('button', { name: 'Release the answers' }).click()
    await expect(teacher.getByText('The answers are released.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 2, name: 'Secure today: 8 of 8 marks' })).toBeVisible()
  })

  await test.step('a teacher whom she invites comes in by a link that works once, and does not see her class', async () => {
    await teacher.goto('/teach/people')
    await teacher.getByLabel('E-mail of the teacher').fill('otto@school.example')
    await teacher.getByRole('button', { name: 'Make an invitation' }).click()
    const invitation = await teacher.getByText(/\/invite\//).innerText()
    const other = await open()
    await other.goto(invitation)
    await makeTeacherAccount(other, { name: 'Otto Other', email: 'otto@school.example' })
    for (const path of [`/teach/classes/${classId}`, `/teach/classes/${classId}/assign`, `/teach/classes/${classId}/code`, `/teach/assignments/${assignmentId}`, `/teach/attempts/${finished[0]!.id}`, `/api/assignments/${assignmentId}/results.csv`, `/api/classes/${classId}/students.csv`]) {
      const { status } = await other.evaluate(async (url) => ({ status: (await fetch(url)).status }), path)
      expect(status, path).toBe(404)
    }
    await other.goto(`/teach/classes/${classId}`)
    await expect(other.getByRole('heading', { level: 1, name: 'There is nothing at this address' })).toBeVisible()
    expect((await other.goto('/teach/people'))?.status()).toBe(403)
    const third = await open()
    await third.goto(invitation)
    await expect(third.getByText('This invitation cannot be used')).toBeVisible()
  })

  await test.step('a student is not allowed at the desk, and nobody is sent to sign in', async () => {
    const page = await open()
    await page.goto('/teach')
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fteach$/)
    await page.context().addCookies([{ ...(await school.signIn(students[0]!)), url: baseUrl }])
    for (const path of ['/teach', '/teach/classes/new', '/teach/people', `/teach/classes/${classId}`, `/teach/assignments/${assignmentId}`, `/teach/attempts/${finished[0]!.id}`]) {
      expect((await page.goto(path))?.status(), path).toBe(403)
      await expect(page.getByRole('heading', { level: 1, name: 'This page is not open to you' })).toBeVisible()
    }
  })
})
