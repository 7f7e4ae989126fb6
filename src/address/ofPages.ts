import { LISTED_CLAIMS, OWN_CLAIM } from './claiming'
import { OF_RIVALS } from './ofRivals'
import type { Param } from './param'

/** Parameters that pages read and all but one frame do not, in the order they are written. */
export const OF_PAGES: readonly Param[] = [...OF_RIVALS, ...OWN_CLAIM, ...LISTED_CLAIMS]
