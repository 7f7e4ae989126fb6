import { useFile } from '~/data/queries'
import { useCareer } from '~/selection/useCareer'
import { type Ride, rowsOfRide, type Shared, sharedSeat } from '~/stats/seats'

/** Works out who shared a ride with him, as of the day asked for. */
export function useSharing(): (ride: Ride) => Shared {
  const { world } = useCareer()
  const seats = useFile('seats.json')
  return (ride) =>
    sharedSeat(ride, rowsOfRide(seats, ride), { name: world.driver.name, asof: world.asof })
}
