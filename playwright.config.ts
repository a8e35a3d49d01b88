import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser, howToGetABrowser } from './scripts/testing/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 3100)
const baseURL = `http://localhost:${port}`

// Read again by every worker, which inherits what the first reading set.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'on-the-record-e2e-'))
process.env.E2E_BASE_URL = baseURL

const executablePath = await findBrowser()
if (!executablePath) throw new Error(howToGetABrowser)

export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  globalTeardown: './e2e/remove-data.ts',
  workers: Math.min(2, Number(process.env.E2E_WORKERS ?? 2)),
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    // A story that stands between the page and the server must see every request. The stories of offline let the worker in.
    serviceWorkers: 'block',
    // Recording takes a third of the time: npm test -- e2e -- --trace on, for a story that fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: browserArguments() },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } }],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${baseURL}/api/health`,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', BASE_URL: baseURL, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: process.env.E2E_DATABASE_URL ?? '' } as Record<string, string>,
    timeout: 600_000,
    stdout: 'pipe',
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
