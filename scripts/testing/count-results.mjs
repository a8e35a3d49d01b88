import { readFileSync } from 'node:fs'

/** `{ passed, failed }` of a Vitest JSON report. A file that could not even be loaded counts as one failure. */
export function countVitest(report) {
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/** `{ passed, failed }` of a Playwright JSON report. A test that passed only when repeated has failed. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** `{ passed, failed }` of what scripts/chaos.mjs wrote. What could not be tried on this machine is neither. */
export function countChaos({ lines }) {
  const tried = lines.filter(({ skipped }) => !skipped)
  const passed = tried.filter(({ lost, duplicated, problems }) => lost === 0 && duplicated === 0 && problems.length === 0).length
  return { passed, failed: tried.length - passed }
}

/**
 * What a runner did. It failed if it ended badly without a failed test to show for it (it crashed, say),
 * if it left no report, or if it ran no test at all.
 */
export function countRunner({ reportFile, count, endedWell }) {
  const counted = countReport(reportFile, count)
  const ranNothing = counted.passed + counted.failed === 0
  const isUnexplained = !endedWell && counted.failed === 0
  return ranNothing || isUnexplained ? { ...counted, failed: counted.failed + 1 } : counted
}

export function addUp(results) {
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 })
}

function countReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
