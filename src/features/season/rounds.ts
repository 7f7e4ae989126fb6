import { powerScale } from '~/charts/powerScale'

/** Where a round of the schedule stands, in percent across. */
export const acrossRounds = (round: number, rounds: number): number =>
  Math.round(((round - 0.5) * 1e4) / rounds) / 100

/** Rounds named under a schedule: the first, every fifth, and the last where it has room. */
export const namedRounds = (rounds: number): number[] =>
  Array.from({ length: rounds }, (_, i) => i + 1).filter(
    (round) => round === 1 || round === rounds || (round % 5 === 0 && rounds - round > 1),
  )

/** Worst place that a picture of finishes has room for: the largest field of the record. */
export const LAST_PLACE = 43

/**
 * Height of a finish, pixels down; the front of the field has more room.
 *
 * @param top where first place stands.
 * @param bottom where 43rd does.
 */
export function finishScale(top: number, bottom: number): (place: number) => number {
  const scale = powerScale([1, LAST_PLACE], [top, bottom], 0.7)
  return (place) => scale(Math.min(place, LAST_PLACE))
}
