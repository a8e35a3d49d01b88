import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runProcess } from '../run-process.mjs'

const settings = ['PLAYWRIGHT_CHROMIUM', 'CHROME_PATH']
// The one without windows first: it does the same in half of the time.
const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const fixedPlaces = ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
const minutesToInstall = 5

export const howToGetABrowser =
  'No browser was found for the browser tests: run npx playwright install chromium, or install Chromium or Google Chrome (on Debian: apt-get install chromium-headless-shell), or name one in PLAYWRIGHT_CHROMIUM, and run the command again.'

/** The path of a Chromium: one named in the environment, Playwright's own, or one of the system. Undefined where there is none. */
export async function findBrowser() {
  const named = settings.map((name) => process.env[name]).find(Boolean)
  const candidates = named ? [named] : [await playwrightsOwn(), ...onPath(), ...fixedPlaces]
  return candidates.find(isExecutable)
}

/** Tries to install a browser where that can be done without a question. Resolves with its path, or undefined. */
export async function installBrowser(root) {
  const attempts = [() => runProcess('npx', ['playwright', 'install', 'chromium'], { cwd: root, timeoutMs: minutesToInstall * 60_000 })]
  if (process.getuid?.() === 0) attempts.push(installFromDebian)
  for (const attempt of attempts) {
    await attempt().catch(() => undefined)
    const found = await findBrowser()
    if (found) return found
  }
  return undefined
}

/** Chromium refuses to run as root with its sandbox. */
export function browserArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

async function installFromDebian() {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: minutesToInstall * 60_000 }
  await runProcess('apt-get', ['update', '-q'], options)
  const install = (name) => runProcess('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options)
  // Older releases have it only with windows.
  await install('chromium-headless-shell').catch(() => install('chromium'))
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function isExecutable(path) {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
