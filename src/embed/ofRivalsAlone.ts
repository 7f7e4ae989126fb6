import { OF_RIVALS } from '~/address/ofRivals'
import type { Param } from '~/address/param'

/** Of what only pages read, the frame of all rivals reads what lists them. */
export const OF_PAGES: readonly Param[] = OF_RIVALS
