import { ASOF, THEME } from '~/address/atTop'
import { OF_TIMELINE } from '~/address/ofTimeline'
import type { Param } from '~/address/param'

export { THEME }

/** Stands for `address/params` in the frame of the timeline, which no selection changes. */
export const PARAMS: readonly Param[] = [ASOF, ...OF_TIMELINE, THEME]
