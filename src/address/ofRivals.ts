import { RIVAL_SETS } from '~/stats/rivalSets'
import { inView } from './inView'
import { leastParam } from './least'
import type { Param } from './param'
import { wordOf } from './singles'

/** Parameters by which rivals are listed, which their frame reads as well. */
export const OF_RIVALS: readonly Param[] = [
  leastParam,
  inView('set', wordOf('set of rivals', RIVAL_SETS)),
]
