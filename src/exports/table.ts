import type { Source } from '~/data/schema/press'

/** `null` is missing. */
export type Cell = string | number | null

/** A table as it leaves the site, whatever it is of. */
export type ExportTable = {
  /** Ids are for programs and for ever, names for readers. */
  columns: readonly { id: string; name: string }[]
  rows: readonly (readonly Cell[])[]
}

/** What is said with a table, so that it can be checked where it ends up. */
export type About = {
  /** In words: "Sam Driver: Races". */
  title: string
  /** What is selected, in words; '' is everything. */
  selection: string
  /** The last day that counts, ISO; what came later is left out. */
  day: string
  /** Where it stands on this site, with origin and all. */
  link: string
  /** Whose project this is not. */
  note: string
}

/** The data sets that a table rests on, as JSON names them. */
export const creditsOf = (sources: readonly Source[]) =>
  sources
    .filter(({ kind }) => kind === 'dataset')
    .map(({ title, publisher, url }) => ({ title: title ?? publisher, publisher, url }))

export type Credit = ReturnType<typeof creditsOf>[number]
