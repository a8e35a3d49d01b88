import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of the page that makes the first teacher of the test installation. Works once. */
export function setupPath(folder = dataFolder()): string {
  const secrets = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { AUTH_SECRET: string }
  // The same derivation as setupSecret in server/env.ts, which reads the settings of its own process.
  return `/setup/${createHmac('sha256', secrets.AUTH_SECRET).update('setup link').digest('base64url')}`
}

/** Where the test installation keeps its database and secrets. */
export function dataFolder(): string {
  const folder = process.env.E2E_DATA_DIR
  if (!folder) throw new Error('playwright.config.ts sets E2E_DATA_DIR.')
  return folder
}
