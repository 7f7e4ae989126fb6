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
import type { RaceStop } from './stops'

/** What the tooltip tells of a start: how it ended, where, in what, and the way to its race. */
export function StartTold({ stop }: { stop: RaceStop }) {
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
