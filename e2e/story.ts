import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { dataFolder } from './installation'
import { openSchool, type School } from './school'

type Opened = { page: Page; problems: string[] }
type Signed = { id: string } | null

type Stories = {
  /** Opens a browser of its own: for somebody who is signed in, or for nobody. */
  open: (person?: Signed, options?: BrowserContextOptions) => Promise<Page>
}

/** A test in which several people may each have a browser. It fails when a page breaks its own rules or throws. */
export const test = base.extend<Stories, { school: School }>({
  school: [
    async ({}, provide) => {
      const { school, close } = await openSchool({ dataFolder: dataFolder(), baseUrl: process.env.E2E_BASE_URL ?? '', databaseUrl: process.env.E2E_DATABASE_URL ?? '' })
      await provide(school)
      close()
    },
    { scope: 'worker' },
  ],
  open: async ({ browser, school, baseURL }, provide) => {
    const opened: Opened[] = []
    await provide(async (person = null, options = {}) => {
      const context = await browser.newContext(options)
      if (person) await context.addCookies([{ ...(await school.signIn(person)), url: baseURL!, httpOnly: true, sameSite: 'Lax' }])
      const page = await context.newPage()
      opened.push({ page, problems: watch(page) })
      return page
    })
    for (const { page } of opened) await page.context().close()
    expect(opened.flatMap(({ problems }) => problems), 'what pages threw or broke of their own rules').toEqual([])
  },
})

/** Errors that a page threw, and what its Content-Security-Policy stopped. */
function watch(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|hydrat|Minified React/i.test(message.text())) problems.push(`${page.url()}: ${message.text()}`)
  })
  return problems
}

export { expect, type Page } from '@playwright/test'
