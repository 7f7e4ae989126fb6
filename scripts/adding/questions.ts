import { existsSync } from 'node:fs'
import { proposedPlate } from '~/upkeep/demands'
import { DETAILS, type Detail, type Given, textIn } from '~/upkeep/details'
import type { Fault } from '~/upkeep/fault'
import { sourcesFrom } from '~/upkeep/newSources'
import { readDetails } from '~/upkeep/readDetails'
import type { WholeRecord } from '~/upkeep/whole'
import type { Terminal } from './terminal'

/** The input ended before the last answer. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

type Dialog = { terminal: Terminal; record: WholeRecord; today: string }

/** What is asked of every race, in this order; the rest only where a race needs it. */
const FIRST: readonly Detail[] = ['race', 'date', 'track', 'name', 'laps', 'source']
/** Asked in the end; an empty answer leaves them out. */
const OPTIONAL: readonly Detail[] = ['points-place', 'note']

/**
 * Asks for the details of a race one by one, each with what the record
 * proposes, again where an answer is refused; then for the results file.
 *
 * @throws {NoAnswer}
 */
export async function askForRace(dialog: Dialog): Promise<{ given: Given; results: string }> {
  dialog.terminal.say(
    'Enter takes what stands in brackets. Nothing is written before you say yes.\n',
  )
  let given: Given = {}
  for (const detail of FIRST) given = await askFor(detail, given, dialog)
  const results = await askForFile(dialog)
  for (const detail of OPTIONAL) given = await askFor(detail, given, dialog, true)
  return { given, results }
}

/** Asks for one detail until its answer can be read. */
export async function askFor(
  detail: Detail,
  given: Given,
  dialog: Dialog,
  optional = false,
): Promise<Given> {
  const { terminal, record } = dialog
  const proposed = optional ? 'none' : proposalFor(detail, given, record)
  for (;;) {
    const answer = await terminal.ask(`${DETAILS[detail]}${proposed ? ` [${proposed}]` : ''}: `)
    if (answer === null) throw new NoAnswer('the answers ended')
    if (answer === '' && optional) return given
    const next = { ...given, [detail]: answer || proposed || '' }
    const [fault] = faultsIn(detail, next, dialog)
    if (!fault) return next
    terminal.say(`  ${fault.reason}`)
    if (detail === 'team' && answer !== '') {
      const shortName = await terminal.ask(`${DETAILS['new-team']}, if it is [another]: `)
      if (shortName) return { ...next, 'new-team': shortName }
    }
  }
}

function faultsIn(detail: Detail, given: Given, { record, today }: Dialog): Fault[] {
  const text = textIn(given, detail)
  if (text === undefined) return [{ where: `--${detail}`, reason: 'an answer is needed' }]
  if (detail === 'source') return sourcesFrom(record, text.split(/\s+/), '', today).faults
  const { faults } = readDetails(record, given, today)
  return faults.filter(({ where }) => where === `--${detail}`)
}

async function askForFile({ terminal }: Dialog): Promise<string> {
  for (;;) {
    const answer = await terminal.ask(
      'results file, CSV, a line a driver (a race without its field is not taken): ',
    )
    if (answer === null) throw new NoAnswer('the answers ended')
    if (answer !== '' && existsSync(answer)) return answer
    terminal.say(`  there is no file “${answer}”`)
  }
}

/** What the record makes likely. */
export function proposalFor(detail: Detail, given: Given, record: WholeRecord): string | null {
  const races = record.files['races.json']
  const last = races.at(-1)
  const race = textIn(given, 'race')
  if (detail === 'race' && last)
    return `${last.series}-${last.season}-${String(last.round + 1).padStart(2, '0')}`
  const entry = record.files['entries.json'].find(({ raceId }) => raceId === race)
  if (detail === 'date') return entry?.date ?? null
  if (detail === 'name') return entry?.raceName ?? null
  if (detail === 'laps') {
    const series = race?.split('-')[0]
    const { track } = readDetails(record, given, '').details
    const before = races.findLast((one) => one.series === series && one.trackId === track?.id)
    return before ? String(before.lapsScheduled) : null
  }
  return detail === 'plate' ? proposedPlate(record) : null
}
