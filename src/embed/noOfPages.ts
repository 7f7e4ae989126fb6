import type { Param } from '~/address/param'

/** Frames pass over what only pages read: they keep to what they show. */
export const OF_PAGES: readonly Param[] = []

/** No frame sorts another table than that of the races. */
export const OTHER_COLUMNS: readonly string[] = []
