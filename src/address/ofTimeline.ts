import { DEFAULT_KINDS, TIMELINE_KINDS, type TimelineKind } from '~/stats/timeline'
import { inView } from './inView'
import { orNull, setOf } from './lists'
import { type Notation, piecesOf } from './notation'
import type { Param } from './param'

/** Kinds of timeline entries; "none" is an empty list, the default ones need no saying. */
const kinds: Notation<readonly TimelineKind[]> = {
  isList: true,
  read: (given, known, report) => {
    if (piecesOf(given).join().toLowerCase() === NONE) return []
    const chosen = orNull(kindSet.read(given, known, report) ?? [])
    return chosen?.join() === DEFAULT_KINDS.join() ? null : chosen
  },
  write: (chosen) => {
    if (chosen.length === 0) return NONE
    const text = kindSet.write(chosen)
    return text === DEFAULT_KINDS.join() ? '' : text
  },
}

const NONE = 'none'
const kindSet = setOf('kind of entry', TIMELINE_KINDS)

/** What of the timeline is shown; of the frames its own alone reads it. */
export const OF_TIMELINE: readonly Param[] = [inView('kinds', kinds)]
