import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { DETAIL_NAMES, DETAILS, type Detail, type Given } from '~/upkeep/details'
import type { Fault } from '~/upkeep/fault'
import { type Plan, planRace } from '~/upkeep/plan'
import { faultsOf } from '~/upkeep/rules'
import { changedTexts, figuresSaid, raceSaid, toLookAt } from '~/upkeep/said'
import { type WholeRecord, wholeRecordOf } from '~/upkeep/whole'
import { textsIn, writeTogether } from './folder'
import { askFor, askForRace, NoAnswer } from './questions'
import type { Terminal } from './terminal'

export type Setting = {
  /** Of the record, unless --data names another. */
  folder: string
  /** ISO date. */
  today: string
  terminal: Terminal
  write?: typeof writeTogether
}

const SEVERAL: readonly Detail[] = ['source', 'allow']

const OPTIONS = {
  ...Object.fromEntries(
    DETAIL_NAMES.map((name) => [name, { type: 'string', multiple: SEVERAL.includes(name) }]),
  ),
  results: { type: 'string' },
  data: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

export const HELP = `Adds one race he started, with its field, to the record.

  npm run add-race                                  asks question by question
  npm run add-race -- --results results.csv …       reads the rest from flags

${Object.entries({
  results: 'results file: CSV, a line a driver; details may stand in it as "# date: 2026-07-24"',
  ...DETAILS,
  yes: 'write without asking',
  'dry-run': 'say what would change, write nothing',
  data: 'folder of the record [public/data]',
})
  .map(([name, about]) => `  --${name.padEnd(17)} ${about}`)
  .join('\n')}

How to, with an example: docs/maintaining.md`

/**
 * The command: reads, asks, checks, says what would change, writes.
 *
 * @returns its exit code: 0 when the race is written or a dry run is well, else 1.
 */
export async function addRace(args: readonly string[], setting: Setting): Promise<number> {
  const { terminal } = setting
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true })
    if (values.help) {
      terminal.say(HELP)
      return 0
    }
    return await run(values as Flags, setting)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    terminal.say(
      `${error.message}\nNothing was written.${isUsage(error) ? ' --help says how.' : ''}`,
    )
    return 1
  }
}

type Flags = Given & { results?: string; data?: string; yes?: boolean; 'dry-run'?: boolean }

const isUsage = (error: Error) => 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

async function run(flags: Flags, setting: Setting): Promise<number> {
  const { terminal, today } = setting
  const { results: path, data: folder = setting.folder, yes, 'dry-run': dry, ...details } = flags
  const record = wholeRecordOf(textsIn(folder))
  const sick = faultsOf(record)
  if (sick.length > 0) return refuse(terminal, 'The record is at fault as it stands', sick)

  const dialog = { terminal, record, today }
  const asks = path === undefined && Object.keys(details).length === 0
  if (!asks && !path)
    return refuse(terminal, 'Refused', ['--results: is missing: a race comes with its full field'])
  if (path && !existsSync(path))
    return refuse(terminal, 'Refused', [`--results: there is no file “${path}”`])
  const asked = asks
    ? await askForRace(dialog)
    : { given: details as Given, results: path as string }
  const results = { file: basename(asked.results), text: readFileSync(asked.results, 'utf8') }
  let given = asked.given
  let planned = planRace({ record, given, results, today })
  while (asks && 'faults' in planned) {
    const next = askable(planned.faults, given)
    if (!next) break
    terminal.say(`  ${next.reason}`)
    given = await askFor(next.detail, given, dialog)
    planned = planRace({ record, given, results, today })
  }
  if ('faults' in planned) return refuse(terminal, 'Refused', planned.faults.map(shown))
  return await conclude(planned.plan, { ...setting, folder, record, yes, dry })
}

/** A fault that an answer can mend: every one is of a detail, and this one was not given. */
function askable(faults: readonly Fault[], given: Given) {
  const [first] = faults
  const detail = first?.where.replace(/^--/, '') as Detail
  const isOpen = first && DETAIL_NAMES.includes(detail) && given[detail] === undefined
  return isOpen && faults.every(({ where }) => where.startsWith('--'))
    ? { detail, reason: first.reason.replace(/^is missing: /, '') }
    : undefined
}

const shown = ({ where, reason }: Fault) => `${where}: ${reason}`

function refuse({ say }: Terminal, what: string, faults: readonly string[]): number {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  say([`${what}: ${count}. Nothing was written.`, ...faults.map((one) => `  ${one}`)].join('\n'))
  return 1
}

type Conclusion = Setting & {
  record: WholeRecord
  yes: boolean | undefined
  dry: boolean | undefined
}

async function conclude(plan: Plan, setting: Conclusion): Promise<number> {
  const { terminal, record, folder, write = writeTogether } = setting
  const texts = changedTexts(record, plan.record)
  // As the site will read it: what fits no schema is told and not written.
  wholeRecordOf(new Map([...textsIn(folder), ...texts]))
  terminal.say(report(record, plan, [...texts.keys()]))
  if (setting.dry) {
    terminal.say('\nA dry run: nothing was written.')
    return 0
  }
  const isYes = setting.yes || /^y(es)?$/i.test((await terminal.ask('\nWrite it? [y/n] ')) ?? '')
  if (!isYes) throw new NoAnswer('Not confirmed.')
  write(folder, texts)
  terminal.say(
    [
      `\nWritten: ${[...texts.keys()].join(', ')}.`,
      'Next: npm test, and npm start to look at it. Then commit, with the source:',
      `  data: add ${plan.added.race.id}`,
    ].join('\n'),
  )
  return 0
}

function report(record: WholeRecord, plan: Plan, files: readonly string[]): string {
  const look = toLookAt(record, plan)
  const stints = plan.record.files['stints.json'].length - record.files['stints.json'].length
  const more = [
    `${plan.added.field.length} rows of the field`,
    ...(stints > 0 ? ['a new stint'] : []),
    ...plan.added.sources.map(({ id }) => `new source ${id}`),
  ]
  return [
    `\n${raceSaid(plan.added)}`,
    `\nChanges ${files.length} files: ${files.join(', ')}`,
    `  ${more.join('; ')}`,
    `  ${figuresSaid(record, plan).join('; ')}`,
    ...(look.length > 0 ? ['\nHave a look at:', ...look.map((line) => `  ${line}`)] : []),
  ].join('\n')
}
