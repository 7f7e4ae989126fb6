import { useFile } from '~/data/queries'
import type { RaceMeetings } from '~/data/schema/meeting'
import { type Rival, rivalsOf } from '~/stats/rivals'
import type { Start } from '~/stats/starts'
import { useCareer } from './useCareer'

/** Everyone he met in the selected starts, most met first. Suspends until the meetings are here. */
export function useRivals(): readonly Rival[] {
  const { selected, world } = useCareer()
  return rivalsIn(selected, useFile('meetings.json'), world.driver)
}

/** Everyone he met by the day asked for, whatever is selected. */
export function useAllRivals(): readonly Rival[] {
  const { world } = useCareer()
  return rivalsIn(world.starts, useFile('meetings.json'), world.driver)
}

type Worked = { races: readonly RaceMeetings[]; rivals: readonly Rival[] }

/** Worked out once for the same starts: they are the same list for the same address. */
const worked = new WeakMap<readonly Start[], Worked>()

function rivalsIn(
  starts: readonly Start[],
  races: readonly RaceMeetings[],
  driver: { name: string },
): readonly Rival[] {
  const kept = worked.get(starts)
  if (kept?.races === races) return kept.rivals
  const rivals = rivalsOf(starts, races, driver)
  worked.set(starts, { races, rivals })
  return rivals
}
