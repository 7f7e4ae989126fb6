/** What the table of rivals is ordered by, in the order it is shown. */
export const RIVAL_COLUMN_IDS = [
  'driver',
  'meetings',
  'ahead',
  'behind',
  'share',
  'gap',
  'first',
  'last',
] as const
export type RivalColumn = (typeof RIVAL_COLUMN_IDS)[number]

export type RivalSort = { column: RivalColumn; descending: boolean }
