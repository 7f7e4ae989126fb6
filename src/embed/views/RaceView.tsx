import type { ReactNode } from 'react'
import { BandMark } from '~/charts/BandMark'
import { Plate } from '~/charts/Plate'
import { SlopePicture } from '~/charts/slope/SlopePicture'
import type { Seen, View, ViewProps } from '~/embed/view'
import { formatLongDate } from '~/format/dates'
import { ENTRY_NAMES } from '~/format/names'
import { formatSigned, UNKNOWN } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { slopeSentence } from '~/format/slopeWords'
import { fieldDriverOf, seasonOf } from '~/stats/field'
import { seriesNameIn } from '~/stats/seriesNames'
import { slopeOf } from '~/stats/slope'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import type { World } from '~/stats/world'

/** Pixels from one place to the next: forty cars and all around them within 1000. */
const STEP = 11

const driveIn = ({ shown, world }: Seen) => ({
  start: world.starts.find(({ id }) => id === shown.of),
  relief: world.entries.find(({ raceId }) => raceId === shown.of),
})

function titleOf(seen: Seen): string {
  const { start, relief } = driveIn(seen)
  if (start) return `${formatResult(start)} at ${start.track.shortName}`
  return relief ? `${ENTRY_NAMES[relief.entry]} at ${relief.trackName}` : 'Not run yet'
}

/** A race: what he made of it, and the whole field from grid to finish. */
function RaceView({ seen }: ViewProps) {
  const { start, relief } = driveIn(seen)
  const { world, field, shown } = seen
  const drive = start ?? relief
  if (!drive || !field || shown.of === null)
    return <p className="py-6 text-muted">By that day this race had not been run.</p>
  const slope = slopeOf(field)
  const ownDriver = fieldDriverOf(field, world.driver, start ? null : drive.carNumber)
  const own = slope.lines.find(({ driver }) => driver === ownDriver)
  const series = seriesNameIn(world.driver.seriesNames, drive.series, drive.season)
  return (
    <div className="space-y-2">
      <p className="text-sm">
        {drive.raceName} · {series?.name ?? drive.series} ·{' '}
        <time dateTime={drive.date} className="whitespace-nowrap">
          {formatLongDate(drive.date)}
        </time>
      </p>
      {start ? <Line start={start} world={world} /> : relief && <p>{relief.detail}.</p>}
      <figure data-chart="slope" data-points={slope.lines.length}>
        <figcaption className="mb-2 text-sm text-muted">
          {slopeSentence(slope, own, start !== undefined, seasonOf(shown.of))}
        </figcaption>
        <SlopePicture slope={slope} own={own} step={STEP} />
      </figure>
    </div>
  )
}

/** His line of the results. */
const Line = ({ start, world }: { start: Start; world: World }) => (
  <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
    <p className="flex items-end gap-2">
      <Plate number={start.carNumber} colors={stintOf(start, world.stints)?.plate} height={40} />
      <span className="figure text-4xl">
        <data data-stat="finish" value={start.finish}>
          {formatPosition(start.finish)}
        </data>
      </span>
      <span className="flex items-center gap-1 text-xs text-muted">
        <BandMark band={start.band} /> of {start.fieldSize}
      </span>
    </p>
    <dl className="flex flex-wrap gap-x-5 gap-y-1">
      <Fact name="started" stat="start" value={start.start} text={formatPosition(start.start)} />
      <Fact name="gained" stat="gained" value={start.gained} text={formatSigned(start.gained)} />
      <Fact
        name={`led of ${start.raceLaps}`}
        stat="laps_led"
        value={start.lapsLed}
        text={start.lapsLed}
      />
      <Fact
        name="rating"
        stat="rating"
        value={start.driverRating ?? ''}
        text={start.driverRating?.toFixed(1) ?? UNKNOWN}
      />
    </dl>
  </div>
)

type FactProps = { name: string; stat: string; value: number | string; text: ReactNode }

const Fact = ({ name, stat, value, text }: FactProps) => (
  <div className="flex flex-col-reverse">
    <dt className="text-[0.6875rem] text-muted">{name}</dt>
    <dd className="figure text-2xl">
      <data data-stat={stat} value={value}>
        {text}
      </data>
    </dd>
  </div>
)

export const view: View = { titleOf, Content: RaceView }
