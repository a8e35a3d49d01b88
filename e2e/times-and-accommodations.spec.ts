import { expectAccessible } from './accessibility'
import { attemptIdOf, expectSaved, fillIn, placeOn, questionOn } from './attempt-page'
import { expect, test, type Page } from './story'

/** A datetime-local reading so many days from now. The classes of these stories are on UTC. */
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 16)

/** Minutes that the page says are left. */
async function minutesLeft(page: Page): Promise<number> {
  const [, minutes] = /(\d+) min left/.exec(await page.getByText(/\d+ min left/).first().innerText()) ?? []
  return Number(minutes)
}

test('a teacher sets times in the fold, is told what cannot be meant, loses nothing typed, and changes them later', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const desk = await open(teacher)
  await desk.goto(`/teach/classes/${inClass.id}/assign?lesson=L2`)
  await desk.getByText('More settings: opening and closing, time limit, attempts').click()

  await test.step('what cannot be meant is said at its field', async () => {
    await desk.getByLabel(/^Due, on the clock of UTC/).fill(inDays(3))
    await desk.getByLabel(/^Closes, on the clock of UTC/).fill(inDays(2))
    await desk.getByLabel(/^Time limit in minutes/).fill('half an hour')
    await desk.getByLabel(/^Attempts allowed/).fill('2')
    await desk.getByRole('radio', { name: 'The best attempt' }).check()
    await desk.getByRole('button', { name: 'Assign', exact: true }).click()
    const problems = desk.getByRole('main').getByRole('alert')
    await expect(problems).toContainText('It would close before it is due.')
    await expect(problems).toContainText('Write the time limit as whole minutes from 1 to 600')
    await expect(desk.getByLabel(/^Time limit in minutes/)).toHaveValue('half an hour')
    await expect(desk.getByLabel(/^Attempts allowed/)).toHaveValue('2')
    await expect(desk.getByRole('radio', { name: 'The best attempt' })).toBeChecked()
    await expectAccessible(desk)
  })

  await test.step('put right, it is assigned and its page says its times', async () => {
    await desk.getByLabel(/^Closes, on the clock of UTC/).fill(inDays(4))
    await desk.getByLabel(/^Time limit in minutes/).fill('30')
    await desk.getByRole('button', { name: 'Assign', exact: true }).click()
    await expect(desk.getByText('Assigned. Your students see it')).toBeVisible()
    await desk.getByRole('table', { name: 'Assignments of this class' }).getByRole('link', { name: /L2/ }).click()
    const far = desk.getByRole('region', { name: 'How far they are' })
    for (const says of ['Closes', '30 min', 'The best attempt']) await expect(far).toContainText(says)
  })

  await test.step('the student reads the limit and the attempts before starting', async () => {
    const page = await open(student)
    await page.goto('/progress')
    const toDo = page.getByRole('region', { name: 'To do' })
    await expect(toDo).toContainText('Time: 30 min.')
    await expect(toDo).toContainText('2 of 2 attempts left. Your best attempt counts.')
    await expect(toDo.getByRole('button', { name: 'Start' })).toBeVisible()
  })

  await test.step('once it opens only tomorrow, the student reads when, and there is no button that cannot work', async () => {
    await desk.getByLabel(/^Opens, on the clock of UTC/).fill(inDays(1))
    await desk.getByRole('button', { name: 'Change the times' }).click()
    await expect(desk.getByText('The times are changed.')).toBeVisible()
    const page = await open(student)
    await page.goto('/progress')
    const toDo = page.getByRole('region', { name: 'To do' })
    await expect(toDo).toContainText('This opens on')
    await expect(toDo.getByRole('button')).toHaveCount(0)
    await expectAccessible(page)
  })
})

test('extra time that is added during an attempt moves its end, and the student is told', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, {})
  await school.setTimes(assignment.id, { timeLimitMinutes: 30 })
  const page = await open(student)
  await page.goto('/progress')
  await page.getByRole('region', { name: 'To do' }).getByRole('button', { name: 'Start' }).click()
  await expect(placeOn(page)).toBeVisible()
  const id = attemptIdOf(page)
  const before = await school.readEnd(id)
  expect(await minutesLeft(page)).toBeLessThanOrEqual(30)

  const desk = await open(teacher)
  await test.step('the teacher gives this student twice the time, from now on and everywhere', async () => {
    await desk.goto(`/teach/classes/${inClass.id}/students/${student.id}`)
    const always = desk.getByRole('region', { name: 'Always gets' })
    await expect(always).toContainText('The same as everybody.')
    await always.getByText('Change what this student always gets').click()
    await always.getByLabel('Time for every time limit').selectOption({ label: '200 % of the time' })
    await always.getByLabel('Hints cost no marks').check()
    await always.getByRole('button', { name: 'Set what this student always gets' }).click()
    await expect(desk.getByText('Saved. It holds from now on in every class')).toBeVisible()
    await expect(always).toContainText('200 % of the time, hints without cost.')
    await always.getByText('Who set what, newest first').click()
    await expect(always.getByRole('listitem')).toContainText(teacher.name)
    await expectAccessible(desk)
  })

  await test.step('the end has moved by thirty minutes, and the open page says so without being loaded again', async () => {
    const after = await school.readEnd(id)
    expect(after!.getTime() - before!.getTime()).toBe(30 * 60_000)
    // The page asks every 20 seconds.
    await expect(page.getByText(/^Your time was changed: \d+ minutes left\.$/)).toBeVisible({ timeout: 30_000 })
    expect(await minutesLeft(page)).toBeGreaterThan(50)
  })

  await test.step('the student reads what they always get', async () => {
    await page.goto('/progress')
    const always = page.getByRole('region', { name: 'What you always get' })
    await expect(always).toContainText('200 % of the time')
    await expect(always).toContainText('hints without cost')
  })

  await test.step('before the next start the limit is told with its extra part', async () => {
    const next = await school.assign(inClass, teacher, { lessonId: 'L2' })
    await school.setTimes(next.id, { timeLimitMinutes: 30 })
    await page.goto('/progress')
    await expect(page.getByRole('region', { name: 'To do' })).toContainText('Time: 60 min: 30 + your extra 30.')
  })
})

test('what a student always gets is set, and read back, without JavaScript', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const desk = await open(teacher, { javaScriptEnabled: false })
  await desk.goto(`/teach/classes/${inClass.id}/students/${student.id}`)
  const always = desk.getByRole('region', { name: 'Always gets' })
  await always.getByText('Change what this student always gets').click()
  await always.getByLabel(/^Extra days/).fill('90')
  await always.getByRole('button', { name: 'Set what this student always gets' }).click()
  await expect(desk.getByRole('main').getByRole('alert')).toContainText('Write a whole number of days from 0 to 60.')
  await expect(always.getByLabel(/^Extra days/)).toHaveValue('90')
  await always.getByLabel(/^Extra days/).fill('2')
  await always.getByRole('button', { name: 'Set what this student always gets' }).click()
  await expect(always).toContainText('2 days longer.')
})

test('an answer that came late is shown to the teacher, counts once accepted, and the student is told of both', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, {})
  const { id } = await school.work(student, { assignment: assignment.id }, { answers: 'wrong', finish: true })
  const { marks } = await school.readAttempt(id)
  const { question } = await school.answerLate(id)
  const [desk, page] = [await open(teacher), await open(student)]

  await test.step('the student’s review says that it is kept', async () => {
    await page.goto(`/attempts/${id}/review`)
    await expect(page.getByText('It is kept and does not count. Your teacher sees it and can accept it.')).toBeVisible()
  })

  await test.step('the grid leads to it, and one press accepts it', async () => {
    await desk.goto(`/teach/assignments/${assignment.id}`)
    const table = desk.getByRole('table', { name: 'Results by student and question' })
    await expect(table).toContainText('Late answer waiting')
    await table.getByRole('link', { name: /^Attempt\s1:/ }).click()
    await expect(desk.getByText('One answer came too late')).toBeVisible()
    await expectAccessible(desk)
    await desk.locator(`[id="${question}"]`).getByRole('button', { name: 'Accept this answer' }).click()
    await expect(desk.getByText('The answer counts now')).toBeVisible()
    await expect(desk.locator(`[id="${question}"]`)).toContainText(`${teacher.name} accepted it`)
    await expect(desk.getByRole('button', { name: 'Accept this answer' })).toHaveCount(0)
  })

  await test.step('the marks have grown, and the student reads why', async () => {
    expect((await school.readAttempt(id)).marks!).toBeGreaterThan(marks!)
    await page.reload()
    await expect(page.getByText('Your teacher has accepted it: it is your answer now.')).toBeVisible()
  })
})

test('a student redoes only what was missed, in one attempt, and the first marks stand', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, {})
  const { id } = await school.work(student, { assignment: assignment.id }, { answers: 'right', finish: true, count: 6 })
  const { marks } = await school.readAttempt(id)
  const page = await open(student)
  await page.goto(`/attempts/${id}/review`)
  await page.getByRole('button', { name: 'Redo only what I missed (2 questions)' }).click()
  await expect(placeOn(page)).toHaveText('Question 1 of 2')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What you missed')
  const redo = attemptIdOf(page)
  expect(redo).not.toBe(id)
  const { questions } = await school.readOrder(redo)
  await fillIn(page, (await questionOn(page, questions)).right)
  await expectSaved(page)
  await expectAccessible(page)
  await page.goto(`/attempts/${id}/review`)
  await page.getByRole('button', { name: 'Redo only what I missed (2 questions)' }).click()
  await expect(placeOn(page)).toBeVisible()
  expect(attemptIdOf(page)).toBe(redo)
  expect((await school.readAttempt(id)).marks).toBe(marks)
  await page.goto('/progress')
  await expect(page.getByRole('table', { name: 'All attempts' })).toContainText('What you missed')
  const desk = await open(teacher)
  await desk.goto(`/teach/assignments/${assignment.id}`)
  await expect(desk.getByRole('table', { name: 'Results by student and question' }).getByRole('link', { name: /^Attempt\s/ })).toHaveCount(1)
})

test('an attempt whose time is over is ended by the server, with every answer that was saved', async ({ open, school }) => {
  const teacher = await school.makePerson('teacher')
  const student = await school.makePerson('learner')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher, {})
  const { id } = await school.work(student, { assignment: assignment.id }, { answers: 'right', finish: false, count: 3 })
  await school.letTimeRunOut(id)
  await expect.poll(async () => (await school.readAttempt(id)).finishedAt, { timeout: 30_000 }).not.toBeNull()
  expect((await school.readAttempt(id)).marks).toBeCloseTo(3)
  const [page, desk] = [await open(student), await open(teacher)]
  await page.goto(`/attempts/${id}/review`)
  await expect(page.getByText('Your time was up, so it was handed in for you')).toBeVisible()
  await desk.goto(`/teach/assignments/${assignment.id}`)
  await expect(desk.getByRole('table', { name: 'Results by student and question' })).toContainText('Ended by time')
})
