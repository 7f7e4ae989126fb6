import type { NthStart } from '~/stats/calendar'
import type { FeatId, RunId } from '~/stats/feats'
import type { Start } from '~/stats/starts'
import { formatDate } from './dates'
import { SERIES_NAMES } from './names'
import { formatDecimal, formatStarts } from './numbers'
import { formatPosition } from './positions'

export const RUN_NAMES: Record<RunId, string> = {
  top10: 'Top tens in a row',
  top5: 'Top fives in a row',
  finished: 'Starts in a row without a DNF',
  leadLap: 'On the lead lap in a row',
  led: 'Starts in a row with a lap led',
}

export const FEAT_NAMES: Record<FeatId, string> = {
  fromTheBack: 'Most places gained',
  lapsLed: 'Most laps led',
  rating: 'Highest driver rating',
}

/** "Mid-Ohio, 9 Jul 2022" */
export const placed = ({ track, date }: Start) => `${track.shortName}, ${formatDate(date)}`

/** "Iowa, 14 Jul 2012 to Atlanta, 31 Aug 2012" */
export function fromTo(run: readonly Start[]): string {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return ''
  return first === last ? placed(first) : `${placed(first)} to ${placed(last)}`
}

/** Why there is none of a kind. */
export const NO_FEAT: Record<FeatId, string> = {
  fromTheBack: 'He gained no place.',
  lapsLed: 'He led no lap.',
  rating: 'No rating is known.',
}

const VALUES: Record<FeatId, (value: number) => string> = {
  fromTheBack: (places) => `+${places}`,
  lapsLed: String,
  rating: formatDecimal,
}

/** "+34", "56", "130.1" */
export const formatFeat = (id: FeatId, value: number): string => VALUES[id](value)

/** "Trucks, 38th to 4th", with the laps of the race where laps are counted. */
export const featInWords = (id: FeatId, { series, start, finish, raceLaps }: Start): string =>
  `${SERIES_NAMES[series]}, ${formatPosition(start)} to ${formatPosition(finish)}${id === 'lapsLed' ? `, of ${raceLaps} laps` : ''}`

export const NTH_TITLE = 'The n-th start'

/** Among which starts they are counted. */
export const countedAmong = (starts: readonly Start[]): string =>
  `Counted among the ${formatStarts(starts.length)} selected, oldest first.`

/** "Sam Driver: 1st start at Kansas, 3 Oct 2009; 100th at Iowa, 9 Jun 2013": the hundreds, else the first and the last. */
export function nthFact(subject: string, all: readonly NthStart[]): string {
  const told = all.filter(({ n }, i) => i === 0 || i === all.length - 1 || n % 100 === 0)
  const parts = told.map(
    ({ n, start }, i) => `${formatPosition(n)}${i === 0 ? ' start' : ''} at ${placed(start)}`,
  )
  return `${subject}: ${parts.join('; ') || 'no start'}`
}
