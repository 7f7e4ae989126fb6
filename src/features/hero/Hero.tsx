import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import { formatDate, formatLongDate, formatYears } from '~/format/dates'
import { formatInWords } from '~/format/numbers'
import { formatResult } from '~/format/positions'
import { dashboardTitle } from '~/format/titles'
import { useCareer } from '~/selection/useCareer'
import type { World } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { Story } from './Story'

/** Who he is, what he drove, the three wins and the three that got away. */
export function Hero() {
  const { world, address } = useCareer()
  const { driver } = world
  const latest = world.starts.at(-1)
  return (
    <header className="grid gap-x-12 gap-y-8 pt-6 pb-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:pt-10">
      <PageTitle title={dashboardTitle(driver)} />
      <div className="min-w-0">
        <p className="text-sm text-muted">
          {driver.role} · {driver.from}
        </p>
        <h1
          tabIndex={-1}
          className="mt-1 text-6xl uppercase leading-[0.9] tracking-tight md:text-8xl lg:text-[6.5rem]"
        >
          {driver.name}
        </h1>
        <p className="mt-3 max-w-prose text-base">
          Every national-series start on the record, race by race, with its source. An unofficial
          fan dashboard.
        </p>
        <Rides world={world} />
      </div>
      <div className="min-w-0 self-end">
        <Story />
        {latest && (
          <p className="mt-2 max-w-prose text-sm">
            <span className="font-semibold">Latest on the record:</span>{' '}
            <PageLink href={withAddress(paths.race(latest.id), carried(address))}>
              {formatResult(latest)} at {latest.track.shortName}, {formatDate(latest.date)}
            </PageLink>
            .{world.asof === null && <Beyond world={world} />}
          </p>
        )}
      </div>
    </header>
  )
}

/** How far the record reaches, and what is known to lie beyond it. */
const Beyond = ({ world: { driver, starts } }: { world: World }) => (
  <span className="text-muted">
    {' '}
    {starts.length} verified starts to {formatLongDate(driver.recordTo)}; at least{' '}
    {formatInWords(1)} more known. {driver.knownBeyond[0]?.fact}
  </span>
)

/** Number plates of his rides: one for each team and number, with its years. */
function Rides({ world: { stints, teams } }: { world: World }) {
  const rides = ridesOf(stints)
  return (
    <ul
      aria-label="Rides"
      className="mt-5 grid grid-cols-[repeat(auto-fill,minmax(4.5rem,1fr))] gap-x-3 gap-y-3"
    >
      {rides.map(({ stint, from, to }) => (
        <li key={stint.id} className="min-w-0 text-xs leading-tight text-muted">
          <Plate number={stint.carNumber} colors={stint.plate} height={26} />
          <span className="mt-1 line-clamp-2 text-ink">
            {teams.find((team) => team.id === stint.team)?.shortName}
          </span>
          {formatYears(from, to)}
        </li>
      ))}
    </ul>
  )
}

/** Stints of one team and number joined, in the order he first drove them. */
function ridesOf(stints: World['stints']) {
  const rides = new Map<string, { stint: World['stints'][number]; from: string; to: string }>()
  for (const stint of stints) {
    const key = `${stint.team} ${stint.carNumber}`
    const ride = rides.get(key)
    if (!ride) rides.set(key, { stint, from: stint.from, to: stint.to })
    else if (stint.to > ride.to) ride.to = stint.to
  }
  return [...rides.values()]
}
