import { LISTED_CLAIMS } from '~/address/ofClaims'
import type { Param } from '~/address/param'

/** Of what only pages read, the frame of what the press said reads what lists it. */
export const OF_PAGES: readonly Param[] = LISTED_CLAIMS

/** No frame sorts another table than that of the races. */
export const OTHER_COLUMNS: readonly string[] = []
