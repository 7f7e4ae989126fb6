import { type Figures, figuresOf } from './figures'
import type { Start } from './starts'

/** What a split divides by; each value is one of the selection's field of that name. */
export const SPLITS = ['series', 'type', 'make', 'season', 'team', 'track'] as const
export type Split = (typeof SPLITS)[number]

/** One line of a split: a value and the figures of its starts. */
export type SplitLine = { value: string; label: string; figures: Figures }

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
    .map(([value, { label, starts: own }]) => ({ value, label, figures: figuresOf(own) }))
    .sort(split === 'season' ? newestFirst : mostStartsFirst)
}

const newestFirst = (a: SplitLine, b: SplitLine) => Number(b.value) - Number(a.value)

const mostStartsFirst = (a: SplitLine, b: SplitLine) =>
  b.figures.starts - a.figures.starts || (a.label < b.label ? -1 : 1)
