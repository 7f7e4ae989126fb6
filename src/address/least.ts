import { inView } from './inView'
import type { Param } from './param'
import { wholeNumber } from './singles'

/** How few are too few. */
export const leastParam: Param = inView('min', wholeNumber('min', 1, 100))
