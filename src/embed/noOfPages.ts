import type { Param } from '~/address/param'

/** Frames pass over what only pages read: they keep to what they show. */
export const OF_PAGES: readonly Param[] = []
