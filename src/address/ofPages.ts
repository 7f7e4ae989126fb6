import { RIVAL_SETS } from '~/stats/rivals'
import { LISTED_CLAIMS, OWN_CLAIM } from './claiming'
import { inView } from './inView'
import { leastParam } from './least'
import type { Param } from './param'
import { wordOf } from './singles'

/** Parameters that pages read and no frame does, in the order they are written. */
export const OF_PAGES: readonly Param[] = [
  leastParam,
  inView('set', wordOf('set of rivals', RIVAL_SETS)),
  ...OWN_CLAIM,
  ...LISTED_CLAIMS,
]
