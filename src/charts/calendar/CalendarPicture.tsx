import type { ReactNode } from 'react'
import { bandPath } from '~/charts/bandPath'
import { BANDS } from '~/stats/bands'
import { dayOfYear } from '~/stats/calendar'
import { dayNumber } from '~/stats/days'
import type { Start } from '~/stats/starts'

/** Pixels: a season's row, the names of the months above, the seasons' numbers before. */
const ROW = 18
const TOP = 22
const LEFT = 40

/** A year with a 29 February. */
const LEAP = 2024
const DAYS = 366
const MONTHS = 'JFMAMJJASOND'.split('')

/** Where a day of the year ("07-09") stands, 0–100; each month as long as it is. */
export const acrossYear = (day: string): number =>
  Math.round(((dayNumber(`${LEAP}-${day}`) - dayNumber(`${LEAP}-01-01`) + 0.5) / DAYS) * 1e4) / 100

const monthAt = (month: number) => acrossYear(`${String(month + 1).padStart(2, '0')}-01`)

/** From the newest season down, those without a start among them. */
function seasonsOf(starts: readonly Start[]): number[] {
  const years = starts.map(({ season }) => season)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, i) => last - i)
}

/** The middle of a season's row. */
const downTo = (row: number) => TOP + (row + 0.5) * ROW

/**
 * The start nearest to a place in the picture, in pixels of it.
 *
 * @returns `null` where nothing is drawn.
 */
export function nearestDay(
  starts: readonly Start[],
  x: number,
  y: number,
  width: number,
): Start | null {
  if (starts.length === 0) return null
  const seasons = seasonsOf(starts)
  const away = ({ date, season }: Start) =>
    Math.hypot(
      LEFT + (acrossYear(dayOfYear(date)) / 100) * (width - LEFT) - x,
      downTo(seasons.indexOf(season)) - y,
    )
  return starts.reduce((best, start) => (away(start) < away(best) ? start : best))
}

type Props = {
  /** At least one. */
  starts: readonly Start[]
  current?: Start | null
  /** "07-09"; `null` where none stands out. */
  day?: string | null
  /** Of the starts: `CalendarMarks`, or what draws them again only when they change. */
  marks: ReactNode
}

/** A season a row, newest on top, and the days of the year across: what one day was in every year. */
export function CalendarPicture({ starts, current = null, day = null, marks }: Props) {
  const seasons = seasonsOf(starts)
  const height = TOP + seasons.length * ROW
  return (
    <div className="flex">
      <svg width={LEFT} height={height} className="shrink-0 fill-muted text-[0.6875rem]">
        {seasons.map((season, row) => (
          <text key={season} x={LEFT - 10} y={downTo(row) + 4} textAnchor="end">
            {season}
          </text>
        ))}
      </svg>
      <svg width="100%" height={height} className="min-w-0 overflow-visible">
        {seasons.map((season, row) => (
          <line key={season} x2="100%" y1={downTo(row)} y2={downTo(row)} className="stroke-line" />
        ))}
        {MONTHS.map((name, month) => (
          <g key={monthAt(month)}>
            <line
              x1={`${monthAt(month)}%`}
              x2={`${monthAt(month)}%`}
              y1={TOP - 6}
              y2={height}
              className="stroke-line"
            />
            <text
              x={`${monthAt(month)}%`}
              dx="4"
              y={TOP - 10}
              className="fill-muted text-[0.6875rem]"
            >
              {name}
            </text>
          </g>
        ))}
        {day && (
          <line
            x1={`${acrossYear(day)}%`}
            x2={`${acrossYear(day)}%`}
            y1={TOP - 6}
            y2={height}
            className="stroke-accent"
            strokeWidth="2"
          />
        )}
        {marks}
        {current && (
          <circle
            cx={`${acrossYear(dayOfYear(current.date))}%`}
            cy={downTo(seasons.indexOf(current.season))}
            r="8"
            className="fill-none stroke-accent"
            strokeWidth="2"
          />
        )}
      </svg>
    </div>
  )
}

/** A mark for each start, by its band. */
export function CalendarMarks({ starts }: { starts: readonly Start[] }) {
  const seasons = seasonsOf(starts)
  const days = [...new Set(starts.map(({ date }) => dayOfYear(date)))]
  return days.map((day) => (
    <svg key={day} x={`${acrossYear(day)}%`} className="overflow-visible">
      {BANDS.map((band) => {
        const own = starts.filter((one) => one.band === band && dayOfYear(one.date) === day)
        return (
          own.length > 0 && (
            <path
              key={band}
              className={`mark-${band}`}
              d={own
                .map(({ season }) => bandPath(band, 0, downTo(seasons.indexOf(season))))
                .join('')}
            />
          )
        )
      })}
    </svg>
  ))
}
