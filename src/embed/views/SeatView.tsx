import { lanesOf } from '~/charts/seat/layout'
import { SeatPicture } from '~/charts/seat/SeatPicture'
import type { Seen, View, ViewProps } from '~/embed/view'
import { FEW_NOTE, NOT_CONTROLLED, rideName, seatSentence } from '~/format/seatWords'
import { ridesOf, sharedSeat } from '~/stats/seats'

/** Drivers that there is room for. */
const MOST = 8

const rideIn = ({ world, shown }: Seen) =>
  ridesOf(world.starts).find(({ slug }) => slug === shown.of)

function titleOf(seen: Seen): string {
  const ride = rideIn(seen)
  return ride ? `Same seat: ${rideName(ride)}` : 'Same seat'
}

/** Everyone in one of his rides, a lane each; the table is on the full page. */
function SeatView({ seen }: ViewProps) {
  const { world, data } = seen
  const ride = rideIn(seen)
  if (!ride) return <p className="py-6 text-muted">By that day he had not driven it.</p>
  const shared = sharedSeat(ride, data.seats ?? [], { name: world.driver.name, asof: world.asof })
  const his = shared.occupants.find(({ isHis }) => isHis)
  const others = shared.occupants.filter(({ isHis }) => !isHis)
  const isShown = new Set([...(his ? [his] : []), ...others.slice(0, MOST - 1)])
  const occupants = shared.occupants.filter((one) => isShown.has(one))
  const left = shared.occupants.length - occupants.length
  const { lanes, height } = lanesOf(occupants)
  return (
    <figure
      data-chart="seat"
      data-points={occupants.reduce((sum, { drives }) => sum + drives.length, 0)}
    >
      <figcaption className="mb-2 text-sm text-muted">
        {seatSentence(his, shared)} ◆ is his race, × a car that was out.
        {left > 0 && ` ${left} more drivers are in the full view.`}
      </figcaption>
      <div aria-hidden>
        <SeatPicture lanes={lanes} height={height} />
      </div>
      <p className="mt-2 border-l-4 border-win pl-2 text-xs">
        {NOT_CONTROLLED} {FEW_NOTE}
      </p>
    </figure>
  )
}

export const view: View = { titleOf, Content: SeatView }
