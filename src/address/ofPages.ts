import { RIVAL_SETS } from '~/stats/rivals'
import { LISTED_CLAIMS, OWN_CLAIM } from './claiming'
import { inView } from './inView'
import type { Param } from './param'
import { wholeNumber, wordOf } from './singles'

/** Parameters that pages read and no frame does, in the order they are written. */
export const OF_PAGES: readonly Param[] = [
  inView('min', wholeNumber('min', 1, 100)),
  inView('set', wordOf('set of rivals', RIVAL_SETS)),
  ...OWN_CLAIM,
  ...LISTED_CLAIMS,
]
