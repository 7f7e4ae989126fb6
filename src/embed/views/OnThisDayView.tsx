import { BandMark } from '~/charts/BandMark'
import { CalendarMarks, CalendarPicture, nearestDay } from '~/charts/calendar/CalendarPicture'
import type { View, ViewProps } from '~/embed/view'
import { formatDayOfYear } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatPosition, formatResult } from '~/format/positions'
import { calendarOf, dayOfYear, daysAround, localDay } from '~/stats/calendar'
import type { Start } from '~/stats/starts'
import { Pointable } from './Pointable'
import { Steps } from './Steps'

/** The reader's day of the year, or that of the day looked back from; unknown as the frame is built. */
const todayFor = (asof: string | null): string | null =>
  asof ? dayOfYear(asof) : typeof document === 'undefined' ? null : dayOfYear(localDay(new Date()))

/** What the reader's day of the year was in his years, above every start on its day. */
function OnThisDayView({ seen: { selected, address }, touched, touch }: ViewProps) {
  const today = todayFor(address.asof)
  const current = selected.find(({ id }) => id === touched.currentId) ?? null
  return (
    <figure data-chart="calendar" data-points={selected.length}>
      <figcaption className="mb-3">
        {today === null ? (
          'Every start on its day of the year.'
        ) : (
          <Day day={today} all={selected} />
        )}
      </figcaption>
      <Pointable
        touched={touched}
        touch={touch}
        startAt={({ x, y, width }) => nearestDay(selected, x, y, width)}
      >
        <CalendarPicture
          starts={selected}
          current={current}
          day={today}
          marks={<CalendarMarks starts={selected} />}
        />
      </Pointable>
      <Steps starts={selected} current={current} touch={touch} />
    </figure>
  )
}

function Day({ day, all }: { day: string; all: readonly Start[] }) {
  const { on, after } = daysAround(calendarOf(all, []), day)
  const shown = on ?? after
  return (
    <>
      <p className="figure text-3xl">{formatDayOfYear(day)}</p>
      {!on && after && (
        <p className="text-sm text-muted">
          No start of his on this day. The next is {formatDayOfYear(after.day)}:
        </p>
      )}
      <ul className="text-sm">
        {shown?.starts.map((start) => (
          <li key={start.id}>
            <span className="figure">{start.season}</span> <BandMark band={start.band} />{' '}
            {formatResult(start)} from {formatPosition(start.start)}, {start.track.shortName}{' '}
            <span className="text-muted">{SERIES_NAMES[start.series]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

export const view: View = { titleOf: () => 'On this day', Content: OnThisDayView }
