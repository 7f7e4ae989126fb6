import type { Param } from '~/address/param'

/** Stands in a frame for `address/ofTimeline`, but in that of the timeline: no other view shows one. */
export const OF_TIMELINE: readonly Param[] = []
