import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCommand } from './run.mjs'

/** Vitest's reports, one a run of it. */
export const REPORTS = ['unit.json', 'browser.json']

/**
 * How many tests passed and failed, by one of Vitest's JSON reports.
 *
 * A file of tests that could not be loaded or set up counts as one failed. So does a report that
 * is missing, is not one, or has no test in it: nothing was shown to work.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export function countReport(file) {
  const report = readJson(file)
  const { numPassedTests: passed, numFailedTests: failedTests, testResults } = report ?? {}
  if (!isCount(passed) || !isCount(failedTests) || !Array.isArray(testResults))
    return { passed: 0, failed: 1 }

  const failed = failedTests + testResults.filter(isBrokenFile).length
  if (failed === 0 && (passed === 0 || report.success !== true)) return { passed, failed: 1 }
  return { passed, failed }
}

/**
 * How many tests passed and failed in all, by a folder of reports.
 *
 * A step without tests (types, lint, build) that failed counts as one failed; so does one with
 * tests that ended badly though each of them passed, and a run of which there is no `steps.json`,
 * since that is written at its end.
 *
 * @param {string} folder
 * @returns {{ passed: number, failed: number }}
 */
export function countFolder(folder) {
  const steps = readJson(join(folder, 'steps.json'))
  const total = { passed: 0, failed: Array.isArray(steps) ? 0 : 1 }
  for (const name of REPORTS) {
    const { passed, failed } = countReport(join(folder, name))
    total.passed += passed
    total.failed += failed
  }
  for (const { result, report } of Array.isArray(steps) ? steps : []) {
    const isCounted = report !== null && countReport(join(folder, report)).failed > 0
    if (result === 'failed' && !isCounted) total.failed += 1
  }
  return total
}

/** The line a reader or a machine takes the result from. */
export function countLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
}

function isCount(value) {
  return Number.isInteger(value) && value >= 0
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

if (isCommand(import.meta.url)) {
  const count = countFolder(process.argv[2] ?? 'reports')
  console.log(countLine(count))
  process.exitCode = count.failed > 0 ? 1 : 0
}
