import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countFolder, countLine, countReport } from '../../scripts/support/count.mjs'
import { aFolder } from '../support/folder'

const passingFile = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failingFile = { status: 'failed', assertionResults: [{ status: 'failed' }] }
const brokenFile = { status: 'failed', message: 'Cannot find module', assertionResults: [] }

function aReport({ passed = 1, failed = 0, files = [passingFile] as object[] } = {}) {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    success: failed === 0,
    testResults: files,
  }
}

function aStep({ name = 'types', result = 'passed', report = null as string | null } = {}) {
  return { name, result, report, seconds: 1 }
}

const twoGoodReports = {
  'unit.json': aReport({ passed: 40 }),
  'browser.json': aReport({ passed: 2 }),
}

describe('the count of one report', () => {
  const countOf = (content: unknown) =>
    countReport(join(aFolder({ 'unit.json': content }), 'unit.json'))

  test('is what Vitest counted', () => {
    const report = aReport({ passed: 7, failed: 2, files: [passingFile, failingFile] })
    expect(countOf(report)).toEqual({ passed: 7, failed: 2 })
  })

  test('takes a file that could not be loaded as one failed', () => {
    const report = aReport({ passed: 7, failed: 1, files: [passingFile, failingFile, brokenFile] })
    expect(countOf(report)).toEqual({ passed: 7, failed: 2 })
  })

  test('takes a file whose setup failed, so that its tests were skipped, as one failed', () => {
    const skipped = { status: 'failed', assertionResults: [{ status: 'skipped' }] }
    expect(countOf(aReport({ passed: 7, files: [passingFile, skipped] }))).toEqual({
      passed: 7,
      failed: 1,
    })
  })

  test.each([
    ['empty', ''],
    ['cut off', '{"numPassedTests": 7, "numFai'],
    ['null', 'null'],
    ['another file', { tests: 7 }],
    ['a report with words for numbers', { ...aReport(), numPassedTests: '7' }],
    ['a report with a number below zero', { ...aReport(), numFailedTests: -1 }],
  ])('of a file that is %s is one failed', (_, content) => {
    expect(countOf(content)).toEqual({ passed: 0, failed: 1 })
  })

  test('of a missing file is one failed', () => {
    expect(countReport(join(aFolder(), 'unit.json'))).toEqual({ passed: 0, failed: 1 })
  })

  test('of a run without tests is one failed', () => {
    expect(countOf(aReport({ passed: 0, files: [] }))).toEqual({ passed: 0, failed: 1 })
  })

  test('of a run Vitest does not call a success has at least one failed', () => {
    expect(countOf({ ...aReport({ passed: 3 }), success: false })).toEqual({ passed: 3, failed: 1 })
  })
})

describe('the count of all', () => {
  test('adds up the reports', () => {
    const folder = aFolder({ ...twoGoodReports, 'steps.json': [aStep()] })
    expect(countFolder(folder)).toEqual({ passed: 42, failed: 0 })
  })

  test('takes each failed step without tests as one failed', () => {
    const steps = [aStep({ result: 'failed' }), aStep({ name: 'lint', result: 'failed' }), aStep()]
    expect(countFolder(aFolder({ ...twoGoodReports, 'steps.json': steps }))).toEqual({
      passed: 42,
      failed: 2,
    })
  })

  test('does not count a failed test and its step twice', () => {
    const folder = aFolder({
      ...twoGoodReports,
      'unit.json': aReport({ passed: 39, failed: 1, files: [failingFile] }),
      'steps.json': [aStep({ name: 'unit', result: 'failed', report: 'unit.json' })],
    })
    expect(countFolder(folder)).toEqual({ passed: 41, failed: 1 })
  })

  test('takes a step that ended badly after its tests passed as one failed', () => {
    const steps = [aStep({ name: 'unit', result: 'failed', report: 'unit.json' })]
    expect(countFolder(aFolder({ ...twoGoodReports, 'steps.json': steps }))).toEqual({
      passed: 42,
      failed: 1,
    })
  })

  test('takes browser tests that were not run as one failed, beside the build that failed', () => {
    const folder = aFolder({
      'unit.json': aReport({ passed: 40 }),
      'steps.json': [
        aStep({ name: 'build', result: 'failed' }),
        aStep({ name: 'browser tests', result: 'skipped', report: 'browser.json' }),
      ],
    })
    expect(countFolder(folder)).toEqual({ passed: 40, failed: 2 })
  })

  test('takes a run that was broken off as one failed', () => {
    expect(countFolder(aFolder(twoGoodReports))).toEqual({ passed: 42, failed: 1 })
  })

  test('of an empty folder has failures', () => {
    expect(countFolder(aFolder()).failed).toBeGreaterThan(0)
  })

  test('is told in one line', () => {
    expect(countLine({ passed: 42, failed: 0 })).toBe('42 passed, 0 failed')
  })
})

describe('the count as a command', () => {
  function command(folder: string) {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/support/count.mjs', folder], {
      encoding: 'utf8',
    })
    return { stdout, status }
  }

  test('prints the line and ends well when nothing failed', () => {
    const folder = aFolder({ ...twoGoodReports, 'steps.json': [aStep()] })
    expect(command(folder)).toEqual({ stdout: '42 passed, 0 failed\n', status: 0 })
  })

  test('prints the line and ends badly when something failed', () => {
    const folder = aFolder({ ...twoGoodReports, 'steps.json': [aStep({ result: 'failed' })] })
    expect(command(folder)).toEqual({ stdout: '42 passed, 1 failed\n', status: 1 })
  })
})
