import type { Series } from '~/data/schema/common'
import { type ExactMean, exactTenths } from '~/stats/exact'
import { type Drive, FEW_DRIVES, type Occupant, type Ride, type Shared } from '~/stats/seats'
import { formatCount, formatStarts, UNKNOWN } from './numbers'
import { formatPosition, formatResult } from './positions'

/** What is driven in a series. */
const VEHICLE: Record<Series, string> = { cup: 'Cup car', nxs: 'Xfinity car', truck: 'truck' }

/** "No. 75 truck, Henderson Motorsports" */
export const rideName = ({
  series,
  carNumber,
  team,
}: Pick<Ride, 'series' | 'carNumber' | 'team'>): string =>
  `No. ${carNumber} ${VEHICLE[series]}, ${team.name}`

/** "2017–2026", "2022" */
export function yearsOf({ starts }: Pick<Ride, 'starts'>): string {
  const [first, last] = [starts[0]?.season, starts.at(-1)?.season]
  return first === last ? String(first) : `${first}–${last}`
}

/** "62.4", or "–" */
export function formatPercentile(mean: ExactMean | null): string {
  if (mean === null) return UNKNOWN
  const tenths = exactTenths(mean)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** "1 race", "12 races" */
export const formatRaces = (races: number): string =>
  races === 1 ? '1 race' : `${formatCount(races)} races`

/** "He beat 62.4% of the field in 65 races, the 6 others 48.1% in 27." */
export function seatSentence(his: Occupant | undefined, { others }: Shared): string {
  if (!his) return 'No start of his in this ride.'
  const own = `He beat ${formatPercentile(his.percentile)}% of the field in ${formatRaces(his.drives.length)}`
  if (others.drives === 0) return `${own}; nobody else in this ride is on the record.`
  const who = others.drivers === 1 ? 'the one other driver' : `the ${others.drivers} others`
  return `${own}, ${who} ${formatPercentile(others.percentile)}% in ${formatRaces(others.drives)}.`
}

/** "12th of 38 from 20th, Daytona International Speedway 2022" */
export const driveInWords = (drive: Drive): string =>
  `${formatResult(drive)} of ${drive.fieldSize} from ${formatPosition(drive.start)}, ${drive.track} ${drive.season}`

/** Why no verdict follows from it: stands wherever the comparison does. */
export const NOT_CONTROLLED =
  'Not a controlled experiment: they drove on different days, at different tracks and in different seasons, and a team’s cars, crew and budget change. Same number, same team, not the same car.'

/** "Sam Driver drove 2 rides, most often the No. 75 truck, Henderson Motorsports (65 starts)", to be quoted. */
export function ridesFact(name: string, rides: readonly Ride[]): string {
  const [most] = rides.toSorted((a, b) => b.starts.length - a.starts.length)
  if (!most) return `${name} drove no ride yet`
  return `${name} drove ${rides.length === 1 ? '1 ride' : `${rides.length} rides`}, most often the ${rideName(most)} (${formatStarts(most.starts.length)})`
}

/** Why no ride is listed. */
export const NO_RIDE = 'By that day he had not started in a national series.'

/** What a mean needs. */
export const FEW_NOTE = `Fewer than ${FEW_DRIVES} races: marks only, no mean.`
