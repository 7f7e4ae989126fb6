import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { Plate } from '~/charts/Plate'
import { useFile } from '~/data/queries'
import { formatLongDate } from '~/format/dates'
import { BAND_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { formatMiles, formatSigned, UNKNOWN } from '~/format/numbers'
import { formatPosition, formatStage } from '~/format/positions'
import { raceTitle } from '~/format/titles'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { seasonOf } from '~/stats/field'
import { seriesNameIn } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import type { World } from '~/stats/world'
import { Fact, Facts } from '~/ui/Facts'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'

/** Race, day and place; what he made of it. */
export function StartHead({ start, world }: { start: Start; world: World }) {
  const { address } = useCareer()
  const series = seriesNameIn(world.driver.seriesNames, start.series, start.season)
  const linkTo = (path: string) => withAddress(path, carried(address))
  return (
    <header>
      <PageTitle title={raceTitle(start, world.driver)} />
      <ShareButton
        title={`${start.raceName}, ${start.season}`}
        shared={{ view: 'race', of: start.id }}
      />
      <p className="text-sm text-muted">
        {series?.name ?? start.series},{' '}
        <PageLink href={linkTo(paths.season(start.season))}>{start.season}</PageLink>, race{' '}
        {start.round}
      </p>
      <h1 tabIndex={-1} className="mt-1 text-4xl md:text-6xl">
        {start.raceName}
      </h1>
      <p className="mt-2">
        <PageLink href={linkTo(paths.track(start.trackId))}>{start.track.name}</PageLink>,{' '}
        {start.track.city}, {start.track.state} · {TRACK_TYPE_NAMES[start.track.type].toLowerCase()}
        , {formatMiles(start.track.lengthMiles)} ·{' '}
        <time dateTime={start.date}>{formatLongDate(start.date)}</time>
      </p>
      <div className="mt-6 flex flex-wrap items-end gap-x-10 gap-y-4">
        <p className="flex items-end gap-3">
          <Plate
            number={start.carNumber}
            colors={stintOf(start, world.stints)?.plate}
            height={64}
          />
          <span className="leading-tight">
            <span className="figure block text-6xl">{formatPosition(start.finish)}</span>
            <span className="flex items-center gap-1 text-sm text-muted">
              <BandMark band={start.band} /> {endOf(start)}
            </span>
          </span>
        </p>
        <Facts>
          <Fact name="started" value={formatPosition(start.start)} />
          <Fact name="gained" value={formatSigned(start.gained)} />
          <Fact name="laps led" value={`${start.lapsLed} of ${start.raceLaps}`} />
          <Fact name="laps run" value={start.lapsRun} />
          {start.stage1 !== null && <Fact name="stage 1" value={formatStage(start.stage1)} />}
          {start.stage2 !== null && <Fact name="stage 2" value={formatStage(start.stage2)} />}
          <Fact name="points" value={start.points} />
          <Fact name="rating" value={start.driverRating?.toFixed(1) ?? UNKNOWN} />
          <PanelBoundary name="points place" placeholder="">
            <PointsPlace start={start} />
          </PanelBoundary>
        </Facts>
      </div>
      <p className="mt-4 text-sm text-muted">
        {start.team.name}, {start.make} · field of {start.fieldSize} · {lapsOf(start)} · won by{' '}
        {start.winner} · first on the grid {start.firstOnGrid}
        {start.stage1 === 'outside' || start.stage2 === 'outside'
          ? ' · 11+ is outside the top ten of a stage'
          : ''}
      </p>
    </header>
  )
}

const endOf = ({ band, status, fieldSize }: Start) =>
  band === 'dnf'
    ? `out: ${status}`
    : band === 'win'
      ? `of ${fieldSize}`
      : band === 'dsq'
        ? BAND_NAMES.dsq.toLowerCase()
        : `of ${fieldSize}`

const lapsOf = ({ raceLaps, lapsScheduled }: Start) =>
  raceLaps === lapsScheduled ? `${raceLaps} laps` : `${raceLaps} laps, ${lapsScheduled} scheduled`

/** Said to be unknown, or to have no meaning, in seasons of which the record has places. */
function PointsPlace({ start }: { start: Start }) {
  const standings = useFile('standings.json')
  if (!standings.some(({ raceId }) => seasonOf(raceId) === start.season)) return null
  const standing = standings.find(({ raceId }) => raceId === start.id)
  if (standing?.eligible)
    return <Fact name="in points after" value={formatPosition(standing.pointsPosition)} />
  const why = standing ? 'not eligible' : 'not in our sources'
  return <Fact name={`in points after: ${why}`} value={UNKNOWN} />
}
