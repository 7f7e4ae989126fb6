import { useState } from 'react'
import { formatDayOfYear } from '~/format/dates'
import { ShareButton } from '~/share/ShareButton'
import { type CalendarDay, daysAround } from '~/stats/calendar'
import { Panel } from '~/ui/Panel'
import { DayLines } from './DayLines'
import { useDays } from './days'
import { RowsLink } from './lines'

/** What this day of the year was in his years, and the way from day to day. */
export function OnThisDay({ today }: { today: string | null }) {
  const { days } = useDays()
  const [turnedTo, setTurnedTo] = useState<string | null>(null)
  const day = turnedTo ?? today
  const around = daysAround(days, day ?? '')
  return (
    <Panel
      id="day"
      title="On this day"
      share={<ShareButton title="On this day" shared={{ view: 'on-this-day', of: null }} />}
    >
      {/* The day is the reader's, and so is not in the page as it is built: its place is kept. */}
      <div className="min-h-40 border-y border-line bg-panel px-4 py-4 md:px-6">
        {day === null ? (
          <p className="text-muted">
            Every day of the year on which he raced is in <a href="#calendar">the calendar</a>{' '}
            below.
          </p>
        ) : (
          <>
            <p className="figure text-4xl md:text-5xl">{formatDayOfYear(day)}</p>
            <div role="status" className="mt-2">
              {around.on ? <OnIt day={around.on} /> : <NothingOnIt before={around.before} />}
            </div>
            <div className="mt-3 flex flex-wrap gap-2">
              <Turn to={around.before} arrow="←" onTurn={setTurnedTo} />
              <Turn to={around.after} arrow="→" onTurn={setTurnedTo} />
              {turnedTo !== null && turnedTo !== today && (
                <button type="button" className="quiet" onClick={() => setTurnedTo(null)}>
                  Back to today
                </button>
              )}
            </div>
          </>
        )}
      </div>
    </Panel>
  )
}

const OnIt = ({ day }: { day: CalendarDay }) => (
  <>
    <DayLines day={day} />
    {day.starts.length > 1 && (
      <p className="mt-1 text-sm">
        <RowsLink starts={day.starts}>The {day.starts.length} races in the table</RowsLink>
      </p>
    )}
  </>
)

/** The last day before it stands in: few days of the year have a race. */
const NothingOnIt = ({ before }: { before: CalendarDay | null }) => (
  <>
    <p>
      No start on this day, and no other news.
      {before && ` The last day of the year before it with any is ${formatDayOfYear(before.day)}:`}
    </p>
    {before && <DayLines day={before} />}
  </>
)

type TurnProps = {
  to: CalendarDay | null
  arrow: '←' | '→'
  onTurn: (day: string) => void
}

const Turn = ({ to, arrow, onTurn }: TurnProps) =>
  to && (
    <button type="button" className="press" onClick={() => onTurn(to.day)}>
      {arrow === '←' && '← '}
      {formatDayOfYear(to.day)}
      {arrow === '→' && ' →'}
    </button>
  )
