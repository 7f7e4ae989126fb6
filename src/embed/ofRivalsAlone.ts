import { OF_RIVALS } from '~/address/ofRivals'
import type { Param } from '~/address/param'

/** Of what only pages read, the frame of all rivals reads what lists them. */
export const OF_PAGES: readonly Param[] = OF_RIVALS

/** No frame sorts another table than that of the races. */
export const OTHER_COLUMNS: readonly string[] = []
