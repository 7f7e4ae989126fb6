import type { Address } from '~/address/address'
import { type How, useCareer, useGo } from '~/selection/useCareer'
import { type Change, inOrder } from '~/stats/changes'
import type { Start } from '~/stats/starts'
import { type Imagined, imagine } from '~/stats/whatIf'

/** What is taken to have gone otherwise, what comes of it, and how to change that. */
export function useWhatIf(): Imagined & {
  official: readonly Start[]
  changes: readonly Change[]
  isOn: (story: string) => boolean
  /** Puts a change in the place of what is said of its race. */
  put: (change: Change, how?: How) => void
  drop: (raceIds: readonly string[]) => void
} {
  const { world, address, selected } = useCareer()
  const go = useGo()
  const changes = address.whatIf
  const ask = (whatIf: Address['whatIf'], how?: How) => go({ ...address, whatIf }, how)
  const others = (raceIds: readonly string[]) =>
    changes.filter(({ raceId }) => !raceIds.includes(raceId))
  return {
    ...imagine(changes, world, selected),
    official: selected,
    changes,
    isOn: (story) => changes.some((change) => change.story === story),
    put: (change, how) => ask(inOrder([...others([change.raceId]), change]), how),
    drop: (raceIds) => ask(others(raceIds)),
  }
}
