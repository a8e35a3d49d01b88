import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { setupPath } from './installation'
import { startLocalProvider } from './local-provider'

const port = 3150
const app = `http://localhost:${port}`
const dataFolder = mkdtempSync(join(tmpdir(), 'on-the-record-provider-'))
let provider: Server
let server: ChildProcess

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  test.setTimeout(300_000)
  provider = await startLocalProvider({ port: port + 1, app })
  server = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', BASE_URL: app, DATA_DIR: dataFolder, DATABASE_URL: '', OIDC_ISSUER: `http://localhost:${port + 1}`, OIDC_CLIENT_ID: 'on-the-record', OIDC_CLIENT_SECRET: 'known to the test only', OIDC_NAME: 'Local school' },
  })
  await expect.poll(() => fetch(`${app}/api/health`).then((response) => response.ok, () => false), { timeout: 280_000 }).toBe(true)
})

test.afterAll(async () => {
  provider?.close()
  provider?.closeAllConnections()
  server?.kill('SIGTERM')
  await new Promise((ended) => (server?.exitCode === null ? server.once('exit', ended) : ended(null)))
  rmSync(dataFolder, { recursive: true, force: true })
})

/** Signs in at the provider's own pages and comes back. */
async function signInOutside(page: Page, login: string) {
  await page.getByRole('button', { name: 'Sign in with Local school' }).click()
  await page.waitForURL(/localhost:3151/)
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('anything')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(`${app}/**`)
}

const nameInProfile = async (page: Page) => {
  await page.goto(`${app}/profile`)
  return page.getByRole('heading', { level: 1 }).innerText()
}

test('a student signs in with the school’s provider, and is the same person the next time', async ({ browser }) => {
  const ids: string[] = []
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(`${app}/sign-in?next=/articles`)
    await signInOutside(page, 'sam-outside')
    await expect(page).toHaveURL(`${app}/articles`)
    expect(await nameInProfile(page)).toBe('Sam Outside')
    ids.push(String(await page.getByText('Another browser').count()))
    await context.close()
  }
  // The second browser sees the first: one person, two sessions.
  expect(ids).toEqual(['0', '1'])
})

test('a guest who signs in with the provider stays the same person', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${app}/sign-in`)
  await page.getByRole('button', { name: 'Start now, no account' }).click()
  await page.goto(`${app}/profile`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guest')
  await signInOutside(page, 'guest-to-be')
  await expect(page).toHaveURL(`${app}/profile`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Student')
})

test('a verified e-mail finds the teacher who has it; one that is not verified does not', async ({ browser }) => {
  const setup = await (await browser.newContext()).newPage()
  await setup.goto(app + setupPath(dataFolder))
  await setup.getByLabel('Your name').fill('Tess Teacher')
  await setup.getByLabel('E-mail').fill('tess@school.example')
  await setup.getByLabel('Choose a password').fill('brown paper boat')
  await setup.getByRole('button', { name: 'Make my account' }).click()
  await setup.waitForURL(`${app}/teach`)

  const unverified = await (await browser.newContext()).newPage()
  await unverified.goto(`${app}/sign-in`)
  await signInOutside(unverified, 'eve-unverified')
  expect(await nameInProfile(unverified)).toBe('Eve Unverified')

  const verified = await (await browser.newContext()).newPage()
  await verified.goto(`${app}/sign-in`)
  await signInOutside(verified, 'tess-teacher')
  expect(await nameInProfile(verified)).toBe('Tess Teacher')
})

test('coming back without having left from here signs nobody in', async ({ page }) => {
  await page.goto(`${app}/api/auth/callback/oidc?code=stolen&state=made-up`)
  await expect(page).toHaveURL(/\/sign-in\?.*error=/)
  await expect(page.getByRole('alert').filter({ hasText: 'You are not signed in' })).toBeVisible()
})

test('another site cannot begin a sign-in, and what we do not use of next-auth does not answer', async ({ request }) => {
  const begin = await request.post(`${app}/api/auth/signin/oidc`, { form: { next: '/' }, headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' } })
  expect(begin.status()).toBe(403)
  for (const path of ['session', 'csrf', 'providers', 'signin', 'signout', 'signin/oidc', 'error']) expect((await request.get(`${app}/api/auth/${path}`)).status(), path).toBe(404)
})
