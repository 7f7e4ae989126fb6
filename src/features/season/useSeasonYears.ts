import { useLife, useRecord } from '~/data/queries'
import { useCareer } from '~/selection/useCareer'
import { seasonYears } from '~/stats/seasons'
import { lifeAsOf } from '~/stats/world'

/** Years that have a page on the day asked for, and all there are today. Suspends. */
export function useSeasonYears(): { years: number[]; all: number[] } {
  const { world } = useCareer()
  const record = useRecord()
  const life = useLife()
  const known = { races: world.starts, entries: world.entries }
  return {
    years: seasonYears(known, lifeAsOf(life, world.asof)),
    all: seasonYears(record, life),
  }
}
