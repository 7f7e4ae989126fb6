import { bandPath } from '~/charts/bandPath'
import { powerScale } from '~/charts/powerScale'
import { type Axis, across } from '~/charts/timeAxis'
import { BANDS, type Band } from '~/stats/bands'
import type { Start } from '~/stats/starts'
import { linesOf, type SeriesTrend, type TrendPoint } from '~/stats/trend'
import type { CardLabel, CardPath, Ink, Picture } from './card'

/** Units; a mark is ten wide. Left and right of the axis there is room for half a mark and a word. */
const LEFT = 26
const RIGHT = 8
const HEAD = 8
const YEARS = 18

type Given = {
  /** Whose marks are drawn. */
  starts: readonly Start[]
  /** Starts that stand behind them, faint. */
  behind: readonly Start[]
  axis: Axis
  /** Units. */
  width: number
  height: number
  /** Rolling averages to draw over the marks. */
  trends: readonly SeriesTrend[]
}

/** Every start a mark at its day, the best on top, with a stem down to the foot. */
export function stripPicture({ starts, behind, axis, width, height, trends }: Given): Picture {
  const foot = height - YEARS
  const worst = Math.max(2, ...[...starts, ...behind].map(({ fieldSize }) => fieldSize))
  const down = powerScale([0, worst - 1], [HEAD, foot - 6], 0.7)
  const x = (date: string) => tenth(LEFT + (across(axis, date) / 100) * (width - LEFT - RIGHT))
  const y = (finish: number) => tenth(down(finish - 1))
  const isDense = starts.length > 60
  const hair = (place: number) => line(`M${LEFT - 4} ${y(place)}H${width}`, 'line', 0.8)
  const marksOf = (band: Band): CardPath[] => {
    const own = starts.filter((start) => start.band === band)
    if (own.length === 0) return []
    const stems = own.map((s) => `M${x(s.date)} ${y(s.finish)}V${foot}`).join('')
    const marks = own.map((s) => bandPath(band, x(s.date), y(s.finish))).join('')
    return [
      { ...line(stems, band, isDense ? 0.9 : 2.2), opacity: isDense ? 0.4 : 0.55 },
      { d: marks, ...MARKS[band], opacity: 1 },
    ]
  }
  return {
    width,
    height,
    paths: [
      hair(1),
      hair(10),
      line(`M${LEFT - 4} ${foot}H${width}`, 'line-strong', 1),
      line(
        ticksOf(axis)
          .map(({ date }) => `M${x(date)} ${foot}v4`)
          .join(''),
        'line-strong',
        1,
      ),
      {
        ...line(behind.map((s) => `M${x(s.date)} ${y(s.finish)}h.01`).join(''), 'line', 3),
        opacity: 1,
      },
      ...[...BANDS].reverse().flatMap(marksOf),
      ...trends.flatMap(({ points }) => linesOf(points)).map((points) => rolling(points, x, y)),
    ].filter(({ d }) => d !== ''),
    labels: [
      ...[1, 10].map(
        (place): CardLabel => ({
          text: place === 1 ? '1st' : '10th',
          x: LEFT - 7,
          y: y(place),
          align: 'end',
        }),
      ),
      ...ticksOf(axis).map(
        ({ date, name }): CardLabel => ({
          text: name,
          x: x(date),
          y: foot + 11,
          align: 'middle',
        }),
      ),
    ],
  }
}

const rolling = (
  points: readonly TrendPoint[],
  x: (date: string) => number,
  y: (finish: number) => number,
): CardPath =>
  line(
    points
      .flatMap(({ start, rolling: mean }) => (mean === null ? [] : [`${x(start.date)} ${y(mean)}`]))
      .map((point, i) => (i === 0 ? 'M' : 'L') + point)
      .join(''),
    'accent',
    2.4,
  )

/** How the mark of each band is filled and outlined. */
export const MARKS: Record<Band, { fill: Ink | null; stroke: Ink | null; width: number }> = {
  win: { fill: 'win', stroke: 'ground', width: 0.8 },
  top5: { fill: 'top5', stroke: 'ground', width: 0.6 },
  top10: { fill: 'top10', stroke: 'ground', width: 0.6 },
  top20: { fill: 'top20', stroke: null, width: 0 },
  rest: { fill: 'ground', stroke: 'rest', width: 1.4 },
  dnf: { fill: null, stroke: 'dnf', width: 1.6 },
  dsq: { fill: null, stroke: 'dsq', width: 1.4 },
}

const MONTHS = ['Feb', 'Apr', 'Jun', 'Aug', 'Oct', 'Dec']

/** The words under the axis: months of one season, or years. */
function ticksOf({ first, last }: Axis): { date: string; name: string }[] {
  if (first === last)
    return MONTHS.map((name, i) => ({
      date: `${first}-${String(2 + 2 * i).padStart(2, '0')}-01`,
      name,
    }))
  const step = last - first > 8 ? 2 : 1
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ date: `${year}-01-01`, name: String(year) }))
}

/** A line, without a fill. */
export const line = (d: string, stroke: Ink, width: number): CardPath => ({
  d,
  fill: null,
  stroke,
  width,
  opacity: 1,
})

const tenth = (value: number) => Math.round(value * 10) / 10
