import type { Series } from '~/data/schema/common'
import { type ExactMean, exactTenths } from '~/stats/exact'
import {
  type Against,
  type Expected,
  type ExpectedPoint,
  expectedFinish,
  LEAST_CASES,
  type NoPool,
  POOL_SEASONS,
  type Pool,
  type TrackGroup,
} from '~/stats/expectation'
import type { Mean } from '~/stats/mean'
import { SERIES_NAMES } from './names'
import { formatCount, formatMean, formatStarts, tenthsOf, UNKNOWN } from './numbers'
import { formatPosition, formatResult } from './positions'

/** Kinds of track that pools are made by, in the middle of a sentence. */
export const GROUP_NAMES: Record<TrackGroup, string> = {
  superspeedway: 'superspeedways',
  oval: 'ovals',
  road: 'road courses',
}

/** Why there is nothing to expect, to stand beside "–". */
export const NO_POOL: Record<NoPool, string> = {
  'season missing': `One of the ${POOL_SEASONS} seasons before is not in the record`,
  'too few': `Fewer than ${LEAST_CASES} starts of others to go by`,
}

/** Whole tenths with a sign: "+13.2", "−0.4", "0.0". */
function signedTenths(tenths: number): string {
  const size = Math.abs(tenths)
  const sign = tenths > 0 ? '+' : tenths < 0 ? '−' : ''
  return `${sign}${Math.floor(size / 10)}.${size % 10}`
}

/** The difference of one start, or "–". */
export const formatDifference = (difference: Mean | null): string =>
  difference === null ? UNKNOWN : signedTenths(tenthsOf(difference))

/** The mean difference of several, or "–". */
export const formatAgainst = (mean: ExactMean | null): string =>
  mean === null ? UNKNOWN : signedTenths(exactTenths(mean))

/** "2019–2021" */
export const poolSeasons = ({ seasons: { from, to } }: Pool): string => `${from}–${to}`

/** "10th to 14th" */
export const poolPlaces = ({ places: { from, to } }: Pool): string =>
  from === to ? formatPosition(from) : `${formatPosition(from)} to ${formatPosition(to)}`

/** "312 starts from 10th to 14th, Trucks, ovals, 2019–2021: mean finish 14.2" */
export const poolInWords = (pool: Pool, series: Series): string =>
  `${formatStarts(pool.cases)} from ${poolPlaces(pool)}, ${SERIES_NAMES[series]}, ${GROUP_NAMES[pool.group]}, ${poolSeasons(pool)}: mean finish ${formatMean(expectedFinish(pool))}`

/** "…: mean finish 14.2; he finished 1st: +13.2", or why there is nothing to compare with. */
export function expectedInWords({ start, pool, why }: Expected, difference: Mean | null): string {
  if (pool === null) return `${NO_POOL[why]}; he finished ${formatResult(start)}.`
  return `${poolInWords(pool, start.series)}; he finished ${formatResult(start)}: ${formatDifference(difference)}.`
}

/** "Better than expected in 170 of 280 starts; 2.0 places better on average." */
export function againstSentence({ mean, better, unknown }: Against): string {
  if (mean === null) return 'No start here has enough of others to be set against.'
  const tenths = exactTenths(mean)
  const places = signedTenths(Math.abs(tenths)).replace('+', '')
  const said =
    tenths === 0
      ? 'level on average'
      : `${places} places ${tenths > 0 ? 'better' : 'worse'} on average`
  const left = unknown === 0 ? '' : ` ${formatCount(unknown)} cannot be told.`
  return `Better than others made of about the same grid place in ${better} of ${formatStarts(mean.starts)}; ${said}.${left}`
}

/** "Montreal 2010" */
export const driveName = ({ start }: Pick<ExpectedPoint, 'start'>): string =>
  `${start.track.shortName} ${start.season}`
