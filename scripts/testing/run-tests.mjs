import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProcess } from '../run-process.mjs'
import { typescriptArguments } from '../run-typescript.mjs'
import { prepareBuild, prepareCode } from '../starting/prepare-code.mjs'
import { secondsSince } from '../starting/report-steps.mjs'
import { StartProblem } from '../starting/start-problem.mjs'
import { addUp, countChaos, countPlaywright, countRunner, countVitest } from './count-results.mjs'
import { findBrowser, howToGetABrowser, installBrowser } from './find-browser.mjs'

/** Every part in the order in which it runs: what is quick and most often wrong comes first. */
const parts = {
  lint: (run) => run.command('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  types: async (run) => {
    // The types of the routes, and those of style sheets, are files that Next writes.
    const written = await run.command('next/dist/bin/next', ['typegen'])
    return written.failed ? written : run.command('typescript/bin/tsc', ['--noEmit', '--incremental', 'false'])
  },
  arrows: (run) => run.command('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.mjs', 'app', 'components', 'domain', 'question-types', 'server']),
  content: (run) => run.process([...typescriptArguments(), 'scripts/check-content.ts'], {}),
  unit: (run) => run.vitest('sqlite', [], {}),
  // What reads the course asks no database: once is enough.
  postgresql: (run) => run.vitest('postgresql', ['server/', '--exclude', 'server/content/**'], { TEST_ENGINE: 'postgresql' }),
  // Building opens no database of anybody's.
  build: (run) => run.step(() => prepareBuild(run.root, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: run.folder, DATABASE_URL: '' })),
  e2e: (run) => run.playwright(),
  chaos: (run) => run.chaos(),
}

/** What only reads the source, on one core each: these run side by side. */
const sideBySide = ['lint', 'types', 'arrows', 'content']

/** Runs only where it is named: it takes longer than it may beside all the others. */
const onlyWhenNamed = ['chaos']

/** Runs the named parts, or all, and resolves with the sum of what passed and failed. */
export async function runTests(root, [...args]) {
  const { names, passedOn } = readArguments(args)
  await prepareCode(root)
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-results-'))
  try {
    const run = makeRun({ root, folder, passedOn })
    const counted = async (name) => ({ name, ...(await runPart(name, run)) })
    const results = await Promise.all(names.filter((name) => sideBySide.includes(name)).map(counted))
    for (const name of names.filter((name) => !sideBySide.includes(name))) results.push(await counted(name))
    printSummary(results)
    return addUp(results)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readArguments(args) {
  const split = args.indexOf('--')
  const named = split < 0 ? args : args.slice(0, split)
  const unknown = named.find((name) => !(name in parts))
  if (unknown) throw new StartProblem(`There is no part "${unknown}": choose from ${Object.keys(parts).join(', ')}, or name none to run them all.`)
  const names = Object.keys(parts).filter((name) => (named.length > 0 ? named.includes(name) : isPossible(name)))
  return { names, passedOn: split < 0 ? [] : args.slice(split + 1) }
}

function isPossible(name) {
  return !onlyWhenNamed.includes(name) && (name !== 'postgresql' || Boolean(process.env.TEST_POSTGRES_URL))
}

async function runPart(name, run) {
  const startedAt = performance.now()
  console.log(`\n── ${name} ──`)
  const result = await parts[name](run)
  console.log(`── ${name}: ${result.failed ? 'failed' : 'passed'} after ${secondsSince(startedAt)} ──`)
  return result
}

/** The ways a part can run something. Each resolves with `{ passed, failed }`. */
function makeRun({ root, folder, passedOn }) {
  const endsWell = (args, env) => runProcess(process.execPath, args, { cwd: root, env }).then(() => true, () => false)
  const one = (isWell) => (isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  const script = (path) => join(root, 'node_modules', path)
  return {
    root,
    folder,
    process: async (args, env) => one(await endsWell(args, env)),
    command: async (path, args) => one(await endsWell([script(path), ...args], {})),
    step: (work) => work().then(() => one(true), (error) => (console.error(error.message), one(false))),
    vitest: async (name, filters, env) => {
      const reportFile = join(folder, `vitest-${name}.json`)
      const args = [script('vitest/vitest.mjs'), 'run', ...filters, ...passedOn, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
      return countRunner({ reportFile, count: countVitest, endedWell: await endsWell(args, { NODE_ENV: 'test', ...env }) })
    },
    chaos: async () => {
      const reportFile = join(folder, 'chaos.json')
      return countRunner({ reportFile, count: countChaos, endedWell: await endsWell(['scripts/chaos.mjs', '--short', '--engine', 'sqlite', '--report', reportFile], {}) })
    },
    playwright: async () => {
      const browser = (await findBrowser()) ?? (await installBrowser(root))
      if (!browser) return console.error(howToGetABrowser), one(false)
      const reportFile = join(folder, 'playwright.json')
      const env = { PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }
      const endedWell = await endsWell([script('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...passedOn], env)
      return countRunner({ reportFile, count: countPlaywright, endedWell })
    },
  }
}

function printSummary(results) {
  console.log('')
  for (const { name, passed, failed } of results) console.log(`  ${name.padEnd(12)}${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed`)
}
