import { ON_WIDE, Stretched } from '~/charts/axes'
import { powerScale } from '~/charts/powerScale'
import { rankedText, rankText } from '~/format/contextWords'
import { SERIES_NAMES } from '~/format/names'
import { FIGURE_TERMS } from '~/format/terms'
import {
  isLowRanked,
  type Ranked,
  rankedValue,
  type SeasonContext,
  valuesOf,
} from '~/stats/context'

type Props = { seasons: readonly SeasonContext[]; by: Ranked }

const ROW = 28
const GRID =
  'grid grid-cols-[4.5rem_minmax(0,1fr)_4.75rem] sm:grid-cols-[7rem_minmax(0,1fr)_9rem] gap-3'

/** A row a season: every driver ranked as a thin line on one scale, the best left, he marked. */
export function SeasonRows({ seasons, by }: Props) {
  const axis = rankAxis(seasons, by)
  return (
    <div className="text-sm">
      {seasons.map((season) => (
        <div
          key={`${season.season} ${season.series}`}
          className={`${GRID} items-center border-t border-line`}
        >
          <span className="leading-tight">
            <span className="figure text-lg">{season.season}</span>{' '}
            <span className="text-xs text-muted">{SERIES_NAMES[season.series]}</span>
          </span>
          <SeasonField season={season} by={by} axis={axis} />
          <span className="whitespace-nowrap leading-tight">
            <span className="figure text-lg">{rankText(season.ranks[by])}</span>{' '}
            <span className="block text-xs text-muted sm:inline">
              {rankedText(season.his, by)} in {season.his.starts}
            </span>
          </span>
        </div>
      ))}
      <div className={`${GRID} border-t border-line-strong pt-1 text-xs text-muted`}>
        <span />
        <SeasonScale axis={axis} />
        <span className="max-sm:hidden">{FIGURE_TERMS[by].name.toLowerCase()}</span>
      </div>
    </div>
  )
}

/** Thousandths of the width, by value. */
export type RankAxis = { x: (value: number) => number; ticks: readonly number[] }

type ScaleProps = {
  axis: RankAxis
  /** On a phone there is room for both ends alone. */
  isNarrow?: boolean
}

/** The values under all rows. */
export const SeasonScale = ({ axis, isNarrow = false }: ScaleProps) => (
  <svg width="100%" height="16" className="overflow-visible fill-muted" textAnchor="middle">
    {axis.ticks.map((tick, i, all) => (
      <text
        key={tick}
        x={`${axis.x(tick) / 10}%`}
        y="11"
        {...(isNarrow
          ? within(axis.x(tick), i === 0 || i === all.length - 1)
          : { className: i % 2 ? ON_WIDE : undefined })}
      >
        {tick}
      </text>
    ))}
  </svg>
)

/** Words at an end stay within the picture, those between stand where there is room. */
const within = (x: number, isEnd: boolean) => {
  if (!isEnd) return { className: 'max-sm:hidden' }
  return { textAnchor: x < 500 ? ('start' as const) : ('end' as const) }
}

type FieldProps = { season: SeasonContext; by: Ranked; axis: RankAxis }

/** All drivers ranked in a season as thin lines, and he among them. */
export const SeasonField = ({ season, by, axis: { x, ticks } }: FieldProps) => {
  const his = rankedValue(season.his, by)
  return (
    <svg width="100%" height={ROW} className="overflow-visible">
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={`${x(tick) / 10}%`}
          x2={`${x(tick) / 10}%`}
          y1="0"
          y2={ROW}
          className="stroke-line"
        />
      ))}
      <Stretched height={ROW}>
        <path
          d={linesAt(valuesOf(season.drivers, season.min, by).map((value) => Math.round(x(value))))}
          strokeWidth="1.5"
          className="stroke-muted opacity-60"
        />
      </Stretched>
      {his !== null && (
        <svg x={`${x(his) / 10}%`} y={ROW / 2} className="overflow-visible">
          <path
            d="M0 -10l7 10l-7 10l-7 -10z"
            strokeWidth="2"
            className="fill-accent stroke-ground"
          />
        </svg>
      )}
    </svg>
  )
}

/** A line at each place, from one to the next: few bytes for many. */
const linesAt = (places: readonly number[]): string =>
  [...new Set(places)]
    .sort((a, b) => a - b)
    .map((at, i, all) => (i === 0 ? `M${at} 7v14` : `m${at - (all[i - 1] ?? 0)}-14v14`))
    .join('')

const TICKS: Partial<Record<Ranked, readonly number[]>> = {
  avg_rating: [0, 25, 50, 75, 100, 125, 150],
  laps_led: [0, 50, 200, 500, 1000, 2000],
}
const PLACES = [1, 5, 10, 15, 20, 25, 30, 35, 40]

/** One scale for all rows, from the values there are; the best at the left. */
export function rankAxis(seasons: readonly SeasonContext[], by: Ranked): RankAxis {
  const values = seasons.flatMap(({ drivers, min }) => valuesOf(drivers, min, by))
  const all = TICKS[by] ?? PLACES
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const from = all.findLast((tick) => tick <= least) ?? least
  const to = all.find((tick) => tick >= most) ?? most
  const ends: [number, number] = isLowRanked(by) ? [from, to] : [to, from]
  return {
    x: powerScale(ends, [0, 1000], by === 'laps_led' ? 0.5 : 1),
    ticks: all.filter((tick) => tick >= from && tick <= to),
  }
}
