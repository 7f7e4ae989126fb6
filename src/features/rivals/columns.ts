import { meanValue } from '~/stats/mean'
import { type Rival, wilsonLowerBound } from '~/stats/rivals'

/** What the table of rivals is ordered by. */
export type RivalColumn =
  | 'driver'
  | 'meetings'
  | 'ahead'
  | 'behind'
  | 'share'
  | 'gap'
  | 'first'
  | 'last'

export type RivalSort = { column: RivalColumn; descending: boolean }

type Key = (rival: Rival) => number | string

export const RIVAL_COLUMNS: Record<
  RivalColumn,
  { name: string; means: string; key: Key; firstDescending: boolean }
> = {
  driver: {
    name: 'Driver',
    means: 'By the family name, as it is spelled in the results',
    key: ({ slug }) => slug.replace(/^(.+?)-(.+)$/, '$2 $1'),
    firstDescending: false,
  },
  meetings: {
    name: 'Met',
    means: 'Races that both started',
    key: ({ meetings }) => meetings,
    firstDescending: true,
  },
  ahead: {
    name: 'Ahead',
    means: 'He finished ahead, by official position',
    key: ({ ahead }) => ahead,
    firstDescending: true,
  },
  behind: {
    name: 'Behind',
    means: 'He finished behind, by official position',
    key: ({ behind }) => behind,
    firstDescending: true,
  },
  share: {
    name: 'Share',
    means: 'Ahead of all meetings; ordered by what it is at least, at 95 % (Wilson)',
    key: ({ ahead, meetings }) => wilsonLowerBound(ahead, meetings),
    firstDescending: true,
  },
  gap: {
    name: 'Gap',
    means: 'Mean of the other’s finish less his: plus is ahead',
    key: ({ gap }) => (gap ? meanValue(gap) : 0),
    firstDescending: true,
  },
  first: {
    name: 'First',
    means: 'First meeting',
    key: ({ met }) => met[0]?.start.date ?? '',
    firstDescending: false,
  },
  last: {
    name: 'Last',
    means: 'Last meeting',
    key: ({ met }) => met.at(-1)?.start.date ?? '',
    firstDescending: true,
  },
}

/** Rivals in the order asked for; equal ones as they came. */
export function sortRivals(rivals: readonly Rival[], sort: RivalSort | null): readonly Rival[] {
  if (sort === null) return rivals
  const { key } = RIVAL_COLUMNS[sort.column]
  const sign = sort.descending ? -1 : 1
  const keyed = rivals.map((rival) => ({ rival, by: key(rival) }))
  return keyed
    .sort((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -sign : sign))
    .map(({ rival }) => rival)
}

/** First press the first order, second the other way round, third as it came. */
export function nextRivalSort(sort: RivalSort | null, column: RivalColumn): RivalSort | null {
  const { firstDescending } = RIVAL_COLUMNS[column]
  if (sort?.column !== column) return { column, descending: firstDescending }
  return sort.descending === firstDescending ? { column, descending: !firstDescending } : null
}
