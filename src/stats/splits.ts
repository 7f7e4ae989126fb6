import { type Figures, figuresOf } from './figures'
import type { Selection } from './selection'
import type { Start } from './starts'

/** What a split divides by; each value is one of the selection's field of that name. */
export const SPLITS = ['series', 'type', 'make', 'season', 'team', 'track'] as const
export type Split = (typeof SPLITS)[number]
/** Those of few lines, whatever is selected. */
export const SHORT_SPLITS = ['series', 'type', 'make'] as const satisfies readonly Split[]

/** One line of a split: a value, its starts in the order given, and their figures. */
export type SplitLine = {
  value: string
  label: string
  starts: readonly Start[]
  figures: Figures
}

const VALUE: Record<Split, (start: Start) => { value: string; label: string }> = {
  series: ({ series }) => ({ value: series, label: series }),
  type: ({ track }) => ({ value: track.type, label: track.type }),
  make: ({ make }) => ({ value: make.toLowerCase(), label: make }),
  season: ({ season }) => ({ value: String(season), label: String(season) }),
  team: ({ team }) => ({ value: team.id, label: team.shortName }),
  track: ({ track }) => ({ value: track.id, label: track.shortName }),
}

/**
 * The starts divided by one field, each line with its own figures.
 *
 * @returns most starts first, then by label; seasons newest first.
 */
export function splitBy(starts: readonly Start[], split: Split): SplitLine[] {
  const groups = new Map<string, { label: string; starts: Start[] }>()
  for (const start of starts) {
    const { value, label } = VALUE[split](start)
    const group = groups.get(value) ?? { label, starts: [] }
    group.starts.push(start)
    groups.set(value, group)
  }
  return [...groups]
    .map(([value, { label, starts: own }]) => ({
      value,
      label,
      starts: own,
      figures: figuresOf(own),
    }))
    .sort(split === 'season' ? newestFirst : mostStartsFirst)
}

/** What narrows a selection to one line of a split. */
export const narrowedBy = (split: Split, value: string): Partial<Selection> =>
  ({ [split]: split === 'season' ? [Number(value)] : [value] }) as Partial<Selection>

const newestFirst = (a: SplitLine, b: SplitLine) => Number(b.value) - Number(a.value)

const mostStartsFirst = (a: SplitLine, b: SplitLine) =>
  b.figures.starts - a.figures.starts || (a.label < b.label ? -1 : 1)
