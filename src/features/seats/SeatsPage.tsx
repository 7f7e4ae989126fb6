import { carried, paths, withAddress } from '~/address/paths'
import { NO_RIDE, ridesFact } from '~/format/seatWords'
import { seatsTitle } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { ridesOf } from '~/stats/seats'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { NotControlled } from './NotControlled'
import { RidesTable } from './RidesTable'
import { SelectionNote } from './SelectionNote'

/** All his rides, each with how he did in it and how the others did. */
export function SeatsPage() {
  const { world, address } = useCareer()
  const rides = ridesOf(world.starts)
  return (
    <article className="space-y-6 py-6">
      <PageTitle title={seatsTitle(world.driver)} />
      <Notices />
      <header>
        <ShareButton
          title="Same seat"
          shared={{ view: 'seats', of: null }}
          own={{ fact: ridesFact(world.driver.name, rides) }}
        />
        <h1 tabIndex={-1} className="text-5xl md:text-7xl">
          Same seat
        </h1>
        <p className="mt-3 max-w-3xl text-lg">
          Who else drove his rides, and what came of it: everyone with the same number for the same
          team in the same series, from two seasons before his first start in it to two after his
          last.
        </p>
      </header>
      <NotControlled />
      <SelectionNote />
      {rides.length === 0 ? (
        <EmptyMessage title={NO_RIDE} />
      ) : (
        <PanelBoundary name="rides" placeholder="min-h-[40rem]">
          <RidesTable rides={rides} />
        </PanelBoundary>
      )}
      <p>
        <PageLink href={withAddress(paths.expectation(), carried(address))}>
          Against expectation: his finishes against his grid places
        </PageLink>
      </p>
    </article>
  )
}
