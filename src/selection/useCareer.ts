import { useLocation, useSearch } from 'wouter'
import type { Address, Known, Problem } from '~/address/address'
import { readAddress, writeAddress } from '~/address/query'
import { useRecord } from '~/data/queries'
import type { CareerRecord } from '~/data/schema/record'
import { select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { type World, world } from '~/stats/world'

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
export function useCareer(): Career {
  const record = useRecord()
  const search = useSearch()
  return careerOf(record, search)
}

type How = 'push' | 'replace'

/** Go to the same page with another query, if it is another; a choice is pushed, typing replaces. */
export function useNavigate(): (query: string, how?: How) => void {
  const [path, navigate] = useLocation()
  return (query, how = 'push') => {
    if (query === location.search) return
    navigate(path + query, { replace: how === 'replace' })
  }
}

/** Go to the same page with another address. */
export function useGo(): (next: Address, how?: How) => void {
  const navigate = useNavigate()
  return (next, how) => navigate(writeAddress(next), how)
}

/** All panels ask for the same career; it is worked out once for each address. */
const careerOf = keepLast((record: CareerRecord, search: string): Career => {
  const known = knownOf(record)
  const { address, problems } = readAddress(search, known)
  const now = worldOf(record, address.asof)
  return { world: now, known, address, problems, selected: select(now.starts, address.selection) }
}, isSameRecord)

const worldOf = keepLast(world, isSameRecord)

/** The values that the address may name, in the order it writes them. */
const knownOf = keepLast(
  ({ races, tracks, teams }: CareerRecord): Known => ({
    seasons: [...new Set(races.map(({ season }) => season))].sort((a, b) => a - b),
    tracks: tracks.map(({ id }) => id),
    teams: teams.map(({ id }) => id),
    makes: [...new Set(races.map(({ make }) => make.toLowerCase()))].sort(),
    races: races.map(({ id }) => id),
  }),
  isSameRecord,
)

function isSameRecord(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b
  const [one, other] = [a as CareerRecord, b as CareerRecord]
  return (
    one.races === other.races &&
    one.tracks === other.tracks &&
    one.teams === other.teams &&
    one.entries === other.entries &&
    one.stints === other.stints &&
    one.driver === other.driver
  )
}

/** A function that remembers its last call. */
function keepLast<Args extends readonly unknown[], Result>(
  of: (...args: Args) => Result,
  isSame: (a: unknown, b: unknown) => boolean,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | null = null
  return (...args) => {
    if (!last?.args.every((arg, i) => isSame(arg, args[i]))) last = { args, result: of(...args) }
    return last.result
  }
}
