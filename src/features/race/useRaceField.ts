import { useField } from '~/data/queries'
import type { Entry } from '~/data/schema/entry'
import type { FieldRow } from '~/data/schema/field'
import { useCareer } from '~/selection/useCareer'
import { fieldDriverOf, fieldOf, fieldPartOf } from '~/stats/field'
import type { Start } from '~/stats/starts'

/** What a race page is about: a start of his, or a race he drove in without starting it. */
export type Driven = { raceId: string; start: Start | undefined; relief: Entry | undefined }

/**
 * Everyone in a race, by finish, and the name on the line he drove; of a relief
 * drive that is the driver who started. Suspends until the fields are here.
 */
export function useRaceField({ raceId, start, relief }: Driven): {
  rows: FieldRow[]
  ownDriver: string | undefined
} {
  const { world } = useCareer()
  const all = useField(fieldPartOf(raceId))
  const rows = start
    ? fieldOf(start, all, world.driver)
    : all.filter((row) => row.raceId === raceId)
  const relieved = start ? null : (relief?.carNumber ?? '')
  return { rows, ownDriver: fieldDriverOf(rows, world.driver, relieved) }
}
