import { tableOf } from './csv'
import { expect, test } from './story'

test('the results of a class of 200 are sorted, searched, paged and downloaded whole', async ({ open, school }) => {
  test.setTimeout(180_000)
  const teacher = await school.makePerson('teacher')
  const { class: inClass, assignment, people } = await school.makeFinishedClass(teacher, { students: 200, lessonId: 'L1', quiz: 'exit-a' })
  const page = await open(teacher)
  const table = page.getByRole('table', { name: 'Results by student and question' })
  const names = () => table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelector('th, td')?.textContent?.trim() ?? ''))

  await test.step('the page comes quickly and tells what to teach again', async () => {
    const startedAt = Date.now()
    await page.goto(`/teach/assignments/${assignment.id}`)
    expect(Date.now() - startedAt).toBeLessThan(5_000)
    await expect(page.getByText('200 of 200')).toBeVisible()
    expect(await page.getByRole('region', { name: 'Teach again' }).locator('> ol > li').count()).toBeLessThanOrEqual(3)
  })

  await test.step('it is paged, sorted by name, and everybody is on one of its pages', async () => {
    await expect(page.getByText('1 to 100 of 200')).toBeVisible()
    const first = await names()
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect(page.getByText('101 to 200 of 200')).toBeVisible()
    const all = [...first, ...(await names())]
    expect(all).toEqual(people.map(({ name }) => name))
  })

  await test.step('it sorts by marks and by question, either way', async () => {
    await table.getByRole('columnheader', { name: 'Marks' }).getByRole('link').click()
    await expect(table.getByRole('columnheader', { name: 'Marks' })).toHaveAttribute('aria-sort', 'ascending')
    const marks = () => table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => parseFloat([...row.children].map((cell) => cell.textContent ?? '').find((text) => / of 8$/.test(text)) ?? '')))
    const rising = await marks()
    expect(rising).toEqual([...rising].sort((one, other) => one - other))
    await table.getByRole('columnheader', { name: 'Marks' }).getByRole('link').click()
    await expect(table.getByRole('columnheader', { name: 'Marks' })).toHaveAttribute('aria-sort', 'descending')
    expect((await marks())[0]).toBeGreaterThan(rising[0]!)
    const question = table.getByRole('columnheader', { name: 'Question 1', exact: true })
    await question.getByRole('link').click()
    await expect(question).toHaveAttribute('aria-sort', 'ascending')
    await expect(table.locator('tbody tr').first()).toContainText(/Wrong|Blank/)
  })

  await test.step('it finds a student by a part of the name', async () => {
    await page.getByLabel('Student’s name').fill('student 17')
    await page.getByRole('button', { name: 'Find' }).click()
    expect(await names()).toHaveLength(10)
    await page.getByRole('link', { name: 'Show everybody' }).click()
    await expect(page.getByText('1 to 100 of 200')).toBeVisible()
  })

  await test.step('it scrolls inside itself on a phone, with the names in view', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(360)
    await table.locator('tbody tr').first().locator('td').last().scrollIntoViewIfNeeded()
    await expect(table.locator('tbody tr').first().locator('th, td').first()).toBeInViewport()
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('both downloads hold everybody, marked as UTF-8 for a spreadsheet', async () => {
    const bytes = await (await page.request.get(`/api/assignments/${assignment.id}/results.csv`)).body()
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const results = tableOf(bytes.toString('utf8'))
    expect(results.map(({ Student }) => Student)).toEqual(people.map(({ name }) => name))
    expect(results.every((row) => row.State === 'finished' && row.Of === '8')).toBe(true)
    const students = tableOf(await (await page.request.get(`/api/classes/${inClass.id}/students.csv`)).text())
    expect(students).toHaveLength(200)
  })

  await test.step('one of them opens from the second page', async () => {
    await page.goto(`/teach/assignments/${assignment.id}?page=2`)
    const { name } = people[149]!
    await page.getByRole('link', { name }).click()
    await expect(page).toHaveURL(/\/teach\/attempts\/\w+$/)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: / of 8$/ })).toBeVisible()
  })

  await test.step('the students of the class are paged, sorted and searched like their results', async () => {
    await page.goto(`/teach/classes/${inClass.id}`)
    const students = page.getByRole('table', { name: 'Students of this class' })
    const listed = () => students.getByRole('rowheader').allInnerTexts()
    const everybody = people.map(({ name }) => name)
    expect(await listed()).toEqual(everybody.slice(0, 100))
    const student = students.getByRole('columnheader', { name: 'Student' })
    await student.getByRole('link').click()
    await expect(student).toHaveAttribute('aria-sort', 'descending')
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect(page.getByText('101 to 200 of 200')).toBeVisible()
    expect(await listed()).toEqual(everybody.slice(0, 100).reverse())
    await page.getByLabel('Student’s name').fill('STUDENT 17')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(students.getByRole('rowheader')).toHaveCount(10)
  })
})
