import { powerScale } from '~/charts/powerScale'
import { meanValue } from '~/stats/mean'
import type { SeasonAverages } from '~/stats/trend'
import type { CardLabel, CardPath, Picture } from './card'
import { line } from './strip'

/** Units. */
const WIDTH = 700
const HEIGHT = 232
const LEFT = 26
const HEAD = 10
const FOOT = HEIGHT - 34
const TICKS = [1, 10, 20, 30, 40]
/** Fewer starts are pale. */
const FEW = 5

/** Average start and finish of each season over the middle half of its finishes, and n below. */
export function seasonsPicture(lines: readonly SeasonAverages[]): Picture {
  const worst = Math.max(20, ...lines.map(({ middleHalf }) => middleHalf.to + 2))
  const y = powerScale([1, worst], [HEAD, FOOT - 6], 0.7)
  const x = (i: number) => Math.round(LEFT + ((i + 0.5) / lines.length) * (WIDTH - LEFT))
  const ticks = TICKS.filter((tick) => tick <= worst)
  return {
    width: WIDTH,
    height: HEIGHT,
    paths: [
      ...ticks.map((tick) => line(`M${LEFT - 4} ${y(tick)}H${WIDTH}`, 'line', 0.8)),
      ...lines.flatMap((season, i) => marksOf(season, x(i), y)),
    ],
    labels: [
      ...ticks.map(
        (tick): CardLabel => ({
          ...{ text: String(tick), x: LEFT - 7, y: y(tick), align: 'end' },
        }),
      ),
      ...lines.flatMap(({ season, starts }, i): CardLabel[] => [
        { text: `’${String(season).slice(2)}`, x: x(i), y: FOOT + 10, align: 'middle' },
        { text: String(starts), x: x(i), y: FOOT + 25, align: 'middle' },
      ]),
    ],
  }
}

function marksOf(season: SeasonAverages, x: number, y: (place: number) => number): CardPath[] {
  const { middleHalf, averageStart, averageFinish, starts } = season
  const opacity = starts < FEW ? 0.5 : 1
  const bar = `M${x - 6} ${y(middleHalf.from)}H${x + 6}V${y(middleHalf.to) + 1}H${x - 6}z`
  return [
    { d: bar, fill: 'top10', stroke: null, width: 0, opacity: 0.4 * opacity },
    { ...dot(x, y(meanValue(averageStart))), fill: 'panel', stroke: 'ink', width: 1.4, opacity },
    { ...dot(x, y(meanValue(averageFinish))), fill: 'ink', stroke: null, width: 0, opacity },
  ]
}

const dot = (x: number, y: number) => ({ d: `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z` })
