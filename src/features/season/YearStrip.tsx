import { MONTHS, shareOfYear } from '~/charts/year/yearAxis'
import type { Start } from '~/stats/starts'
import { BandMarkAt } from './BandMarks'
import { finishScale } from './rounds'

const HEIGHT = 52
const yOf = finishScale(7, HEIGHT - 7)
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
    {MONTHS.map(({ name, firstDay }) => (
      <text key={name} x={`${acrossYear(2025, `2025${firstDay}`)}%`} y="11">
        {name}
      </text>
    ))}
  </svg>
)

/** Where a day stands, in percent across. */
const acrossYear = (year: number, date: string): number =>
  Math.round(shareOfYear(year, date) * 1000) / 10
