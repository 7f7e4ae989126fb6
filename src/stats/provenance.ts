import type { Corrections } from '~/data/schema/press'

type Correction = Corrections['corrections'][number]

/**
 * Whether a day looks back: what was written about the record as a whole (its
 * conflicts, gaps and notes) may then tell what came later.
 *
 * @param recordTo last day that the sources cover.
 */
export const isLookingBack = (asof: string | null, recordTo: string): boolean =>
  asof !== null && asof < recordTo

/**
 * Corrections that speak only of races run by then. One that names no race
 * speaks of the record as a whole and is left out of an earlier day.
 *
 * @param isRun whether a race had been run by the day asked for.
 */
export function correctionsOf(
  corrections: readonly Correction[],
  isRun: (raceId: string) => boolean,
  isBack: boolean,
): Correction[] {
  return corrections.filter(
    ({ raceIds }) => !(isBack && raceIds.length === 0) && raceIds.every(isRun),
  )
}
