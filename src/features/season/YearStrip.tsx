import { dayNumber } from '~/stats/days'
import type { Start } from '~/stats/starts'
import { BandMarkAt } from './BandMarks'
import { finishScale } from './rounds'

const HEIGHT = 52
const yOf = finishScale(7, HEIGHT - 7)
/** The racing year: no race of the record lies outside it. */
const FIRST = '-02-01'
const LAST = '-11-30'
const MONTHS = 'Feb Mar Apr May Jun Jul Aug Sep Oct Nov'.split(' ')

/** A year's finishes by the day, first place on top: all strips together are a calendar. */
export const YearStrip = ({ year, starts }: { year: number; starts: readonly Start[] }) => (
  <svg aria-hidden width="100%" height={HEIGHT} className="block overflow-visible">
    <line x2="100%" y1={HEIGHT} y2={HEIGHT} className="stroke-line lg:hidden" />
    <line x2="100%" y1={yOf(10)} y2={yOf(10)} className="stroke-line" strokeDasharray="2 4" />
    {starts.map((start) => (
      <BandMarkAt
        key={start.id}
        band={start.band}
        x={acrossYear(year, start.date)}
        y={yOf(start.finish)}
      />
    ))}
  </svg>
)

/** The months over the strips. */
export const YearMonths = () => (
  <svg aria-hidden width="100%" height="14" className="block overflow-visible fill-muted">
    {MONTHS.map((month, i) => (
      <text
        key={month}
        x={`${acrossYear(2025, `2025-${String(i + 2).padStart(2, '0')}-01`)}%`}
        y="11"
      >
        {month}
      </text>
    ))}
  </svg>
)

/** Where a day stands in its racing year, 0–100; days outside stand at the nearer end. */
function acrossYear(year: number, date: string): number {
  const first = dayNumber(`${year}${FIRST}`)
  const share = (dayNumber(date) - first) / (dayNumber(`${year}${LAST}`) - first)
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
}
