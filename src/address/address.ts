import type { Change } from '~/stats/changes'
import { type ColumnId, DEFAULT_SORT, type SortKey } from '~/stats/columns'
import type { FigureId } from '~/stats/figureIds'
import type { Stated } from '~/stats/ratio'
import type { RivalSort } from '~/stats/rivalColumns'
import type { RivalSet } from '~/stats/rivalSets'
import {
  EVERYTHING,
  isEverySeries,
  isWholeCareer,
  type Selection,
  WHOLE_CAREER,
} from '~/stats/selection'
import type { TimelineKind } from '~/stats/timeline'
import { type Metric, WINDOW } from '~/stats/trend'

/** What the table can be grouped by, and the splits be asked for. */
export const GROUPS = ['season', 'track', 'type', 'team', 'series'] as const
export type Group = (typeof GROUPS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Charts run along days or along one start after another. */
export const X_AXES = ['date', 'start'] as const
/** Whether charts draw the starts he did not finish; no figure changes. */
export const DNF_CHOICES = ['include', 'exclude'] as const

/** Columns shown until asked otherwise. */
export const DEFAULT_COLS: readonly ColumnId[] = [
  'date',
  'series',
  'race',
  'track',
  'car',
  'start',
  'finish',
  'gained',
  'led',
  'rating',
  'status',
]

/** Verdicts, as an address names them. */
export const VERDICT_IDS = [
  ...(['holds', 'held-then', 'contradicted', 'sources-differ', 'not-checkable'] as const),
  ...(['came-true', 'did-not'] as const),
] as const
export type VerdictId = (typeof VERDICT_IDS)[number]

/** How the page shows what is selected. */
export type View = {
  /** At least one key, most important first, each column once. */
  sort: readonly SortKey[]
  /** At least one, in the reader's own order. */
  cols: readonly ColumnId[]
  group: Group | null
  metric: Metric
  /** Starts in the rolling average, 3–50. */
  window: number
  x: (typeof X_AXES)[number]
  dnf: (typeof DNF_CHOICES)[number]
  /** `null` is the default ones; an empty list is none at all. */
  kinds: readonly TimelineKind[] | null
  /** Starts that a line must rest on to count; `null` is what each panel takes as usual. */
  min: number | null
  /** Which of his rivals; `null` is all of them. */
  set: RivalSet | null
  /** What the table of rivals is ordered by; `null` is as its set comes. */
  rivalSort: RivalSort | null
  /** The figure of a reader's own claim; `null` is none. */
  stat: FigureId | null
  /** What the claim says that figure is; `null` is nothing. */
  value: Stated | null
  /** Verdicts that the list of claims is narrowed to; none is all. */
  verdict: readonly VerdictId[]
  /** The article it is narrowed to, by its id. */
  article: string | null
}

/** All that the query of an address says. */
export type Address = {
  selection: Selection
  /** What it is compared with; `null` is no comparison, `WHOLE_CAREER` one with every start. */
  b: Selection | null
  /** ISO date, inclusive; `null` is all there is. Holds for both selections. */
  asof: string | null
  view: View
  theme: Theme
  /** What is taken to have gone otherwise, in its one order; only the what-if reads it. */
  whatIf: readonly Change[]
}

/** What the record has and an address may therefore name; ids and makes in lower case. */
export type Known = {
  /** Ascending. */
  seasons: readonly number[]
  tracks: readonly string[]
  teams: readonly string[]
  makes: readonly string[]
  races: readonly string[]
  /** How many cars started each of these races. */
  fieldSizes: ReadonlyMap<string, number>
  /** The wins that got away, and the race of each. */
  stories: readonly { id: string; raceId: string }[]
}

/** A part of an address that could not be read, and was left out. */
export type Problem = {
  /** Its name; empty when it is the address as a whole. */
  param: string
  /** As it was typed, shortened. */
  given: string
  /** For the reader: "no track 'dayton'; did you mean daytona?" */
  message: string
  /** What to write instead. */
  suggestion: string | null
}

/** The address without a query: every start, shown as it comes. */
export const PLAIN: Address = {
  selection: EVERYTHING,
  b: null,
  asof: null,
  view: {
    sort: DEFAULT_SORT,
    cols: DEFAULT_COLS,
    group: null,
    metric: 'finish',
    window: WINDOW.usual,
    x: 'date',
    dnf: 'include',
    kinds: null,
    min: null,
    set: null,
    rivalSort: null,
    stat: null,
    value: null,
    verdict: [],
    article: null,
  },
  theme: 'auto',
  whatIf: [],
}

/** Which of the two selections: what the page shows, or what it is compared with. */
export type Side = 'a' | 'b'

/** The same address with some fields of one of its selections replaced. */
export const narrow = (address: Address, patch: Partial<Selection>, side: Side = 'a'): Address =>
  side === 'a'
    ? { ...address, selection: { ...address.selection, ...patch } }
    : against(address, { ...(address.b ?? EVERYTHING), ...patch })

/** The same address compared with another selection; with `null` no longer compared. */
export const against = (address: Address, b: Selection | null): Address => ({
  ...address,
  b: b && sayable(b),
})

/** All series at once are said only where nothing else is. */
function sayable(b: Selection): Selection {
  if (isWholeCareer(b)) return WHOLE_CAREER
  return isEverySeries(b) ? { ...b, series: EVERYTHING.series } : b
}

/** The two selections in each other's place; without a second one, nothing changes. */
export function swapped(address: Address): Address {
  const { selection, b } = address
  if (b === null) return address
  return against({ ...address, selection: isWholeCareer(b) ? EVERYTHING : b }, selection)
}

/**
 * What one address changes of another, done to a third: a choice made on a
 * panel that stands as it was a moment ago takes nothing else back.
 *
 * @param next the address chosen.
 * @param from the one it was chosen on; fields that are the same are no choice.
 * @param onto the address by now.
 */
export function rebase(next: Address, from: Address, onto: Address): Address {
  return {
    selection: changed(next.selection, from.selection, onto.selection),
    b: next.b && from.b && onto.b ? changed(next.b, from.b, onto.b) : chosen(next, from, onto, 'b'),
    asof: chosen(next, from, onto, 'asof'),
    view: changed(next.view, from.view, onto.view),
    theme: chosen(next, from, onto, 'theme'),
    whatIf: chosen(next, from, onto, 'whatIf'),
  }
}

const chosen = <K extends keyof Address>(next: Address, from: Address, onto: Address, key: K) =>
  next[key] === from[key] ? onto[key] : next[key]

const changed = <T extends object>(next: T, from: T, onto: T): T => ({
  ...onto,
  ...Object.fromEntries(
    Object.entries(next).filter(([key, value]) => value !== from[key as keyof T]),
  ),
})
