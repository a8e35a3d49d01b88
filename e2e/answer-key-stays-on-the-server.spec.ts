import type { Page } from '@playwright/test'
import type { AuthoredQuestion } from '../question-types/registry'
import { attemptIdOf, expectSaved, fillIn, finish, goOn, placeOn } from './attempt-page'
import type { KnownQuestion } from './seeding'
import { expect, test } from './story'

type Received = { url: string; text: string }

/** Everything that the server sends to the page, headers included: documents, data, scripts, redirects. */
function record(page: Page): { all: () => Promise<Received[]>; forget: () => void } {
  let received: Promise<Received>[] = []
  page.context().on('response', (response) => {
    received.push(
      Promise.all([response.body().catch(() => Buffer.from('')), response.allHeaders()]).then(([body, headers]) => ({ url: response.url(), text: `${JSON.stringify(headers)}\n${body.toString('utf8')}` })),
    )
  })
  return { all: () => Promise.all(received), forget: () => void (received = []) }
}

/** One spelling for text in HTML, in JSON, in scripts and in the file of its author. */
function plain(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
    .replace(/<[^>]*>/g, '')
    .replace(/\\+(["'/])/g, '$1')
    .replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
}

/** Sentences that only somebody who has the key can write. Paragraph ids are links when they are shown: the text between them counts. */
function secretsOf(question: AuthoredQuestion): string[] {
  const texts: string[] = []
  JSON.stringify(question, (key, value: unknown) => {
    if (secretFields.has(key)) texts.push(...[value].flat().filter((each) => typeof each === 'string'))
    return value
  })
  const examples = 'examples' in question ? question.examples.map(({ text }) => text) : []
  return [...texts, ...examples].flatMap((text) => text.split(/\[\[S\d-\w+\]\]|\bS\d-[A-Z]?\d+\b/)).map((part) => plain(part).trim()).filter((part) => part.length >= 24)
}

/** Whatever an author writes under these names, in any type, is for after the answer. */
const secretFields = new Set(['move', 'hints', 'feedback', 'otherFeedback', 'rationale', 'says', 'note'])

/** Fields of the authored question that a learner's question must not have, as JSON and as the data of a page spell them. */
const keyFields = ['key', 'correct', 'accepted', 'misconception', 'misconceptions', 'rationale', 'feedback', 'stance', 'rubric', 'examples', 'scoring', 'valence', 'bloom', 'kc']
const keyMarks = keyFields.flatMap((field) => [`"${field}":`, `"${field}\\":`, `\\"${field}\\":`])

/** What of the key the server has sent. Scripts of the app are the same for everybody: in them only the sentences count. */
function leaks(received: readonly Received[], questions: readonly KnownQuestion[]): string[] {
  const secrets = questions.flatMap(({ question }) => secretsOf(question).map((text) => ({ id: question.id, text })))
  return received.flatMap(({ url, text }) => {
    const read = plain(text)
    const found = secrets.filter((secret) => read.includes(secret.text)).map((secret) => `${secret.id} “${secret.text.slice(0, 40)}” in ${url}`)
    if (url.includes('/_next/static/')) return found
    // Names of fields that React's own data uses beside ours: a key there is null or a name between dollar signs.
    const marks = keyMarks.filter((mark) => text.includes(mark)).filter((mark) => !/^\\?"key/.test(mark) || new RegExp(`${mark.replaceAll('\\', '\\\\')}\\s*true`).test(text))
    const codes = questions.flatMap(({ question }) => [...new Set(JSON.stringify(question).match(/"M\d\d"/g) ?? [])]).filter((code) => text.includes(code) || text.includes(`\\${code.slice(0, -1)}\\"`))
    return [...found, ...marks.map((mark) => `${mark} in ${url}`), ...codes.map((code) => `${code} in ${url}`)]
  })
}

/** The order that is right, written as any list of its cards in any of the responses. */
function orderLeaks(received: readonly Received[], questions: readonly KnownQuestion[]): string[] {
  return questions.flatMap(({ question }) => {
    if (question.type !== 'ordering') return []
    const key = JSON.stringify(question.order)
    return received.filter(({ text }) => text.includes(key) || text.includes(key.replaceAll('"', '\\"'))).map(({ url }) => `the order of ${question.id} in ${url}`)
  })
}

for (const { lesson, title } of [{ lesson: 'L1', title: 'Whose story is this?' }, { lesson: 'L3', title: 'The offer and the ask' }]) {
  test(`nothing of the answer key of the exit quiz of ${lesson} reaches the browser before it is finished`, async ({ open, school }) => {
    test.setTimeout(120_000)
    const page = await open(await school.makePerson('learner'))
    const recorded = record(page)
    await page.goto('/lessons')
    await page.getByRole('link', { name: title }).first().click()
    await page.getByRole('button', { name: 'Start exit quiz A' }).click()
    await expect(placeOn(page)).toHaveText('Question 1 of 8')
    const { questions } = await school.readOrder(attemptIdOf(page))
    for (const [index, { right, wrong }] of questions.entries()) {
      await fillIn(page, index % 2 === 0 ? right : wrong)
      await expectSaved(page)
      if (index === 1) await page.getByRole('button', { name: 'Flag to come back' }).click()
      if (index < 7) await goOn(page)
    }
    await page.getByRole('button', { name: 'See what is left' }).click()
    await expect(page.getByRole('button', { name: 'Finish and hand in' })).toBeVisible()
    await page.getByRole('link', { name: 'Back to the questions' }).click()
    await expect(placeOn(page)).toBeVisible()
    const before = await recorded.all()
    expect(before.length).toBeGreaterThan(25)
    expect([...leaks(before, questions), ...orderLeaks(before, questions)]).toEqual([])

    // The same search finds the key once the mode reveals it: so it would have found it before.
    recorded.forget()
    await finish(page)
    await expect(page.getByRole('heading', { level: 2, name: /marks$/ })).toBeVisible()
    // A browser may let go of the body of a large page: what stands on it counts too.
    const after = leaks([...(await recorded.all()), { url: page.url(), text: await page.content() }], questions)
    for (const { question } of questions) expect(after.some((leak) => leak.startsWith(question.id)), question.id).toBe(true)
  })
}

test('a practice explains only what was checked: the other questions keep their key', async ({ open, school }) => {
  const page = await open(await school.makePerson('learner'))
  const questions = await school.readQuestions('L3', 'practice')
  const recorded = record(page)
  await page.goto('/lessons/the-offer-and-the-ask')
  await page.getByRole('button', { name: 'Start the practice' }).click()
  await expect(placeOn(page)).toBeVisible()
  await fillIn(page, questions[0]!.right)
  await expectSaved(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible()
  await goOn(page)
  const received = await recorded.all()
  const [first, ...others] = questions
  const ofOthers = others.flatMap(({ question }) => secretsOf(question)).filter((text) => !secretsOf(first!.question).includes(text))
  expect(received.flatMap(({ url, text }) => ofOthers.filter((secret) => plain(text).includes(secret)).map((secret) => `${secret} in ${url}`))).toEqual([])
  expect(leaks(received, [first!]).length).toBeGreaterThan(0)
})

test('nobody gets the key from the addresses behind the pages', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L3', quiz: 'exit-a' }, { answers: 'wrong', finish: false })
  const { questions } = await school.readOrder(id)
  const page = await open(student)
  const recorded = record(page)
  await page.goto(`/attempts/${id}`)
  for (const path of [`/attempts/${id}/review`, `/attempts/${id}/finish`, `/teach/attempts/${id}`, `/attempts/${id}?q=3&again=1&r=9`]) {
    await page.evaluate(async (url) => {
      await fetch(url, { headers: { rsc: '1' } }).then((response) => response.text())
      await fetch(url).then((response) => response.text())
    }, path)
  }
  expect(leaks(await recorded.all(), questions)).toEqual([])
})
