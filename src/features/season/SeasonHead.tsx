import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { resultAt, seasonInWords } from '~/format/seasonTitles'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { bestOf, ridesIn, yearOf } from '~/stats/seasons'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { SeasonSteps } from './SeasonSteps'

/** The year, what he drove in it, and the day to remember. */
export function SeasonHead({ year, starts }: { year: number; starts: readonly Start[] }) {
  const { world } = useCareer()
  const rides = ridesIn(starts, world.stints)
  return (
    <header className="grid gap-x-12 gap-y-6 lg:grid-cols-[auto_minmax(0,1fr)]">
      <div>
        {/* Above the year, whose glyphs reach further than its lines. */}
        <div className="relative z-10 flex items-center justify-between gap-3">
          <PanelBoundary name="way to other seasons" placeholder="min-h-8">
            <SeasonSteps year={year} />
          </PanelBoundary>
          <ShareButton
            title={`Season ${year}`}
            shared={
              starts.length > 0
                ? { view: 'season', of: String(year) }
                : { path: paths.season(year) }
            }
          />
        </div>
        <h1 tabIndex={-1} className="mt-2 text-8xl leading-[0.85] md:text-[9rem]">
          {year}
        </h1>
      </div>
      <div className="min-w-0 self-end">
        <p className="max-w-prose text-lg leading-snug">
          {starts.length > 0
            ? seasonInWords(rides, year, world.driver)
            : 'He made no start in a NASCAR national series that is on the record.'}
        </p>
        <Highlights starts={starts} />
        {rides.length > 0 && (
          <ul aria-label="Rides" className="mt-5 flex flex-wrap gap-x-8 gap-y-4">
            {rides.map((ride) => (
              <li
                key={`${ride.series} ${ride.carNumber} ${ride.team}`}
                className="flex items-center gap-3 text-sm leading-tight"
              >
                <Plate number={ride.carNumber} colors={ride.plate} height={44} />
                <span>
                  {ride.team}
                  <span className="block text-xs text-muted">
                    {shortSeriesName(world.driver.seriesNames, {
                      series: ride.series,
                      season: year,
                    })}
                    , {formatStarts(ride.starts)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <GotAway year={year} />
        <Beyond year={year} />
      </div>
    </header>
  )
}

/** His wins, or the best he did. */
function Highlights({ starts }: { starts: readonly Start[] }) {
  const { address } = useCareer()
  const wins = starts.filter(({ finish }) => finish === 1)
  const best = bestOf(starts)
  if (!best) return null
  const shown = wins.length > 0 ? wins : [best]
  return (
    <p className="mt-1 text-muted">
      {wins.length > 0 ? 'Won: ' : starts.length === 1 ? 'It ended ' : 'Best finish: '}
      {shown.map((start, i) => (
        <span key={start.id}>
          {i > 0 && ', '}
          <PageLink href={withAddress(paths.race(start.id), carried(address))} className="text-ink">
            {wins.length > 0 ? start.track.shortName : resultAt(start)}
          </PageLink>
        </span>
      ))}
      .
    </p>
  )
}

/** The wins of that year that are not in the book. */
function GotAway({ year }: { year: number }) {
  const { world, address } = useCareer()
  return world.gotAway
    .filter(({ date }) => yearOf(date) === year)
    .map((story) => (
      <p
        key={story.id}
        className="mt-4 max-w-prose border-l-4 border-dashed border-win pl-3 text-sm"
      >
        <strong>One that got away: </strong>
        <PageLink href={withAddress(paths.race(story.raceId), carried(address))}>
          {story.title}
        </PageLink>
        . {story.inShort}
      </p>
    ))
}

/** In the year in which the record ends: what is known to lie beyond it. */
function Beyond({ year }: { year: number }) {
  const { world } = useCareer()
  const { recordTo, knownBeyond } = world.driver
  if (world.asof !== null || yearOf(recordTo) !== year || knownBeyond.length === 0) return null
  return (
    <p className="mt-4 max-w-prose text-sm text-muted">
      The record ends on <time dateTime={recordTo}>{formatLongDate(recordTo)}</time>, within this
      season. Known beyond it, and not counted: {knownBeyond.map(({ fact }) => fact).join(' ')}
    </p>
  )
}
