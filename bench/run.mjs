import { spawnSync } from 'node:child_process'
import { command, isCommand, root } from '../scripts/support/run.mjs'
import { HELP, readArguments } from './support/arguments.mjs'
import { endWithSignals, untilEnd } from './support/ending.mjs'

/** Each section by its name; loaded when it is run, so that one runs without the others' packages. */
const MEASURE = {
  load: async (options) => (await import('./sections/load.mjs')).measureLoad(options),
  table: async (options) => (await import('./sections/table.mjs')).measureTables(options),
  selection: async (options) =>
    (await import('./sections/selection.mjs')).measureSelection(options),
  charts: async (options) => (await import('./sections/charts.mjs')).measureCharts(options),
  memory: async (options) => (await import('./sections/memory.mjs')).measureMemory(options),
  bytes: async (options) => (await import('./sections/bytes.mjs')).measureBytes(options),
  lighthouse: async (options) =>
    (await import('./sections/lighthouse.mjs')).measureLighthouse(options),
}

/** Sections that count and weigh, and time nothing. */
const TIMELESS = new Set(['bytes', 'memory', 'lighthouse'])

async function bench(argv) {
  const asked = readArguments(argv)
  if (asked.isHelp) return console.log(HELP)

  endWithSignals()
  const { ensureInstalled } = await import('../scripts/support/install.mjs')
  const { ensureBrowser } = await import('../scripts/support/browser.mjs')
  const { ensureBenchPackages } = await import('./support/packages.mjs')
  await ensureInstalled()
  await ensureBenchPackages()
  const browserPath = await ensureBrowser()

  const { describeMachine, isBusy, load } = await import('./support/machine.mjs')
  const { openSite } = await import('./support/site.mjs')
  const { toText } = await import('./support/report.mjs')
  const site = await openSite(asked)
  const circumstances = {
    machine: describeMachine(browserPath),
    load: load(),
    command: ['npm run bench', ...(argv.length > 0 ? ['--', ...argv.map(withoutFolder)] : [])].join(
      ' ',
    ),
    version: commitOf(asked),
  }
  const { machine } = circumstances
  console.log(`\n${machine.cpu}; ${machine.browser}, ${machine.node}`)
  console.log(`${circumstances.load} processes waiting for a core at the start.`)
  if (isBusy()) console.log('The machine is busy: times are too high, and ratios uncertain.')
  const reports = new Map()
  try {
    const options = { site, browserPath, ...asked, say }
    const timed = asked.only.some((name) => !TIMELESS.has(name))
    for (const name of [...(timed ? ['method'] : []), ...asked.only]) {
      const report = await reportOf(name, options)
      await untilEnd()
      reports.set(name, report)
      say('')
      console.log(toText(report))
    }
  } finally {
    await site.close()
  }
  if (asked.isWriting) {
    const { writeDocument } = await import('./support/document.mjs')
    writeDocument(reports, circumstances)
    console.log('\nWritten: docs/performance.md')
  }
}

/** A section that breaks says so, and the others go on. */
async function reportOf(name, options) {
  try {
    if (name === 'method') return await (await import('./sections/method.mjs')).checkMethod(options)
    return await MEASURE[name](options)
  } catch (error) {
    console.error(error)
    const remarks = [`This section broke off: ${String(error.message).split('\n')[0]}`]
    return { title: `Section "${name}"`, method: [], tables: [], goals: [], remarks }
  }
}

/** What is being measured: on one line that the next overwrites, in a log on lines of their own. */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
  else if (text) console.error(`${new Date().toISOString().slice(11, 19)} ${text}`)
}

/** A folder of this machine is nobody's business. */
const withoutFolder = (word) => (word.includes('/') ? '…' : word)

/** The commit that is measured, where it is known; changed files are said. */
function commitOf({ dist, sources = root }) {
  if (dist) return null
  const git = (...args) =>
    spawnSync('git', ['--no-optional-locks', '-C', sources, ...args], { encoding: 'utf8' })
  const head = git('rev-parse', '--short', 'HEAD')
  if (head.status !== 0) return null
  const isChanged = git('status', '--porcelain').stdout.trim() !== ''
  return `${head.stdout.trim()}${isChanged ? ' with changes' : ''}`
}

if (isCommand(import.meta.url)) command(() => bench(process.argv.slice(2)))
