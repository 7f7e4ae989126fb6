import { FIGURE_IDS } from '~/stats/figureIds'
import type { View } from './address'
import type { Notation } from './notation'
import { type Param, param } from './param'
import { wordOf } from './singles'
import { stated } from './stated'

const inView = <K extends keyof View>(name: K, notation: Notation<NonNullable<View[K]>>) =>
  param<View[K]>(name, notation, {
    of: ({ view }) => view[name],
    put: (address, value) => ({ ...address, view: { ...address.view, [name]: value } }),
  })

/** A reader's own claim: which figure, and what it is said to be. */
export const OWN_CLAIM: readonly Param[] = [
  inView('stat', wordOf('statistic', FIGURE_IDS)),
  inView('value', stated),
]
