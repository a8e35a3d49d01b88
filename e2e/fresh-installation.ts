import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openSchool } from './school'

/** Starts an installation of its own, in which nobody has been yet. */
export async function startFreshInstallation(port: number, settings: Record<string, string> = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'on-the-record-fresh-'))
  const baseUrl = `http://localhost:${port}`
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', BASE_URL: baseUrl, DATA_DIR: dataFolder, DATABASE_URL: '', ...settings }
  const server = spawn(process.execPath, ['scripts/start.mjs'], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const stop = async () => {
    const ended = server.exitCode === null ? once(server, 'exit') : null
    server.kill('SIGTERM')
    await ended
    rmSync(dataFolder, { recursive: true, force: true })
  }
  try {
    await expect.poll(() => fetch(`${baseUrl}/api/health`).then(({ ok }) => ok, () => false), { timeout: 60_000 }).toBe(true)
    const { school, close } = await openSchool({ dataFolder, baseUrl, databaseUrl: '' })
    return { baseUrl, dataFolder, school, stop: () => (close(), stop()) }
  } catch (error) {
    await stop()
    throw error
  }
}
