import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { countFolder, countLine, countReport } from './count.mjs'
import { ensureInstalled } from './install.mjs'
import { root, runScript, Stop } from './run.mjs'

const reports = join(root, 'reports')

/**
 * Checks everything in one order, `npm test`: types, lint, tests, build, tests in a browser.
 *
 * A step that fails stops only those that need what it makes, so one run tells all there is to
 * mend. Ends with a table of the steps and the line of counts; the exit code is 0 only when
 * tests ran and nothing failed.
 */
export async function checkAll() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  const steps = []

  /** Does a step when those it needs were passed, and keeps how it went. */
  async function check(name, needs, body, report = null) {
    const step = { name, result: 'skipped', seconds: 0, report }
    steps.push(step)
    if (needs.some(({ result }) => result !== 'passed')) return step
    const began = performance.now()
    step.result = (await body()) ? 'passed' : 'failed'
    step.seconds = (performance.now() - began) / 1000
    return step
  }

  let chromium = ''
  const packages = await check('packages', [], () => provided(ensureInstalled))
  const browser = await check('browser', [packages], () =>
    provided(async () => {
      chromium = await ensureBrowser()
      console.log(`Browser: ${chromium}`)
    }),
  )
  await check('types', [packages], () => runScript('Types', 'types'))
  await check('lint', [packages], () => runScript('Lint', 'lint'))
  await check('unit', [packages], () => runTests('Unit and page tests', 'unit'), 'unit.json')
  const build = await check('build', [packages], () => runScript('Build', 'build'))
  await check(
    'browser tests',
    [browser, build],
    () => runTests('Browser tests', 'browser', { CHROMIUM: chromium }),
    'browser.json',
  )

  writeFileSync(join(reports, 'steps.json'), JSON.stringify(steps, null, 2))
  const count = countFolder(reports)
  console.log(`\n${steps.map(stepLine).join('\n')}\n\n${countLine(count)}`)
  process.exitCode = count.failed > 0 ? 1 : 0
}

/** Runs one of the two `test:…` scripts, its report written besides what it shows. */
function runTests(step, name, env = {}) {
  const report = ['--reporter=json', `--outputFile.json=reports/${name}.json`]
  return runScript(step, `test:${name}`, ['--reporter=default', ...report], env)
}

/** Whether a thing the checks need is there; if not, the reason is shown. */
async function provided(ensure) {
  try {
    await ensure()
    return true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    return false
  }
}

function stepLine({ name, result, seconds, report }) {
  const tests = report === null ? '' : countLine(countReport(join(reports, report)))
  const time = result === 'skipped' ? '' : `${seconds.toFixed(1)} s`
  return `${name.padEnd(15)}${result.padEnd(9)}${time.padStart(8)}  ${tests}`.trimEnd()
}
