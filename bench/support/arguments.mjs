import { parseArgs } from 'node:util'
import { Stop } from '../../scripts/support/run.mjs'

export const SECTIONS = ['load', 'table', 'selection', 'charts', 'memory', 'bytes', 'lighthouse']

export const HELP = `Measures the site against the goals of its design, on a throttled phone.

  npm run bench                          all sections; prints what it finds
  npm run bench -- --only load,table     some of: ${SECTIONS.join(', ')}
  npm run bench -- --runs 3              rounds of each section (each has its own number without)
  npm run bench -- --write               writes docs/performance.md as well; sections that were
                                         not run stay as they were, and so do the remarks there
  npm run bench -- --dist DIR            measures a build as it is (built for --port's address)
  npm run bench -- --sources DIR         builds and measures another copy of the project
  npm run bench -- --port 4180           where the site is served, and what it is built for
  npm run bench -- --tables ours,hand-written --rows 280,10509
                                         some tables and sizes of the section "table"

All candidates of a section are measured once a round, in turn, so that what else the machine does
hits all alike. Printed are medians, the middle half in brackets, and ratios to the reference.
Leave the machine alone while it runs: about 45 minutes for everything on two cores.`

/** @throws {Stop} in a sentence, for a wrong word on the command line. */
export function readArguments(argv) {
  const { values } = parse(argv)
  return {
    isHelp: values.help,
    only: listOf(values.only, SECTIONS, '--only') ?? SECTIONS,
    runs: values.runs === undefined ? undefined : numberOf(values.runs, '--runs'),
    dist: values.dist,
    sources: values.sources,
    port: numberOf(values.port, '--port'),
    tables: values.tables?.split(','),
    sizes: values.rows?.split(',').map((rows) => numberOf(rows, '--rows')),
    isWriting: values.write,
  }
}

function parse(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        only: { type: 'string' },
        runs: { type: 'string' },
        dist: { type: 'string' },
        sources: { type: 'string' },
        port: { type: 'string', default: '4180' },
        tables: { type: 'string' },
        rows: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Stop(`${error.message}\n\n${HELP}`)
  }
}

function listOf(text, known, option) {
  if (text === undefined) return undefined
  const list = text.split(',')
  const wrong = list.find((name) => !known.includes(name))
  if (wrong !== undefined)
    throw new Stop(`${option} knows no "${wrong}"; it knows ${known.join(', ')}.`)
  return list
}

function numberOf(text, option) {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Stop(`${option} is "${text}"; it has to be a whole number from 1 on.`)
  return number
}
