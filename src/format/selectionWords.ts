import { SERIES, TRACK_TYPES } from '~/data/schema/values'
import type { Facet } from '~/stats/facets'
import { RESULTS, type Selection } from '~/stats/selection'
import type { Split, SplitLine } from '~/stats/splits'
import { STATUS_CLASSES } from '~/stats/status'
import type { World } from '~/stats/world'
import { RESULT_NAMES, SERIES_NAMES, STATUS_NAMES, TRACK_TYPE_NAMES } from './names'

/** A value of a facet in words. */
export function facetLabel(world: World, facet: Facet, value: string): string {
  switch (facet) {
    case 'series':
      return nameOf(SERIES, SERIES_NAMES, value)
    case 'type':
      return nameOf(TRACK_TYPES, TRACK_TYPE_NAMES, value)
    case 'result':
      return nameOf(RESULTS, RESULT_NAMES, value)
    case 'status':
      return nameOf(STATUS_CLASSES, STATUS_NAMES, value)
    case 'track':
      return world.tracks.find(({ id }) => id === value)?.shortName ?? value
    case 'team':
      return world.teams.find(({ id }) => id === value)?.name ?? value
    case 'make':
      return value.charAt(0).toUpperCase() + value.slice(1)
    case 'season':
      return value
  }
}

/** What a line of a split is called where room is short. */
export function splitLabel(split: Split, { value, label }: SplitLine): string {
  if (split === 'series') return nameOf(SERIES, SERIES_NAMES, value)
  if (split === 'type') return nameOf(TRACK_TYPES, TRACK_TYPE_NAMES, value)
  return label
}

const nameOf = <T extends string>(ids: readonly T[], names: Record<T, string>, value: string) => {
  const id = ids.find((known) => known === value)
  return id === undefined ? value : names[id]
}

/** A field of the selection in a few words, for a chip: "2017–2019, 2022". */
export function fieldLabel(world: World, selection: Selection, field: keyof Selection): string {
  switch (field) {
    case 'season':
      return spans(selection.season)
    case 'start':
      return `Started ${rangeLabel(selection.start?.from ?? null, selection.start?.to ?? null)}`
    case 'last':
      return `Last ${selection.last}`
    case 'q':
      return `“${selection.q}”`
    case 'rows':
      return selection.rows.length === 1 ? '1 ticked race' : `${selection.rows.length} ticked races`
    default:
      return selection[field].map((value) => facetLabel(world, field, value)).join(', ')
  }
}

const rangeLabel = (from: number | null, to: number | null): string =>
  from === null ? `${to} or better` : to === null ? `${from} or worse` : `${from}–${to}`

/** Consecutive years joined: "2011–2013, 2016". */
export function spans(years: readonly number[]): string {
  const runs: number[][] = []
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(', ')
}
