import { powerScale } from '~/charts/powerScale'
import { formatMean } from '~/format/numbers'
import { splitLabel } from '~/format/selectionWords'
import { meanValue } from '~/stats/mean'
import type { Split, SplitLine } from '~/stats/splits'
import type { CardLabel, CardPath, Picture } from './card'

/** Units. */
const WIDTH = 700
const ROW = 32
const BAR = 18
const LEFT = 102
const RIGHT = WIDTH - 84
const WORST = 40
/** Fewer starts are pale. */
const FEW = 5

/** A bar a line, from 40th to its average finish. */
export function splitsPicture(split: Split, lines: readonly SplitLine[]): Picture {
  const x = powerScale([WORST, 1], [LEFT, RIGHT])
  const top = (row: number) => row * ROW + (ROW - BAR) / 2
  const bar = (row: number, to: number) =>
    `M${LEFT} ${top(row)}H${Math.round(to * 10) / 10}v${BAR}H${LEFT}z`
  const filled = (d: string, fill: CardPath['fill'], opacity: number): CardPath => ({
    ...{ d, fill, stroke: null, width: 0, opacity },
  })
  return {
    width: WIDTH,
    height: ROW * lines.length,
    paths: [
      filled(lines.map((_, row) => bar(row, RIGHT)).join(''), 'line', 0.6),
      ...lines.flatMap(({ figures: { averageFinish: mean } }, row) =>
        mean ? filled(bar(row, x(meanValue(mean))), 'top10', mean.starts < FEW ? 0.45 : 1) : [],
      ),
    ],
    labels: lines.flatMap((line, row): CardLabel[] => {
      const y = row * ROW + ROW / 2
      const { averageFinish, starts } = line.figures
      return [
        { text: splitLabel(split, line), x: LEFT - 12, y, align: 'end' },
        { text: `${formatMean(averageFinish)} in ${starts}`, x: WIDTH, y, align: 'end' },
      ]
    }),
  }
}
