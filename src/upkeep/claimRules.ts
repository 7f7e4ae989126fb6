import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import type { Claim } from '~/data/schema/press'
import { type Fields, fieldFigures } from '~/stats/fieldFigures'
import { isOfField, type Judged, judge } from '~/stats/verdicts'
import { world } from '~/stats/world'
import type { Rules } from './rule'
import { fieldsByRace, type WholeRecord } from './whole'

const claimsWhere = (
  { files }: WholeRecord,
  wrong: (claim: Claim) => string | false | undefined,
): string[] =>
  files['claims.json'].flatMap((claim) => {
    const what = wrong(claim)
    return what ? [`${claim.id}: ${what}`] : []
  })

const careerOf = ({ files }: WholeRecord) => ({
  driver: files['driver.json'],
  races: files['races.json'],
  tracks: files['tracks.json'],
  teams: files['teams.json'],
  entries: files['entries.json'],
  stints: files['stints.json'],
})

/** Full results and what goes with them, as the figures of claims ask for them. */
export function fieldsFrom(record: WholeRecord): Fields {
  const { files, parts } = record
  const races = fieldsByRace(record)
  const days = new Map<string, string>([
    ...files['races.json'].map(({ id, date }) => [id, date] as const),
    ...files['entries.json'].flatMap(({ raceId, date }) =>
      raceId ? [[raceId, date] as const] : [],
    ),
  ])
  return {
    rowsOf: (id) => races.get(id) ?? parts.get(id) ?? [],
    seats: files['seats.json'],
    seasonDrivers: files['season-drivers.json'],
    printed: files['printed-results.json'],
    dayOf: (id) => days.get(id),
  }
}

/** Every sentence put to a record as it stands, in the order of the file. */
export function judgedIn(record: WholeRecord): (Judged & { claim: Claim })[] {
  const career = careerOf(record)
  const known = knownOf(career)
  const now = world(career, null)
  const selectionOf = (query: string) => readAddress(query, known).address.selection
  return record.files['claims.json'].map((claim) => ({
    claim,
    ...judge(claim, now, selectionOf),
  }))
}

/**
 * Sentences whose verdict is another than their history last has: "c010: holds in
 * its history, held then, not today by the record". Not among the rules that a new
 * race has to keep: a race may change what is true, and its maintainer writes that down.
 */
export const unrecordedVerdicts = (record: WholeRecord): string[] =>
  judgedIn(record).flatMap(({ claim, verdict }) => {
    const last = lastOf(claim)
    return last === verdict
      ? []
      : [`${claim.id}: ${last ?? 'nothing'} in its history, ${verdict} by the record`]
  })

const lastOf = ({ history: verdicts }: Claim) => verdicts.at(-1)?.verdict

export const claimRules: Rules = {
  about: 'the claims',
  rules: [
    {
      holds: 'rest on selections that can be read, and on no day of their own',
      faults: (record) => {
        const known = knownOf(careerOf(record))
        return claimsWhere(record, ({ query, checks }) =>
          [query, ...checks.map((check) => check.query)]
            .flatMap((one) => {
              const { address, problems } = readAddress(one ?? '', known)
              return [...problems.map(({ message }) => message), address.asof && `${one}`]
            })
            .filter(Boolean)
            .join(', '),
        )
      },
    },
    {
      holds: 'are judged by figures or by hand, never by both',
      faults: (record) =>
        claimsWhere(record, ({ basis, checks, found, fact, sources }) => {
          if (checks.length > 0) return (found ?? fact) !== null && 'checks, and found by hand'
          if (fact === null) return 'neither checks nor a fact'
          if (basis === 'not checkable') return found !== null && 'found, and not checkable'
          if (found === null) return 'nothing was found'
          return found !== 'not checkable' && sources.length === 0 && 'no source'
        }),
    },
    {
      holds: 'are found by hand to be what their kind can be',
      faults: (record) =>
        claimsWhere(record, ({ kind, found }) => {
          const isOfPlan = found === 'came true' || found === 'did not'
          return (
            found !== null && found !== 'not checkable' && isOfPlan !== (kind === 'plan') && found
          )
        }),
    },
    {
      holds: 'keep the figures that full results give',
      faults: (record) => {
        const fields = fieldsFrom(record)
        return claimsWhere(record, ({ checks }) =>
          checks
            .filter((check) => isOfField(check.statistic))
            .map((check) => [textOf(fieldFigures(check, fields)), textOf(check.figures)] as const)
            .filter(([ours, kept]) => ours !== kept)
            .map(([ours, kept]) => `${kept || 'none'} kept, ${ours} in the results`)
            .join(', '),
        )
      },
    },
    {
      holds: 'have their history in the order it was written',
      faults: (record) =>
        claimsWhere(record, ({ history: lines }) =>
          lines.some((line, i) => line.recorded < (lines[i - 1]?.recorded ?? ''))
            ? 'an earlier day after a later one'
            : lines.length === 0 && 'none',
        ),
    },
  ],
}

const textOf = (figures: readonly { from: string; figure: string | null }[]) =>
  figures.map(({ from, figure }) => `${figure} from ${from}`).join(', ')
