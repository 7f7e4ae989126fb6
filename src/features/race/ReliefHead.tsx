import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import type { Entry } from '~/data/schema/entry'
import { formatLongDate } from '~/format/dates'
import { ENTRY_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { formatMiles } from '~/format/numbers'
import { reliefTitle } from '~/format/titles'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { seriesNameIn } from '~/stats/seriesNames'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'

/** A race he drove in without starting it: told, and counted nowhere. */
export function ReliefHead({ entry }: { entry: Entry }) {
  const { world, address } = useCareer()
  const linkTo = (path: string) => withAddress(path, carried(address))
  const track = world.tracks.find(({ id }) => id === entry.trackId)
  const series = seriesNameIn(world.driver.seriesNames, entry.series, entry.season)
  return (
    <header>
      <PageTitle title={reliefTitle(entry, world.driver)} />
      {entry.raceId && (
        <ShareButton
          title={`${entry.raceName}, ${entry.season}`}
          shared={{ view: 'race', of: entry.raceId }}
        />
      )}
      <p className="text-sm text-muted">
        {series?.name ?? entry.series},{' '}
        <PageLink href={linkTo(paths.season(entry.season))}>{entry.season}</PageLink> ·{' '}
        {ENTRY_NAMES[entry.entry]}
      </p>
      <h1 tabIndex={-1} className="mt-1 text-4xl md:text-6xl">
        {entry.raceName}
      </h1>
      <p className="mt-2">
        {track ? (
          <>
            <PageLink href={linkTo(paths.track(track.id))}>{track.name}</PageLink>, {track.city},{' '}
            {track.state} · {TRACK_TYPE_NAMES[track.type].toLowerCase()},{' '}
            {formatMiles(track.lengthMiles)}
          </>
        ) : (
          entry.trackName
        )}{' '}
        · <time dateTime={entry.date}>{formatLongDate(entry.date)}</time>
      </p>
      <div className="mt-6 flex max-w-prose items-start gap-4">
        {entry.carNumber && <Plate number={entry.carNumber} colors={undefined} height={64} />}
        <p>
          <strong>Not a start of his, and in no total.</strong> {entry.detail}.
        </p>
      </div>
    </header>
  )
}
