import { expectAccessible } from './accessibility'
import { expectSaved, fillIn, finish, placeOn, questionOn } from './attempt-page'
import { expect, test } from './story'

test('a teacher sees, as it happens, who begins, who works, who is out of reach and who has finished, also after the server was away', async ({ open, school }) => {
  const [teacher, ana, ben] = await Promise.all([school.makePerson('teacher'), school.makePerson('learner', 'Ana'), school.makePerson('learner', 'Ben')])
  const inClass = await school.makeClass(teacher)
  for (const student of [ana, ben]) await school.join(student, inClass.id)
  const { id } = await school.assign(inClass, teacher, { lessonId: 'L1', quiz: 'exit-a' })
  const desk = await open(teacher)
  await desk.goto(`/teach/assignments/${id}/live`)
  const row = (name: string) => desk.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Ana')).toContainText('Not started')
  await expectAccessible(desk)

  const { id: attemptId } = await school.work(ana, { assignment: id }, { answers: 'right', finish: false, count: 0 })
  const { questions } = await school.readOrder(attemptId)
  const page = await open(ana)
  await page.goto(`/attempts/${attemptId}?q=${questions.findIndex(({ question }) => question.type === 'single-choice') + 1}`)
  await expect(placeOn(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await fillIn(page, (await questionOn(page, questions)).right)
  await expectSaved(page)
  await expect(row('Ana')).toContainText('Working')
  await expect(row('Ana')).toContainText('1 of 8')
  await expect(row('Ben')).toContainText('Not started')

  // The network of the teacher goes and comes back: the page says so and goes on by itself.
  await desk.context().setOffline(true)
  await expect(desk.getByText('The server cannot be reached.')).toBeVisible()
  await finish(page)
  await expect(row('Ana')).toContainText('Working')
  await desk.context().setOffline(false)
  await expect(row('Ana')).toContainText('Finished')
  await expect(desk.getByText('This page keeps itself up to date.')).toBeVisible()
})
