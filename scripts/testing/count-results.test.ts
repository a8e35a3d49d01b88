import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addUp, countChaos, countPlaywright, countRunner, countVitest } from './count-results.mjs'

const folder = mkdtempSync(join(tmpdir(), 'count-results-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function reported(report: unknown) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('counts a test file that could not be loaded as one failure', () => {
  const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  const unloaded = { status: 'failed', assertionResults: [] }
  expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults: [loaded, unloaded] })).toEqual({ passed: 1, failed: 2 })
})

test('counts a browser test that passed only when repeated as failed', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [] })).toEqual({ passed: 5, failed: 2 })
})

test('counts a runner that ran no test as failed', () => {
  const reportFile = reported({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] })
  expect(countRunner({ reportFile, count: countPlaywright, endedWell: true })).toEqual({ passed: 0, failed: 1 })
})

test('counts a runner that left no report as failed', () => {
  expect(countRunner({ reportFile: join(folder, 'none.json'), count: countVitest, endedWell: true })).toEqual({ passed: 0, failed: 1 })
})

test('counts a runner that ended badly after passing every test as failed', () => {
  const reportFile = reported({ stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] })
  expect(countRunner({ reportFile, count: countPlaywright, endedWell: false })).toEqual({ passed: 4, failed: 1 })
})

test('adds up what every runner counted', () => {
  expect(addUp([{ passed: 1, failed: 0 }, { passed: 40, failed: 2 }])).toEqual({ passed: 41, failed: 2 })
})

test('counts a trial of chaos that lost, doubled or broke something as failed, and one that was not tried as nothing', () => {
  const sound = { lost: 0, duplicated: 0, problems: [] }
  const lines = [sound, { ...sound, lost: 1 }, { ...sound, duplicated: 1 }, { ...sound, problems: ['It did not come back.'] }, { skipped: true }]
  expect(countChaos({ lines })).toEqual({ passed: 1, failed: 3 })
})
