import { meanValue } from './mean'
import type { RivalColumn, RivalSort } from './rivalColumns'
import { type Rival, wilsonLowerBound } from './rivals'

type Key = (rival: Rival) => number | string

const KEYS: Record<RivalColumn, { key: Key; firstDescending: boolean }> = {
  driver: { key: ({ slug }) => slug.replace(/^(.+?)-(.+)$/, '$2 $1'), firstDescending: false },
  meetings: { key: ({ meetings }) => meetings, firstDescending: true },
  ahead: { key: ({ ahead }) => ahead, firstDescending: true },
  behind: { key: ({ behind }) => behind, firstDescending: true },
  share: { key: ({ ahead, meetings }) => wilsonLowerBound(ahead, meetings), firstDescending: true },
  gap: { key: ({ gap }) => (gap ? meanValue(gap) : 0), firstDescending: true },
  first: { key: ({ met }) => met[0]?.start.date ?? '', firstDescending: false },
  last: { key: ({ met }) => met.at(-1)?.start.date ?? '', firstDescending: true },
}

/** Rivals in the order asked for, names by family name, shares by what they are at least; equal ones as they came. */
export function sortRivals(rivals: readonly Rival[], sort: RivalSort | null): readonly Rival[] {
  if (sort === null) return rivals
  const { key } = KEYS[sort.column]
  const sign = sort.descending ? -1 : 1
  const keyed = rivals.map((rival) => ({ rival, by: key(rival) }))
  return keyed
    .sort((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -sign : sign))
    .map(({ rival }) => rival)
}

/** First press the first order, second the other way round, third as it came. */
export function nextRivalSort(sort: RivalSort | null, column: RivalColumn): RivalSort | null {
  const { firstDescending } = KEYS[column]
  if (sort?.column !== column) return { column, descending: firstDescending }
  return sort.descending === firstDescending ? { column, descending: !firstDescending } : null
}
