import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'

const pages = ['/', '/lessons', '/articles', '/sign-in', '/join', '/join?code=zz', '/join/ACDE2346', '/setup/not-complete', '/invite/made-up', '/no-such-page', '/lessons/no-such-lesson']

for (const path of pages) {
  test(`${path} runs no script and no style without its nonce, is not kept, and has nothing serious for axe`, async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text())) refused.push(message.text())
    })
    const response = (await page.goto(path))!
    const headers = response.headers()
    const policy = headers['content-security-policy'] ?? ''
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1]
    expect(nonce).toBeTruthy()
    expect(policy).not.toContain('unsafe-')
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) expect(policy).toContain(directive)
    expect(headers['cache-control']).toContain('no-store')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' })
    expect(headers).not.toHaveProperty('x-powered-by')

    const html = await response.text()
    const bare = [...html.matchAll(/<(?:script|style)\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes(`nonce="${nonce}"`))
    expect(bare).toEqual([])
    expect(html).not.toMatch(/<[^>]+ (?:style|on\w+)="/)
    await expectAccessible(page)
    expect(refused).toEqual([])
  })
}

test('the nonce is another at each request', async ({ request }) => {
  const policies = await Promise.all([1, 2].map(async () => (await request.get('/sign-in')).headers()['content-security-policy']))
  expect(policies[0]).not.toBe(policies[1])
})

test('files and machine answers carry a policy too', async ({ request }) => {
  const script = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get('/sign-in')).text())![0]
  for (const path of [script, '/icon.svg', '/robots.txt', '/api/health', '/api/no-such-thing']) {
    expect((await request.get(path)).headers()['content-security-policy'], path).toContain("default-src 'none'")
  }
})

test('the session cookie is out of reach of scripts and other sites', async ({ page, context }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Start now, no account' }).click()
  await page.waitForURL('**/lessons')
  const session = (await context.cookies()).find(({ name }) => name.endsWith('next-auth.session-token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('another site cannot begin as a guest or sign anybody out', async ({ request }) => {
  for (const path of ['/begin', '/sign-out']) {
    const response = await request.post(path, { form: {}, headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, maxRedirects: 0 })
    expect(response.status(), path).toBe(403)
    expect(response.headers()['set-cookie']).toBeUndefined()
  }
})
