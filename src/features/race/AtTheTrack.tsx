import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import type { Track } from '~/data/schema/track'
import { formatDate } from '~/format/dates'
import { formatMean, formatStarts } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { startsThere } from '~/stats/aboutRace'
import { figuresOf } from '~/stats/figures'
import { shortSeriesName } from '~/stats/seriesNames'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'

const SHOWN = 8

/** What else he did at the track: the newest of his other starts. */
export function AtTheTrack({ track, raceId }: { track: Track; raceId: string }) {
  const { world, address } = useCareer()
  const linkTo = (path: string) => withAddress(path, carried(address))
  const others = startsThere(track.id, raceId, world.starts)
  const all = world.starts.filter(({ trackId }) => trackId === track.id)
  const { averageFinish, bestFinish } = figuresOf(all)
  return (
    <Panel
      id="track"
      title={`At ${track.shortName}`}
      summary={
        others.length > 0 &&
        `${formatStarts(all.length)}${all.length === others.length ? '' : ', this one included'}: best finish ${formatPosition(bestFinish)}, average finish ${formatMean(averageFinish)}.`
      }
    >
      {others.length === 0 && <p className="text-muted">No other start of his here.</p>}
      <ol className="grid gap-x-8 sm:grid-cols-2">
        {others.slice(0, SHOWN).map((start) => (
          <li key={start.id} className="border-b border-line">
            <PageLink
              href={linkTo(paths.race(start.id))}
              className="flex min-h-11 items-center gap-2 no-underline hover:underline"
            >
              <BandMark band={start.band} />
              <span className="figure text-lg">{formatResult(start)}</span>
              <span className="ml-auto text-xs text-muted">
                {shortSeriesName(world.driver.seriesNames, start)}, {formatDate(start.date)}
              </span>
            </PageLink>
          </li>
        ))}
      </ol>
      <PageLink href={linkTo(paths.track(track.id))} className="quiet mt-2 text-sm">
        {others.length > SHOWN ? `All ${formatStarts(all.length)}` : 'More'} at {track.shortName}
      </PageLink>
    </Panel>
  )
}
