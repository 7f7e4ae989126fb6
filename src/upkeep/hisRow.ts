import type { Team } from '~/data/schema/track'
import { formatPosition } from '~/format/positions'
import { slugOf } from '~/stats/slugs'
import { type Given, textIn } from './details'
import type { Fault } from './fault'
import type { Details } from './readDetails'
import { type ResultRow, stageOf } from './results'
import { teamNamed, unknownTeam } from './teams'
import type { WholeRecord } from './whole'

type TeamOrFault = { team: Team } | { fault: Fault }

type His = {
  record: WholeRecord
  given: Given
  details: Details
  his: ResultRow
  where: (line: number, column: 'team') => string
}

/** The team as given, as the file has it, or that of his last ride with the number. */
export function hisTeam({ record, given, details, his, where }: His): TeamOrFault {
  const { carNumber, team: inFile } = his.row
  const place = where(his.line, 'team')
  if (details.team) {
    if (
      !inFile ||
      slugOf(inFile) === details.team.id ||
      teamNamed(record, inFile)?.id === details.team.id
    )
      return { team: details.team }
    return { fault: { where: place, reason: `${inFile} here, but --team ${details.team.name}` } }
  }
  if (inFile) return teamOfFile(record, inFile, given, place)
  const ride = record.files['stints.json'].findLast(
    (stint) => stint.series === details.race?.series && stint.carNumber === carNumber,
  )
  const team = record.files['teams.json'].find(({ id }) => id === ride?.team)
  const reason = `is missing: he never drove No. ${carNumber} in this series, and the file has no team of his`
  return team ? { team } : { fault: { where: '--team', reason } }
}

function teamOfFile(record: WholeRecord, inFile: string, given: Given, place: string): TeamOrFault {
  const shortName = textIn(given, 'new-team')
  const team = teamNamed(record, inFile)
  if (team && shortName)
    return { fault: { where: '--new-team', reason: `${team.name} is in teams.json already` } }
  if (team) return { team }
  if (shortName) return { team: { id: slugOf(inFile), name: inFile, shortName } }
  const reason = `is missing: ${place} has ${unknownTeam(record, inFile)}`
  return { fault: { where: '--new-team', reason } }
}

/** His stage places: those of the file, or where it has none, those given. */
export function hisStages(
  { line, row }: ResultRow,
  given: Given,
  where: (line: number, column: 'stage1' | 'stage2') => string,
) {
  const faults: Fault[] = []
  const placeIn = (stage: 'stage1' | 'stage2') => {
    const said = stageOf(textIn(given, stage) ?? '', () => undefined)
    if (said !== null && row[stage] !== null && said !== row[stage])
      faults.push({
        where: where(line, stage),
        reason: `${row[stage]} here, but --${stage} ${said}`,
      })
    return row[stage] ?? said
  }
  return { places: { stage1: placeIn('stage1'), stage2: placeIn('stage2') }, faults }
}

/** Who starts first has a pole or, where a formula set the grid, none: that has to be said. */
export function poleOf({ row }: ResultRow, given: Given): { pole: boolean; faults: Fault[] } {
  const said = textIn(given, 'pole')
  if (row.start !== 1)
    return said === 'yes'
      ? {
          pole: false,
          faults: [{ where: '--pole', reason: `he started ${formatPosition(row.start)}` }],
        }
      : { pole: false, faults: [] }
  const reason =
    'is missing: he started first; is a pole credited to him? (no, where a formula set the grid)'
  return { pole: said === 'yes', faults: said ? [] : [{ where: '--pole', reason }] }
}
