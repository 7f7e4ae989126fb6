import { METRICS, WINDOW } from '~/stats/trend'
import { DNF_CHOICES, GROUPS, X_AXES } from './address'
import { inView } from './inView'
import { columns, sortKeys } from './lists'
import { OTHER_COLUMNS } from './ofPages'
import type { Param } from './param'
import { wholeNumber, wordOf } from './singles'

/** How starts are shown, in the order it is written. */
export const HOW: readonly Param[] = [
  inView('sort', sortKeys(OTHER_COLUMNS)),
  inView('cols', columns),
  inView('group', wordOf('group', GROUPS)),
  inView('metric', wordOf('metric', METRICS)),
  inView('window', wholeNumber('window', WINDOW.least, WINDOW.most)),
  inView('x', wordOf('x axis', X_AXES)),
  inView('dnf', wordOf('choice for DNFs', DNF_CHOICES)),
]
