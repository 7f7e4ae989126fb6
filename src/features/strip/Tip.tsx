import { carried, paths, withAddress } from '~/address/paths'
import { BandMark, GotAwayMark } from '~/charts/BandMark'
import { Plate } from '~/charts/Plate'
import { formatDate } from '~/format/dates'
import { formatFinish, formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import { PageLink } from '~/ui/PageLink'
import { usePointing } from './pointing'
import type { Stop } from './stops'

type Props = {
  where: string
  /** What its buttons step through: "Step through the starts". */
  label: string
  stops: readonly Stop[]
  /** Of the picture, in pixels. */
  height: number
}

/**
 * The tooltip of a picture: beside the mark, and on a phone under the picture, where it has its
 * place from the start so that nothing moves. The same for hover, tap and keys.
 */
export function Tip({ where, label, stops, height }: Props) {
  const { shown, show } = usePointing()
  const here = shown?.where === where ? shown : null
  const at = stops.findIndex(({ id }) => id === here?.id)
  const stop = stops[at] ?? null
  if (stops.length === 0) return null
  const step = (by: 1 | -1) => {
    const next = at < 0 ? stops.at(-1) : stops[at + by]
    if (next) show({ where, id: next.id, how: 'button' })
  }
  const isHover = here?.how === 'hover'
  return (
    <div
      role="group"
      aria-label={label}
      data-tip={where}
      className={`script-only tip ${stop ? '' : 'md:hidden'} ${isHover ? 'pointer-events-none' : ''}`}
      style={stop ? placeOf(stop, height) : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') show(null)
        else if (event.key === 'ArrowLeft') step(-1)
        else if (event.key === 'ArrowRight') step(1)
      }}
    >
      <div
        role="status"
        aria-live={here?.how === 'button' ? 'polite' : 'off'}
        className="min-w-0 grow"
      >
        {stop ? (
          <Told stop={stop} />
        ) : (
          <p className="text-muted">Tap a mark, or step through them.</p>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <button type="button" className="press px-3" onClick={() => step(-1)} disabled={at === 0}>
          <span aria-hidden>◀</span>
          <span className="sr-only">Previous start</span>
        </button>
        <button
          type="button"
          className="press px-3"
          onClick={() => step(1)}
          disabled={at === stops.length - 1}
        >
          <span aria-hidden>▶</span>
          <span className="sr-only">Next start</span>
        </button>
      </div>
    </div>
  )
}

/** Left of a mark in the right half, right of one in the left; within the picture's height. */
const placeOf = ({ x, y }: Stop, height: number) => ({
  ...(x > 50 ? { right: `calc(${100 - x}% + 20px)` } : { left: `calc(${x}% + 20px)` }),
  top: Math.max(0, Math.min(y - 70, height - 170)),
})

function Told({ stop }: { stop: Stop }) {
  const { world, address } = useCareer()
  const { start, story } = stop
  const href = withAddress(paths.race(stop.raceId), carried(address))
  return (
    <div className="text-sm leading-snug">
      {start ? <Outcome start={start} /> : <NoStart />}
      <p className="mt-1">
        <PageLink href={href} className="inline-flex min-h-6 items-center font-semibold">
          {start ? start.raceName : story?.title}
        </PageLink>
      </p>
      {start && (
        <p className="text-muted">
          {shortSeriesName(world.driver.seriesNames, start)} · {start.track.shortName} ·{' '}
          {formatDate(start.date)}
        </p>
      )}
      {start && (
        <p className="text-muted">
          {start.team.name}
          {start.lapsLed > 0 && ` · led ${start.lapsLed} of ${start.raceLaps}`}
        </p>
      )}
      {story && (
        <p className="mt-1 border-l-2 border-dashed border-win pl-2">
          {start && <b>One that got away. </b>}
          {story.inShort}
        </p>
      )}
    </div>
  )
}

/** "★ 1st from 3rd", and the number he drove. */
function Outcome({ start }: { start: Start }) {
  const { world } = useCareer()
  const rest = formatFinish(start).slice(String(start.finish).length).trim()
  return (
    <p className="flex items-center gap-2">
      <BandMark band={start.band} />
      <span>
        <span className="figure text-2xl">{formatPosition(start.finish)}</span>{' '}
        <span className="text-muted">
          {rest && `${rest}, `}from {formatPosition(start.start)}
        </span>
      </span>
      <span className="ml-auto">
        <Plate number={start.carNumber} colors={stintOf(start, world.stints)?.plate} height={26} />
      </span>
    </p>
  )
}

const NoStart = () => (
  <p className="flex items-center gap-2 text-muted">
    <GotAwayMark /> One that got away; not a start of his
  </p>
)
