import { SERIES, TRACK_TYPES } from '~/data/schema/values'
import { RESULTS, type Selection } from '~/stats/selection'
import { STATUS_CLASSES } from '~/stats/status'
import { ASOF, THEME } from './atTop'
import { HOW } from './how'
import { idsOf, setOf } from './lists'
import type { Notation } from './notation'
import { OF_PAGES } from './ofPages'
import { OF_TIMELINE } from './ofTimeline'
import { type Param, param } from './param'
import { places, years } from './ranges'
import { secondParam } from './second'
import { freeText, wholeNumber } from './singles'
import { whatIfParam } from './whatIf'

/** A field of the selection, and of the second one: "track", "b.track". */
const inSelection = <K extends keyof Selection>(
  name: K,
  notation: Notation<NonNullable<Selection[K]>>,
): readonly [Param, Param] => [
  param<Selection[K]>(name, notation, {
    of: ({ selection }) => selection[name],
    put: (address, value) => ({ ...address, selection: { ...address.selection, [name]: value } }),
  }),
  secondParam(name, notation),
]

export { THEME }

/** Which starts, on either side of a comparison, in the order it is written. */
const WHICH = [
  inSelection('series', setOf('series', SERIES)),
  inSelection('season', years),
  inSelection('track', idsOf('track', 'tracks')),
  inSelection('type', setOf('type of track', TRACK_TYPES)),
  inSelection('team', idsOf('team', 'teams')),
  inSelection('make', idsOf('make', 'makes')),
  inSelection('result', setOf('result', RESULTS)),
  inSelection('status', setOf('status', STATUS_CLASSES)),
  inSelection('start', places),
  inSelection('last', wholeNumber('last', 1, 1000)),
  inSelection('q', freeText(100)),
  inSelection('rows', idsOf('race', 'races')),
]

/** Every parameter, in the order it is written. */
export const PARAMS: readonly Param[] = [
  ...WHICH.flatMap(([a]) => (a.name === 'q' ? [ASOF, a] : a)),
  ...HOW,
  ...OF_TIMELINE,
  ...WHICH.map(([, b]) => b),
  ...OF_PAGES,
  whatIfParam,
  THEME,
]
