import type { KeyboardEvent } from 'react'
import type { ViewProps } from '~/embed/view'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatPosition, formatResult } from '~/format/positions'
import type { Start } from '~/stats/starts'

type Props = {
  /** Oldest first. */
  starts: readonly Start[]
  current: Start | null
  touch: ViewProps['touch']
  /** What is said of a start. */
  words?: (start: Start) => string
}

/** Goes from start to start by press or arrow key, and says which it is. */
export function Steps({ starts, current, touch, words = inShort }: Props) {
  const at = current ? starts.findIndex(({ id }) => id === current.id) : -1
  const step = (by: 1 | -1) => {
    const next = at < 0 ? (by < 0 ? starts.at(-1) : starts[0]) : starts[at + by]
    if (next) touch({ currentId: next.id })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    step(event.key === 'ArrowLeft' ? -1 : 1)
  }
  return (
    <div
      role="group"
      aria-label="Step through the starts"
      className="script-only flex items-center gap-2 text-sm"
      onKeyDown={press}
    >
      <button type="button" className="step" aria-label="Previous start" onClick={() => step(-1)}>
        ‹
      </button>
      <button type="button" className="step" aria-label="Next start" onClick={() => step(1)}>
        ›
      </button>
      <p role="status" className="min-h-10 flex-1 content-center leading-tight">
        {current ? words(current) : <span className="text-muted">Pick a mark.</span>}
      </p>
    </div>
  )
}

/** "9 Jul 2022 · Mid-Ohio, Trucks · 2nd to 1st, 56 of 67 laps led" */
const inShort = (start: Start): string =>
  [
    formatDate(start.date),
    `${start.track.shortName}, ${SERIES_NAMES[start.series]}`,
    `${formatPosition(start.start)} to ${formatResult(start)}${start.lapsLed > 0 ? `, ${start.lapsLed} of ${start.raceLaps} laps led` : ''}`,
  ].join(' · ')
