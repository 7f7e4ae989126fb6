import { SERIES_NAMES } from '~/format/names'
import { formatPercentile } from '~/format/seatWords'
import { type ExactMean, exactValue } from '~/stats/exact'
import { FEW_DRIVES, type Ride, type Side } from '~/stats/seats'
import type { CardLabel, CardPath, Picture } from './card'
import { line } from './strip'

/** Units. */
const WIDTH = 700
const ROW = 32
const LEFT = 84
const RIGHT = WIDTH - 112
/** Half of a mark. */
const HALF = 8

/** A ride, and both sides of it. */
export type RideLine = { ride: Ride; his: Side; others: Side }

/** Rides a row each, from nobody beaten to everybody: he a diamond, the others a ring; of few races no mark. */
export function ridesPicture(lines: readonly RideLine[]): Picture {
  const middle = (row: number) => row * ROW + ROW / 2
  const marked = lines.map(({ his, others }) => ({
    own: markAt(his.percentile),
    theirs: markAt(others.percentile),
  }))
  const between = marked.map(({ own, theirs }, row) =>
    own !== null && theirs !== null ? `M${own} ${middle(row)}H${theirs}` : '',
  )
  const his = marked.map(({ own }, row) =>
    own === null
      ? ''
      : `M${own} ${middle(row) - HALF - 2}l${HALF} ${HALF + 2}l-${HALF} ${HALF + 2}l-${HALF} -${HALF + 2}z`,
  )
  const theirs = marked.map(({ theirs: at }, row) =>
    at === null ? '' : `M${at - 7} ${middle(row)}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z`,
  )
  return {
    width: WIDTH,
    height: ROW * lines.length,
    paths: [
      { ...line(lines.map((_, row) => `M${LEFT} ${middle(row)}H${RIGHT}`).join(''), 'line', 8) },
      line(between.join(''), 'muted', 4),
      filled(theirs.join(''), 'ground', 'muted'),
      filled(his.join(''), 'accent', 'ground'),
    ],
    labels: lines.flatMap(({ ride, his: own, others }, row): CardLabel[] => [
      {
        text: `${SERIES_NAMES[ride.series]} ${ride.carNumber}`,
        ...{ x: LEFT - 14, y: middle(row), align: 'end' },
      },
      {
        text: `${formatPercentile(own.percentile)} / ${formatPercentile(others.percentile)}`,
        ...{ x: WIDTH, y: middle(row), align: 'end' },
      },
    ]),
  }
}

const markAt = (mean: ExactMean | null): number | null =>
  mean === null || mean.starts < FEW_DRIVES
    ? null
    : Math.round(10 * (LEFT + ((RIGHT - LEFT) * exactValue(mean)) / 100)) / 10

const filled = (d: string, fill: CardPath['fill'], stroke: CardPath['stroke']): CardPath => ({
  ...{ d, fill, stroke, width: 3, opacity: 1 },
})
