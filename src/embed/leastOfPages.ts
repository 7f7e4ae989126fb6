import { leastParam } from '~/address/least'
import type { Param } from '~/address/param'

/** Stands for `address/ofPages` in the frames that ask for a least number; see `noOfPages`. */
export const OF_PAGES: readonly Param[] = [leastParam]

/** No frame of these sorts another table than that of the races. */
export const OTHER_COLUMNS: readonly string[] = []
