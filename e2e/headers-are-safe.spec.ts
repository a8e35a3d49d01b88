import type { APIResponse, Response } from '@playwright/test'
import { expect, test } from './story'

/** The policy of a page, by directive. */
async function policyOf(response: Response | APIResponse | null): Promise<Record<string, string>> {
  const policy = response?.headers()['content-security-policy'] ?? ''
  return Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/\s+(.*)/s)).map(([name, value = '']) => [name, value]))
}

const nonceIn = (policy: Record<string, string>) => /'nonce-([^']+)'/.exec(policy['script-src'] ?? '')?.[1]

test('every kind of page has a Content-Security-Policy with a nonce of its own, and lets nothing else in', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const teacher = await school.makePerson('teacher')
  const inClass = await school.makeClass(teacher, { students: [student] })
  const assignment = await school.assign(inClass, teacher)
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 1 })
  const { id: finished } = await school.work(student, { assignment: assignment.id }, { answers: 'mixed', finish: true })
  const walks = [
    { who: null, paths: ['/', '/lessons', '/lessons/whose-story-is-this', '/articles', '/articles/s3', '/articles/compare', '/reading-room', '/search?q=%3Cb%3E', '/actors', '/actors/putin', '/sign-in', '/join', '/join?code=zz', `/join/${inClass.code}`, '/join/ACDE2346', '/setup/wrong', '/invite/wrong', '/nowhere', '/lessons/nowhere', '/articles/s9'] },
    { who: student, paths: ['/', `/attempts/${id}`, `/attempts/${id}/finish`, `/attempts/${finished}/review`, '/progress', '/profile', '/attempts/nowhere', '/teach'] },
    { who: teacher, paths: ['/teach', '/teach/classes/new', `/teach/classes/${inClass.id}`, `/teach/classes/${inClass.id}/code`, `/teach/classes/${inClass.id}/assign`, `/teach/assignments/${assignment.id}`, `/teach/attempts/${finished}`, '/teach/people', '/teach/classes/nowhere'] },
  ]
  const nonces: string[] = []
  for (const { who, paths } of walks) {
    const page = await open(who)
    for (const path of paths) {
      const response = await page.goto(path)
      const policy = await policyOf(response)
      expect(policy, path).toMatchObject({ 'default-src': "'self'", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'", 'frame-ancestors': "'none'", 'worker-src': "'self'", 'manifest-src': "'self'" })
      expect(`${policy['script-src']} ${policy['style-src']}`, path).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/)
      const nonce = nonceIn(policy)
      expect(nonce, path).toBeTruthy()
      nonces.push(nonce!)
      // As sent: what a script with the nonce loads needs none.
      const html = await response!.text()
      expect(html.match(/<(script|style)(?![^>]* nonce=)[^>]*>/g), `scripts and styles without a nonce on ${path}`).toBeNull()
      expect(html.match(/<[^>]+ (style|on\w+)="/g), `inline styles and handlers on ${path}`).toBeNull()
      expect(response?.headers(), path).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' })
      expect(response?.headers()['cache-control'], path).toContain('no-store')
      expect(response?.headers()['x-powered-by'], path).toBeUndefined()
    }
  }
  expect(new Set(nonces).size).toBe(nonces.length)
})

test('what is not a page has a policy too', async ({ request }) => {
  const script = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get('/sign-in')).text())![0]
  for (const path of [script, '/icon.svg', '/icon-512.png', '/robots.txt', '/manifest.webmanifest', '/service-worker.js', '/api/health', '/api/assignments/nowhere/results.csv', '/api/nowhere']) {
    const response = await request.get(path)
    const policy = await policyOf(response)
    expect(policy['default-src'], path).toMatch(/^'(none|self)'$/)
    expect(policy['frame-ancestors'], path).toBe("'none'")
    expect(response.headers()['x-content-type-options'], path).toBe('nosniff')
  }
})

test('the session cookie cannot be read by scripts nor sent along by other sites', async ({ open, school }) => {
  const person = await school.makePerson('learner')
  const page = await open()
  await page.goto('/sign-in')
  await page.getByLabel('Name or e-mail').fill(person.name)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('/')
  const cookies = await page.context().cookies()
  expect(cookies.length).toBeGreaterThan(0)
  for (const { name, httpOnly, sameSite } of cookies) expect({ name, httpOnly, sameSite }).toEqual({ name, httpOnly: true, sameSite: 'Lax' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', '/%5Cevil.example/..//evil.example', 'javascript:alert(1)', '\\\\evil.example']) {
  test(`after signing in nobody is sent to ${JSON.stringify(next)}`, async ({ open, school, baseURL }) => {
    const person = await school.makePerson('learner')
    const page = await open()
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await page.getByLabel('Name or e-mail').fill(person.name)
    await page.getByLabel('Password').fill(person.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My progress' })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(baseURL)
  })
}

test('beginning as a guest sends nobody to another site', async ({ request, baseURL }) => {
  const response = await request.post('/begin', { form: { next: '//evil.example' }, headers: { origin: baseURL! }, maxRedirects: 0 })
  expect(response.status()).toBe(303)
  expect(response.headers().location).toMatch(/^\/(?![/\\])/)
})

test('a form that another site posts changes nothing', async ({ open, school, baseURL }) => {
  const student = await school.makePerson('learner')
  const { id } = await school.work(student, { lesson: 'L1', quiz: 'exit-a' }, { answers: 'right', finish: false, count: 0 })
  const { question } = (await school.readOrder(id)).questions[0]!
  const page = await open(student)
  await page.goto('/profile')
  const foreign: Record<string, string>[] = [{ origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, { origin: 'null' }, { origin: 'http://localhost.evil.example:3100' }]
  for (const headers of foreign) {
    const form = { question: question.id, key: 'from another site', at: '0', count: '8', answering: '1', response: 'a' }
    for (const { path, fields } of [{ path: `/api/attempts/${id}/answers`, fields: form }, { path: '/sign-out', fields: {} }, { path: '/begin', fields: {} }, { path: '/api/auth/signin/oidc', fields: { next: '/' } }]) {
      const response = await page.request.post(path, { form: fields, headers, maxRedirects: 0 })
      expect(response.status(), `${path} from ${headers.origin}`).toBe(403)
    }
  }
  expect((await school.readAttempt(id)).answers).toEqual([])
  await page.goto('/profile')
  await expect(page).toHaveURL(`${baseURL}/profile`)
})

test('a server action that another site posts is refused', async ({ open, school }) => {
  const student = await school.makePerson('learner')
  const page = await open(student)
  await page.goto('/profile')
  const form = await page.locator('form', { has: page.getByRole('button', { name: 'Sign out everywhere' }) }).evaluate((element: HTMLFormElement) => Object.fromEntries([...new FormData(element)].map(([name, value]) => [name, String(value)])))
  const response = await page.request.post('/profile', { multipart: form, headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, maxRedirects: 0 })
  expect(response.status()).toBeGreaterThanOrEqual(400)
  await page.goto('/profile')
  await expect(page.getByRole('heading', { level: 1, name: student.name })).toBeVisible()
})

test('whoever guesses passwords is told in plain words to wait, and the right password does not help either', async ({ open, school }) => {
  test.setTimeout(90_000)
  const person = await school.makePerson('learner')
  const page = await open()
  await page.goto('/sign-in')
  const signIn = async (password: string) => {
    await page.getByLabel('Name or e-mail').fill(person.name)
    await page.getByLabel('Password').fill(password)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await answered
    await expect(page.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('aria-disabled', 'true')
    return page.locator('main').getByRole('alert').innerText()
  }
  expect(await signIn('guess number 0')).toContain('do not go together')
  for (let guess = 1; guess < 10; guess++) await signIn(`guess number ${guess}`)
  await signIn('guess number 10')
  await expect(page.locator('main').getByRole('alert')).toContainText(/again in (a minute|\d minutes)/)
  await signIn(person.password)
  await expect(page.locator('main').getByRole('alert')).toContainText(/again in (a minute|\d minutes)/)
  const other = await school.makePerson('learner')
  await page.getByLabel('Name or e-mail').fill(other.name)
  await page.getByLabel('Password').fill(other.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('/')
})
