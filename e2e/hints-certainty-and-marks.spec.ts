import { expectAccessible } from './accessibility'
import { attemptIdOf, expectSaved, fillIn, handIn, placeOn, questionOn } from './attempt-page'
import { expect, test } from './story'

test('a hint says what it costs before it opens, and the marks show it afterwards', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L3', quiz: 'practice' }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(id)
  const number = questions.findIndex(({ question }) => question.hints && question.type === 'single-choice') + 1
  const page = await open(student)
  await page.goto(`/attempts/${id}?q=${number}`)
  const { question, right } = await questionOn(page, questions)
  // A paragraph that a hint names is a link, with a word for those who do not see it.
  const [first = '', second = ''] = question.hints!.map((hint) => hint.split(/S\d-\d+/)[0]!.trim())
  await expect(page.locator('main')).not.toContainText(first)
  const hints = page.getByRole('region', { name: 'Hints' })
  await expect(hints).toContainText('It takes a tenth of this question’s marks.')
  await fillIn(page, right)
  await hints.getByRole('button', { name: 'Open the hint' }).click()
  await expect(hints).toContainText(first)
  await expect(hints).not.toContainText(second)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.waitForURL('**#explanation')
  await page.goto(`/attempts/${id}/finish`)
  await handIn(page)
  await expect(page.getByRole('article', { name: `Question ${number}` })).toContainText(/0\.9 of 1 mark, after one hint/)
})

test('a student says how sure each answer is, without a mouse or a mark, and sees in private how well that fits', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const teacher = await school.makePerson('teacher')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, { certainty: '1' })
  const { id } = await school.work(student, { assignment: assignment.id }, { answers: 'right', finish: false, count: 0 })
  const page = await open(student)
  await page.goto(`/attempts/${id}?q=1`)
  const group = page.getByRole('group', { name: 'How sure are you?' })
  await expect(group).toContainText('it does not change your marks')
  const { questions } = await school.readOrder(id)
  await fillIn(page, (await questionOn(page, questions)).wrong)
  await group.getByRole('radio', { name: /High/ }).focus()
  await page.keyboard.press('Space')
  await expectSaved(page)
  await page.reload()
  await expect(group.getByRole('radio', { name: /High/ })).toBeChecked()
  await expectAccessible(page)
  await page.goto(`/attempts/${id}/finish`)
  await handIn(page)
  await expect(page.getByRole('region', { name: 'How sure you were' })).toContainText(/High\s*0\s*1/)
  await expect(page.getByText('You were very sure of this one.')).toBeVisible()
  await page.goto('/progress')
  await expect(page.getByRole('region', { name: 'How sure you were' })).toBeVisible()
})

test('a teacher confirms a written answer or changes its marks, and the student reads the comment', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const teacher = await school.makePerson('teacher')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, { quiz: 'practice', mode: 'practice' })
  const { id } = await school.work(student, { assignment: assignment.id }, { answers: 'right', finish: true })
  const { questions } = await school.readOrder(id)
  const { question } = questions.find((each) => each.question.type === 'short-answer')!
  const desk = await open(teacher)
  await desk.goto(`/teach/attempts/${id}`)
  const card = desk.locator(`[id="${question.id}"]`)
  await expect(card.getByRole('radio', { checked: true })).toHaveValue('2')
  await card.getByRole('radio').first().check()
  await card.getByLabel('Comment to the student').fill('Name whose account it is.')
  await card.getByRole('button', { name: 'Confirm the marks' }).click()
  await expect(desk.getByText('Your marks are saved.')).toBeVisible()
  await expect(card).toContainText(`Marked by ${teacher.name}`)
  await expectAccessible(desk)
  const page = await open(student)
  await page.goto(`/attempts/${id}/review`)
  await expect(page.getByText('Name whose account it is.')).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Name whose account it is.' })).toContainText('0 of')
})

test('an answer that is empty, huge, misshapen or of another question is refused in plain words and changes nothing', async ({ open, school, baseURL }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 1 })
  const before = (await school.readAttempt(id)).answers
  const page = await open(student)
  await page.goto(`/attempts/${id}?q=1`)
  await expect(placeOn(page)).toBeVisible()
  const { question } = await questionOn(page, (await school.readOrder(id)).questions)
  const form = { question: question.id, key: 'a-key-of-the-story', at: '0', count: '8', answering: '1' }
  const post = (fields: Record<string, string>) => page.request.post(`/api/attempts/${attemptIdOf(page)}/answers`, { form: { ...form, ...fields }, headers: { accept: 'application/json', origin: baseURL! }, maxRedirects: 0 })
  const refusals: [Record<string, string>, number][] = [
    [{ response: 'x'.repeat(70_000) }, 413],
    [{ response: 'no-such-option' }, 400],
    [{ 'response.of.another.type': 'a' }, 400],
    [{ question: 'L99-POS-01a', response: 'a' }, 400],
    [{ key: 'short', response: 'a' }, 400],
    [{ at: 'nowhere', response: 'a' }, 400],
  ]
  for (const [fields, status] of refusals) {
    const response = await post(fields)
    expect({ fields: JSON.stringify(fields).slice(0, 60), status: response.status() }).toEqual({ fields: JSON.stringify(fields).slice(0, 60), status })
    expect((await response.json()).message).toMatch(/^[A-Z].*\.$/)
  }
  expect((await school.readAttempt(id)).answers).toEqual(before)
})
