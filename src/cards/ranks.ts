import { powerScale } from '~/charts/powerScale'
import { rankText, seasonName } from '~/format/contextWords'
import { type SeasonContext, valuesOf } from '~/stats/context'
import type { CardLabel, Picture } from './card'
import { line } from './strip'

/** Units. */
const WIDTH = 700
const ROW = 32
const LEFT = 84
const RIGHT = WIDTH - 62
/** Half of his mark. */
const HALF = 8

/** Seasons a row each by average finish: every driver ranked a thin line, the best left, he a diamond. */
export function ranksPicture(seasons: readonly SeasonContext[]): Picture {
  const values = seasons.flatMap(({ drivers, min }) => valuesOf(drivers, min, 'avg_finish'))
  const x = powerScale([Math.min(...values), Math.max(...values)], [LEFT, RIGHT])
  const at = (value: number) => Math.round(x(value) * 10) / 10
  const middle = (row: number) => row * ROW + ROW / 2
  const labels = seasons.flatMap((season, row): CardLabel[] => [
    { text: seasonName(season), x: LEFT - 14, y: middle(row), align: 'end' },
    { text: rankText(season.ranks.avg_finish), x: WIDTH, y: middle(row), align: 'end' },
  ])
  const fields = seasons.map(({ drivers, min }, row) =>
    valuesOf(drivers, min, 'avg_finish')
      .map((value) => `M${at(value)} ${middle(row) - 8}v16`)
      .join(''),
  )
  const his = seasons.map(
    (season, row) =>
      `M${at(season.his.averageFinish)} ${middle(row) - HALF - 2}l${HALF} ${HALF + 2}l-${HALF} ${HALF + 2}l-${HALF} -${HALF + 2}z`,
  )
  return {
    width: WIDTH,
    height: ROW * seasons.length,
    paths: [
      ...seasons.map((_, row) => line(`M0 ${row * ROW}H${WIDTH}`, 'line', 0.8)),
      { ...line(fields.join(''), 'muted', 1.4), opacity: 0.6 },
      { d: his.join(''), fill: 'accent', stroke: 'ground', width: 2, opacity: 1 },
    ],
    labels,
  }
}
