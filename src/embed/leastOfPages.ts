import { leastParam } from '~/address/least'
import type { Param } from '~/address/param'

/** Stands for `address/ofPages` in the frames that ask for a least number; see `noOfPages`. */
export const OF_PAGES: readonly Param[] = [leastParam]
