import type { ReactNode } from 'react'
import { narrow, PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { Plate } from '~/charts/Plate'
import type { Track } from '~/data/schema/track'
import { formatDate, formatLongDate } from '~/format/dates'
import { TRACK_TYPE_NAMES } from '~/format/names'
import { formatCount, formatMean, formatMiles, formatStarts } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { placeOf, trackTitle } from '~/format/trackTitles'
import { Explained } from '~/selection/figure/Explained'
import { Figure } from '~/selection/figure/Figure'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { EVERYTHING } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import { bestDay, layoutsBeside, type TrackLine, worstDay } from '~/stats/tracks'
import type { World } from '~/stats/world'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Facts } from '~/ui/Facts'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'

/** The track in words, his figures there, his best and his worst day. */
export function TrackHead({ line, world }: { line: TrackLine; world: World }) {
  const { track, starts } = line
  const best = bestDay(starts)
  return (
    <header>
      <PageTitle title={trackTitle(track, world.driver)} />
      <ShareButton
        title={track.name}
        shared={best ? { view: 'track', of: track.id } : { path: paths.track(track.id) }}
      />
      <p className="text-sm text-muted">
        {TRACK_TYPE_NAMES[track.type]} · {formatMiles(track.lengthMiles)}
        {track.surface === track.type ? '' : ` · ${track.surface}`}
      </p>
      <h1 tabIndex={-1} className="mt-1 text-4xl md:text-6xl">
        {track.name}
      </h1>
      <p className="mt-2">
        {placeOf(track)}
        {track.note && <span className="text-muted"> · {track.note}</span>}
      </p>
      <Layouts track={track} />
      {best ? (
        <Record line={line} best={best} world={world} />
      ) : (
        <div className="mt-6">
          <EmptyMessage
            title={`By ${formatLongDate(world.asof ?? world.driver.recordTo)} he had not started a race here.`}
          />
        </div>
      )}
    </header>
  )
}

/** The other layouts of the venue, each counted by itself. */
function Layouts({ track }: { track: Track }) {
  const { world, address } = useCareer()
  const others = layoutsBeside(track, world.tracks)
  if (others.length === 0) return null
  return (
    <p className="mt-1">
      Counted apart from{' '}
      {others.map((other, i) => (
        <span key={other.id}>
          {i > 0 && ' and '}
          <PageLink href={withAddress(paths.track(other.id), carried(address))}>
            {other.shortName}
          </PageLink>{' '}
          ({formatStarts(world.starts.filter(({ trackId }) => trackId === other.id).length)})
        </span>
      ))}
      : the venue is the same, the track is another.
    </p>
  )
}

function Record({ line, best, world }: { line: TrackLine; best: Start; world: World }) {
  const { address } = useCareer()
  const { figures, starts, track } = line
  const { asof, theme } = address
  return (
    <>
      <div className="mt-6 flex flex-wrap items-end gap-x-10 gap-y-4">
        <p className="flex items-end gap-3">
          <Plate number={best.carNumber} colors={stintOf(best, world.stints)?.plate} height={64} />
          <span className="leading-tight">
            <span className="figure block text-6xl">{formatPosition(best.finish)}</span>
            <span className="flex items-center gap-1 text-sm text-muted">
              <BandMark band={best.band} /> {starts.length > 1 ? 'his best here' : 'his only start'}
            </span>
          </span>
        </p>
        <Explained selection={{ ...EVERYTHING, track: [track.id] }}>
          <Facts>
            <Figure
              term="starts"
              name={figures.starts === 1 ? 'start' : 'starts'}
              value={figures.starts}
            />
            <Figure term="wins" name={figures.wins === 1 ? 'win' : 'wins'} value={figures.wins} />
            <Figure
              term="top5"
              name={figures.top5 === 1 ? 'top five' : 'top fives'}
              value={figures.top5}
            />
            <Figure
              term="top10"
              name={figures.top10 === 1 ? 'top ten' : 'top tens'}
              value={figures.top10}
            />
            <Figure
              term="avg_start"
              name="average start"
              sample={`, n = ${figures.starts}`}
              value={formatMean(figures.averageStart)}
            />
            <Figure
              term="avg_finish"
              name="average finish"
              sample={`, n = ${figures.starts}`}
              value={formatMean(figures.averageFinish)}
            />
            <Figure term="laps_led" name="laps led" value={formatCount(figures.lapsLed)} />
            <Figure
              term="running"
              name="running at the end"
              value={
                <>
                  {figures.running}
                  <span className="text-xl text-muted"> of {figures.starts}</span>
                </>
              }
            />
          </Facts>
        </Explained>
      </div>
      <BestAndWorst starts={starts} best={best} />
      <p className="mt-1">
        <PageLink
          href={withAddress(
            paths.dashboard(),
            narrow({ ...PLAIN, asof, theme }, { track: [track.id] }),
          )}
        >
          {starts.length > 1 ? `These ${starts.length} starts` : 'This start'} on the dashboard
        </PageLink>
      </p>
    </>
  )
}

function BestAndWorst({ starts, best }: { starts: readonly Start[]; best: Start }) {
  const { address } = useCareer()
  const worst = worstDay(starts)
  const equals = starts.filter(({ finish, id }) => finish === best.finish && id !== best.id)
  if (starts.length === 1 || !worst)
    return (
      <Day>
        His only start here: <DayOf start={best} />.
      </Day>
    )
  return (
    <Day>
      Best day: <DayOf start={best} />
      {equals.map((start, i) => (
        <span key={start.id}>
          {i === 0 ? '; as good: ' : ', '}
          <PageLink
            href={withAddress(paths.race(start.id), carried(address))}
            className="whitespace-nowrap"
          >
            {formatDate(start.date)}
          </PageLink>
        </span>
      ))}
      . Worst: <DayOf start={worst} />.
    </Day>
  )
}

const Day = ({ children }: { children: ReactNode }) => <p className="mt-5 max-w-3xl">{children}</p>

/** "1st from 8th on the grid in the Fred's 250, 14 Oct 2017", leading to the race. */
function DayOf({ start }: { start: Start }) {
  const { address } = useCareer()
  return (
    <>
      <strong>{formatResult(start)}</strong> from {formatPosition(start.start)} on the grid in the{' '}
      <PageLink href={withAddress(paths.race(start.id), carried(address))}>
        {start.raceName}
      </PageLink>
      , <span className="whitespace-nowrap">{formatDate(start.date)}</span>
    </>
  )
}
