import { carried, paths, withAddress } from '~/address/paths'
import { suggest } from '~/address/suggest'
import { Plate } from '~/charts/Plate'
import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { rideName, yearsOf } from '~/format/seatWords'
import { NOT_FOUND_TITLE, seatTitle } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { StartsTable } from '~/selection/StartsTable'
import { ColumnsLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { type Ride, ridesOf } from '~/stats/seats'
import { stintOf } from '~/stats/stints'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { NotControlled } from './NotControlled'
import { Occupants } from './Occupants'
import { SelectionNote } from './SelectionNote'

/** One of his rides: everyone in it, and his races in it. */
export function SeatPage({ slug }: { slug: string }) {
  const { world, address } = useCareer()
  const rides = ridesOf(world.starts)
  const at = rides.findIndex((ride) => ride.slug === slug)
  const ride = rides[at]
  if (!ride) return <NoSuchRide slug={slug} rides={rides} />
  return (
    <article className="space-y-8 py-6">
      <PageTitle title={seatTitle(rideName(ride), world.driver)} />
      <Notices />
      <Head ride={ride} />
      <NotControlled />
      <SelectionNote />
      <PanelBoundary name="drivers of the ride" placeholder="min-h-[30rem]">
        <Occupants ride={ride} />
      </PanelBoundary>
      <Panel
        id="races"
        title="His races in it"
        summary={`${formatStarts(ride.starts.length)}, newest first.`}
      >
        <StartsTable
          caption={`His races in the ${rideName(ride)}`}
          starts={ride.starts.toReversed()}
          columns={['date', 'race', 'track', 'start', 'finish', 'gained', 'led', 'rating']}
        />
        <ColumnsLink />
      </Panel>
      <nav aria-label="His other rides" className="flex flex-wrap gap-x-6 gap-y-1">
        <PageLink href={withAddress(paths.seats(), carried(address))}>
          All {rides.length} rides
        </PageLink>
        <Beside ride={rides[at + 1]} name="Before it" />
        <Beside ride={rides[at - 1]} name="After it" />
      </nav>
    </article>
  )
}

function Head({ ride }: { ride: Ride }) {
  const { world } = useCareer()
  const last = ride.starts.at(-1)
  const title = rideName(ride)
  return (
    <header>
      <ShareButton title={title} shared={{ view: 'seat', of: ride.slug }} />
      <p className="text-sm text-muted">Same seat</p>
      <h1 tabIndex={-1} className="mt-2 flex items-center gap-x-4 text-3xl md:text-6xl">
        <Plate
          number={ride.carNumber}
          colors={last && stintOf(last, world.stints)?.plate}
          height={52}
        />
        <span className="min-w-0 first-letter:uppercase">{title.replace(/^No\. \S+ /, '')}</span>
      </h1>
      <p className="mt-3 max-w-3xl">
        {formatStarts(ride.starts.length)} of {world.driver.name}, {yearsOf(ride)}. Everyone with
        this number for this team in the series, from two seasons before his first start in it to
        two after his last.
      </p>
    </header>
  )
}

function Beside({ ride, name }: { ride: Ride | undefined; name: string }) {
  const { address } = useCareer()
  if (!ride) return null
  return (
    <span>
      <span className="text-muted">{name}:</span>{' '}
      <PageLink href={withAddress(paths.seat(ride.slug), carried(address))}>
        {rideName(ride)}
      </PageLink>
    </span>
  )
}

/** A slug that no ride has, or had by the day asked for: what it may have meant, and all of them. */
function NoSuchRide({ slug, rides }: { slug: string; rides: readonly Ride[] }) {
  const { world, address } = useCareer()
  const near = rides.find(
    (ride) =>
      ride.slug ===
      suggest(
        slug,
        rides.map((one) => one.slug),
      ),
  )
  return (
    <div className="space-y-4 py-10">
      <PageTitle title={NOT_FOUND_TITLE} />
      <Notices />
      <h1 tabIndex={-1} className="text-5xl">
        No such ride here
      </h1>
      <EmptyMessage
        title={
          world.asof === null
            ? `The record has no ride of his at “${slug}”.`
            : `By ${formatLongDate(world.asof)} the record has no ride of his at “${slug}”.`
        }
      >
        {near && (
          <p>
            Did you mean the{' '}
            <PageLink href={withAddress(paths.seat(near.slug), carried(address))}>
              {rideName(near)}
            </PageLink>
            ?
          </p>
        )}
        <p>
          <PageLink href={withAddress(paths.seats(), carried(address))}>
            To all {rides.length} rides
          </PageLink>
        </p>
      </EmptyMessage>
    </div>
  )
}
