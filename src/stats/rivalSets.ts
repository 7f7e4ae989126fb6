import { FEW_STARTS } from './comparisons'
import type { Counted } from './rivals'

/** Parts of the list of rivals that are worth a name. */
export const RIVAL_SETS = ['most-met', 'most-even', 'never-beaten', 'never-lost-to'] as const
export type RivalSet = (typeof RIVAL_SETS)[number]

/** Rivals in the set of the most met; those met as often as the last of them are in it too. */
const MOST_MET = 20
/** Ahead between so and so often is even. */
const EVEN = [0.45, 0.55] as const

/** Meetings that a set begins with where the reader asks for no other number. */
export const SET_LEAST: Record<RivalSet, number> = {
  'most-met': 1,
  'most-even': FEW_STARTS,
  'never-beaten': FEW_STARTS,
  'never-lost-to': FEW_STARTS,
}

/**
 * Meetings at least that a list holds to.
 *
 * @param set `null` is all rivals.
 * @param min as the reader asks; `null` is 1, or what the set begins with.
 */
export const leastMet = (set: RivalSet | null, min: number | null): number =>
  min ?? (set === null ? 1 : SET_LEAST[set])

/**
 * The rivals of a set, in its order: the most even by how near to half the
 * share is, then as all others, most met first.
 *
 * @param rivals most met first.
 * @param set `null` is all of them.
 * @param min meetings at least; `null` is 1, or what the set begins with.
 */
export function rivalsIn<R extends Counted>(
  rivals: readonly R[],
  set: RivalSet | null,
  min: number | null,
): readonly R[] {
  const least = leastMet(set, min)
  const enough = rivals.filter(({ meetings }) => meetings >= least)
  switch (set) {
    case null:
      return enough
    case 'most-met': {
      const last = enough[MOST_MET - 1]?.meetings ?? 1
      return enough.filter(({ meetings }) => meetings >= last)
    }
    case 'most-even':
      return enough
        .filter(({ share }) => share !== null && share >= EVEN[0] && share <= EVEN[1])
        .sort((a, b) => unevenness(a) - unevenness(b))
    case 'never-beaten':
      return enough.filter(({ ahead }) => ahead === 0)
    case 'never-lost-to':
      return enough.filter(({ behind }) => behind === 0)
  }
}

const unevenness = ({ share }: Counted) => Math.abs((share ?? 0) - 0.5)
