import type { Param } from '~/address/param'

/** Stands in a frame for `address/ofTimeline`: no view shows a timeline. */
export const OF_TIMELINE: readonly Param[] = []
