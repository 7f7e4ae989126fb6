import { navigate } from 'wouter/use-browser-location'
import { type Address, type Known, type Problem, rebase, type View } from '~/address/address'
import { knownOf } from '~/address/known'
import { readAddress, writeAddress } from '~/address/query'
import { useRecord } from '~/data/queries'
import type { CareerRecord } from '~/data/schema/record'
import { select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { type World, world } from '~/stats/world'
import { useAsked, useAskedNow } from './asked'

/** What every view starts from: the record as of the day asked for, and what is selected of it. */
export type Career = {
  world: World
  /** Everything in the record, whatever the day: only to name what the address may ask for. */
  known: Known
  address: Address
  /** What the address asked for in vain. */
  problems: readonly Problem[]
  /** Oldest first. */
  selected: readonly Start[]
}

/** Suspends until the record is here. The same address gives the very same rows. */
export const useCareer = (): Career => careerOf(useRecord(), useAsked())

export type How = 'push' | 'replace'

/** Go to the same page with another query, if it is another; a choice is pushed, typing replaces. */
export function goToQuery(query: string, how: How = 'push') {
  if (query === location.search) return
  navigate(location.pathname + query, { replace: how === 'replace' })
}

/**
 * Go to the same page with another address. A panel that answers a moment late
 * changes only what it means to change of the address as it is by now.
 */
export function useGo(): (next: Address, how?: How) => void {
  const { address, known } = useCareer()
  return (next, how) => {
    const now = readAddress(location.search, known).address
    goToQuery(writeAddress(rebase(next, address, now)), how)
  }
}

/** How the page shows what is selected, and the way to change a part of it. */
export function useView(): readonly [view: View, change: (part: Partial<View>, how?: How) => void] {
  const { address } = useCareer()
  const go = useGo()
  const { view } = address
  return [view, (part, how) => go({ ...address, view: { ...view, ...part } }, how)]
}

/**
 * How the reader wants things shown by now, for a panel whose selection may follow later: what is
 * pressed in it is answered at once.
 */
export const useViewNow = (): View => careerOf(useRecord(), useAskedNow()).address.view

/** All panels ask for the same career; it is worked out once for each address. */
const careerOf = keepLast((record: CareerRecord, search: string): Career => {
  const known = knownIn(record)
  const { address, problems } = readAddress(search, known)
  const now = worldOf(record, address.asof)
  return { world: now, known, address, problems, selected: select(now.starts, address.selection) }
})

const worldOf = keepLast(world)

const knownIn = keepLast(knownOf)

/**
 * A function that remembers its last two calls: what the panels show, and what
 * those show that follow a moment later.
 */
function keepLast<Args extends readonly unknown[], Result>(
  of: (...args: Args) => Result,
): (...args: Args) => Result {
  let calls: { args: Args; result: Result }[] = []
  return (...args) => {
    const kept = calls.find((call) => call.args.every((arg, i) => arg === args[i]))
    if (kept) return kept.result
    const call = { args, result: of(...args) }
    calls = [call, ...calls.slice(0, 1)]
    return call.result
  }
}
