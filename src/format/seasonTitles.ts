import type { Series } from '~/data/schema/common'
import type { Driver } from '~/data/schema/driver'
import type { Ride } from '~/stats/seasons'
import { seriesNameIn } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { SERIES_NAMES } from './names'
import { formatStarts } from './numbers'
import { formatResult } from './positions'

type Named = Pick<Driver, 'name'>

export const seasonsTitle = ({ name }: Named) => `${name}: season by season`

/** @param starts how many he made that year. */
export const seasonTitle = (year: number, starts: number, { name }: Named) =>
  starts === 0 ? `${name} in ${year}` : `${name}: the ${year} season, ${formatStarts(starts)}`

/**
 * A season in a sentence: "15 starts: 12 in the NASCAR Camping World Truck
 * Series for Henderson Motorsports and 3 in …"
 *
 * @param rides most starts of a series first where it matters; in the order given.
 */
export function seasonInWords(
  rides: readonly Ride[],
  year: number,
  { seriesNames }: Pick<Driver, 'seriesNames'>,
): string {
  const series = [...new Set(rides.map((ride) => ride.series))].map((id) => {
    const own = rides.filter((ride) => ride.series === id)
    return {
      starts: own.reduce((sum, ride) => sum + ride.starts, 0),
      text: `in the ${seriesNameIn(seriesNames, id, year)?.name ?? SERIES_NAMES[id]} for ${inWords([...new Set(own.map((ride) => ride.team))])}`,
    }
  })
  const total = series.reduce((sum, one) => sum + one.starts, 0)
  if (series.length === 1) return `${formatStarts(total)} ${series[0]?.text}.`
  const parts = [...series]
    .sort((a, b) => b.starts - a.starts)
    .map(({ starts, text }) => `${starts} ${text}`)
  return `${formatStarts(total)}: ${inWords(parts)}.`
}

/** The name of a series that year, without the house it belongs to: "Xfinity Series". */
export const seriesHeading = (
  series: Series,
  year: number,
  { seriesNames }: Pick<Driver, 'seriesNames'>,
): string =>
  (seriesNameIn(seriesNames, series, year)?.name ?? SERIES_NAMES[series]).replace(/^NASCAR /, '')

/** "1st at Talladega", as a link says it. */
export const resultAt = (start: Start): string =>
  `${formatResult(start)} at ${start.track.shortName}`

/** "a", "a and b", "a, b and c". */
export const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
