import { memo, useState } from 'react'
import { paths } from '~/address/paths'
import { BandLegend } from '~/charts/BandLegend'
import { ChartFigure } from '~/charts/ChartFigure'
import { CalendarMarks, CalendarPicture, nearestDay } from '~/charts/calendar/CalendarPicture'
import { Stepped } from '~/charts/Stepped'
import { formatDayOfYear, monthName } from '~/format/dates'
import { formatMean, formatStarts } from '~/format/numbers'
import { FIGURE_TERMS } from '~/format/terms'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { type CalendarDay, dayOfYear } from '~/stats/calendar'
import { type Figures, figuresOf } from '~/stats/figures'
import { meanValue } from '~/stats/mean'
import type { Start } from '~/stats/starts'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { DayLines } from './DayLines'
import { useDays } from './days'

const TITLE = 'The days of his years'
const MONTHS = Array.from({ length: 12 }, (_, month) => month)

/** The same day through the years: a picture of every start, and every day in words. */
export function Calendar({ today }: { today: string | null }) {
  const { selected } = useCareer()
  const { days, isWhole } = useDays()
  return (
    <>
      <ChartFigure
        chart="calendar"
        title={TITLE}
        sentence={sentenceOf(selected, days, isWhole)}
        points={selected.length}
        rows={monthsOf(selected)}
        rowKey={({ month }) => String(month)}
        columns={COLUMNS}
        isStepped
        download={<PictureMenu chart="calendar" title={TITLE} />}
        sources={<StartSources starts={selected} />}
        share={<ShareButton title={TITLE} shared={{ path: paths.records(), id: 'calendar' }} />}
      >
        {selected.length === 0 ? (
          <EmptyMessage title="No start in this selection to draw." />
        ) : (
          <Picture starts={selected} today={today} />
        )}
      </ChartFigure>
      <div className="grid items-start gap-x-10 border-t border-line md:grid-cols-2 xl:grid-cols-3 print:block print:columns-2">
        {MONTHS.map((month) => (
          <Month
            key={month}
            month={month}
            days={days.filter(({ day }) => monthOf(day) === month)}
          />
        ))}
      </div>
    </>
  )
}

/** What is pointed at changes with every move of a mouse, the marks with the selection alone. */
const Marks = memo(CalendarMarks)

function Picture({ starts, today }: { starts: readonly Start[]; today: string | null }) {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = starts.find(({ id }) => id === currentId) ?? null
  return (
    <Stepped
      label="Every start on its day of the year"
      points={starts}
      current={current}
      onCurrent={(start) => setCurrentId(start?.id ?? null)}
      pointAt={(x, y, width) => nearestDay(starts, x, y, width)}
      inWords={(start) => <StartInWords start={start} />}
    >
      <CalendarPicture
        starts={starts}
        current={current}
        day={today}
        marks={<Marks starts={starts} />}
      />
      <BandLegend />
    </Stepped>
  )
}

/** A month of the list, unfolded as it is asked for. */
function Month({ month, days }: { month: number; days: readonly CalendarDay[] }) {
  if (days.length === 0) return null
  const starts = days.reduce((sum, day) => sum + day.starts.length, 0)
  return (
    <details className="month border-b border-line">
      <summary className="flex min-h-11 cursor-pointer items-baseline gap-3 py-2">
        <h3 className="text-xl">{monthName(month)}</h3>
        <span className="text-sm text-muted">
          {starts === 0 ? 'No start' : formatStarts(starts)}, {formatDays(days.length)} with
          something to tell
        </span>
      </summary>
      <ol className="pb-4 text-sm">
        {days.map((day) => (
          <Day key={day.day} day={day} />
        ))}
      </ol>
    </details>
  )
}

const Day = ({ day }: { day: CalendarDay }) => (
  <li
    id={`day-${day.day}`}
    className="grid break-inside-avoid grid-cols-[3rem_1fr] gap-2 border-t border-line py-1.5 target:bg-panel"
  >
    <a
      href={`#day-${day.day}`}
      aria-label={formatDayOfYear(day.day)}
      className="figure flex min-h-6 items-start justify-end text-xl no-underline hover:underline pointer-coarse:min-h-11"
    >
      {Number(day.day.slice(3))}
    </a>
    <DayLines day={day} />
  </li>
)

const formatDays = (days: number) => (days === 1 ? '1 day' : `${days} days`)

/** From 0. */
const monthOf = (day: string) => Number(day.slice(0, 2)) - 1

type MonthLine = { month: number; figures: Figures }

const monthsOf = (starts: readonly Start[]): MonthLine[] =>
  MONTHS.map((month) => ({
    month,
    figures: figuresOf(starts.filter(({ date }) => monthOf(dayOfYear(date)) === month)),
  })).filter(({ figures }) => figures.starts > 0)

const counted = (id: 'starts' | 'wins' | 'top5' | 'top10'): Column<MonthLine> => ({
  id,
  header: FIGURE_TERMS[id].name,
  title: FIGURE_TERMS[id].means,
  isNumber: true,
  cell: ({ figures }) => figures[id],
  sortBy: ({ figures }) => figures[id],
  firstSort: 'descending',
})

const COLUMNS: readonly Column<MonthLine>[] = [
  {
    id: 'month',
    header: 'Month',
    cell: ({ month }) => monthName(month),
    sortBy: ({ month }) => month,
  },
  counted('starts'),
  counted('wins'),
  counted('top5'),
  counted('top10'),
  {
    id: 'finish',
    header: 'Avg finish',
    title: FIGURE_TERMS.avg_finish.means,
    isNumber: true,
    cell: ({ figures }) => formatMean(figures.averageFinish),
    sortBy: ({ figures }) => figures.averageFinish && meanValue(figures.averageFinish),
  },
]

/** "280 starts on 178 days of the year, at most 4 on one." */
function sentenceOf(starts: readonly Start[], days: readonly CalendarDay[], isWhole: boolean) {
  const raced = days.filter((day) => day.starts.length > 0)
  const most = Math.max(0, ...raced.map((day) => day.starts.length))
  const said = [
    `${formatStarts(starts.length)} on ${formatDays(raced.length)} of the year${most > 1 ? `, at most ${most} on one` : ''}.`,
    isWhole
      ? 'Below, with what else is known to the day.'
      : 'Only races of the selection; without it, what else is known to the day stands here too.',
  ]
  return said.join(' ')
}
