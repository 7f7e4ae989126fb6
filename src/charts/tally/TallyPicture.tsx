import { PlaceTicks, Stretched, TickLines, Ticks } from '~/charts/axes'
import { bandPath } from '~/charts/bandPath'
import { powerScale } from '~/charts/powerScale'
import type { PlaceAxis } from '~/charts/trend/scale'
import { RESULT_PLURALS } from '~/format/names'
import { TALLIED, type Tallied, type TallyPoint } from '~/stats/tally'

/** Pixels: of the whole picture, of its labels. */
export const HEIGHT = 280
export const LEFT = 36
export const RIGHT = 92
const BELOW = 24
const TOP = 14
/** Labels at the ends of lines keep this far apart. */
const LABEL_GAP = 17

/** How the lines differ without their colors. */
const LINES: Record<Tallied, { className: string; width: number; dashes?: string }> = {
  win: { className: 'stem-win', width: 3 },
  top5: { className: 'stem-top5', width: 2.5, dashes: '7 3' },
  top10: { className: 'stem-top10', width: 2 },
}
const LABELS: Record<Tallied, string> = {
  win: 'fill-win',
  top5: 'fill-top5',
  top10: 'fill-top10',
}

type Props = {
  points: readonly TallyPoint[]
  place: PlaceAxis
  current?: TallyPoint | null
}

/** Three lines that only climb, each with its sum at the end; wins are stars on theirs. */
export function TallyPicture({ points, place, current = null }: Props) {
  const last = points.at(-1)
  if (!last) return null
  const ticks = ticksTo(last.top10)
  const y = powerScale([0, Math.max(last.top10, ticks.at(-1) ?? 1)], [HEIGHT - BELOW, TOP])
  const x = powerScale(place.domain, [0, 1000])
  const at = (point: TallyPoint) => Math.round(x(place.placeOf(point)))
  return (
    <div className="flex">
      <Ticks ticks={ticks} y={y} width={LEFT} height={HEIGHT} gap={8} />
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
        <TickLines ticks={ticks} y={y} />
        <PlaceTicks place={place} x={x} y={HEIGHT - 6} />
        <Stretched height={HEIGHT}>
          {TALLIED.toReversed().map((result) => (
            <path
              key={result}
              d={stepsOf(points, result, at, y)}
              className={LINES[result].className}
              strokeWidth={LINES[result].width}
              strokeDasharray={LINES[result].dashes}
            />
          ))}
        </Stretched>
        {winsOf(points).map((point) => (
          <svg key={point.start.id} x={`${at(point) / 10}%`} className="overflow-visible">
            <path d={bandPath('win', 0, y(point.win))} className="mark-win" />
          </svg>
        ))}
        {current && (
          <svg x={`${at(current) / 10}%`} className="overflow-visible">
            <line y1={TOP} y2={HEIGHT - BELOW} className="stroke-accent" />
            {TALLIED.map((result) => (
              <circle
                key={result}
                cy={y(current[result])}
                r="4"
                className="fill-ground stroke-accent"
                strokeWidth="2"
              />
            ))}
          </svg>
        )}
      </svg>
      <svg width={RIGHT} height={HEIGHT} className="shrink-0 text-xs">
        {endsOf(last, y).map(({ result, at: height }) => (
          <text key={result} x="8" y={height + 5} className={LABELS[result]}>
            <tspan className="figure text-lg">{last[result]}</tspan>{' '}
            {last[result] === 1 ? RESULT_PLURALS[result].one : RESULT_PLURALS[result].many}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Up by one where a start counts, level between. */
function stepsOf(
  points: readonly TallyPoint[],
  result: Tallied,
  at: (point: TallyPoint) => number,
  y: (sum: number) => number,
): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  const climbs = points.filter((point, i) => point[result] > (points[i - 1]?.[result] ?? 0))
  return `M${at(first)} ${y(0)}${climbs.map((p) => `H${at(p)}V${y(p[result])}`).join('')}H${at(last)}`
}

const winsOf = (points: readonly TallyPoint[]) =>
  points.filter((point, i) => point.win > (points[i - 1]?.win ?? 0))

/** At most five round steps from nothing to the top. */
function ticksTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => most / size <= 5) ?? 100
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step)
}

/** The sums beside the ends of their lines, moved apart where they would touch. */
function endsOf(last: TallyPoint, y: (sum: number) => number) {
  let below = Number.POSITIVE_INFINITY
  return TALLIED.map((result) => {
    const at = Math.min(y(last[result]), below - LABEL_GAP)
    below = at
    return { result, at }
  })
}
