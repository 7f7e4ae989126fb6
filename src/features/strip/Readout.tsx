import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import type { Mark } from '~/charts/strip/layout'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatResult } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { PageLink } from '~/ui/PageLink'

type Props = {
  marks: readonly Mark[]
  current: Mark | null
  onStep: (id: string) => void
}

/** One start in words, under the strip; buttons and arrow keys step to the next. */
export function Readout({ marks, current, onStep }: Props) {
  const at = current ? marks.indexOf(current) : -1
  const step = (by: number) => {
    const next = marks[Math.min(marks.length - 1, Math.max(0, at < 0 ? marks.length - 1 : at + by))]
    if (next) onStep(next.start.id)
  }
  if (marks.length === 0) return null
  return (
    <div
      role="group"
      aria-label="Step through the starts"
      className="script-only mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-2"
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') step(-1)
        else if (event.key === 'ArrowRight') step(1)
      }}
    >
      <span className="flex gap-1">
        <button type="button" className="press" onClick={() => step(-1)} disabled={at === 0}>
          <span aria-hidden>◀</span>
          <span className="sr-only">Previous start</span>
        </button>
        <button
          type="button"
          className="press"
          onClick={() => step(1)}
          disabled={at === marks.length - 1}
        >
          <span aria-hidden>▶</span>
          <span className="sr-only">Next start</span>
        </button>
      </span>
      <p
        role="status"
        className="min-h-11 min-w-0 grow content-center text-sm leading-snug basis-56"
      >
        {current ? (
          <StartInWords mark={current} />
        ) : (
          'Point at a mark, press to hold it, or step through the starts.'
        )}
      </p>
    </div>
  )
}

function StartInWords({ mark: { start } }: { mark: Mark }) {
  const { address } = useCareer()
  return (
    <>
      <BandMark band={start.band} /> <strong>{formatResult(start)}</strong> from {start.start} on
      the grid · {SERIES_NAMES[start.series]}, {start.track.shortName}, {formatDate(start.date)} ·
      No. {start.carNumber}, {start.team.shortName} ·{' '}
      <PageLink href={withAddress(paths.race(start.id), carried(address))}>
        {start.raceName}
      </PageLink>
    </>
  )
}
