import { COLUMN_IDS, type ColumnId, type SortKey } from '~/stats/columns'
import { type Notation, piecesOf } from './notation'
import type { Report } from './problems'
import { suggest } from './suggest'

/** Several words of a closed list, in the order of that list. */
export const setOf = <T extends string>(
  noun: string,
  words: readonly T[],
): Notation<readonly T[]> => ({
  isList: true,
  read: (given, _known, report) => inOrderOf(words, namesIn(given, noun, words, report)),
  write: (chosen) => inOrderOf(words, chosen).join(),
})

/**
 * Several ids that the record has, read into the record's order. They are
 * written A–Z, since writing knows no record.
 */
export const idsOf = (
  noun: string,
  which: 'tracks' | 'teams' | 'makes' | 'races',
): Notation<readonly string[]> => ({
  isList: true,
  read: (given, known, report) =>
    inOrderOf(known[which], namesIn(given, noun, known[which], report)),
  write: (ids) => [...new Set(ids)].sort().join(),
})

/** Columns in the order given, each once. */
export const columns: Notation<readonly ColumnId[]> = {
  isList: true,
  read: (given, _known, report) => orNull(namesIn(given, 'column', COLUMN_IDS, report)),
  write: (chosen) => [...new Set(chosen)].join(),
}

/** More keys than these order nothing any more. */
const MOST_SORT_KEYS = 6

/**
 * Sort keys, most important first: "finish,-date", where a minus is descending.
 *
 * @param others columns of other tables, which are theirs to read.
 */
export const sortKeys = (others: readonly string[]): Notation<readonly SortKey[]> => ({
  isList: true,
  read: (given, _known, report) => {
    const keys: SortKey[] = []
    for (const piece of piecesOf(given)) {
      if (others.includes(signed(piece).name)) continue
      const key = sortKeyOf(piece)
      if (key === null) report(piece, 'no column', () => suggestKey(piece))
      else if (isIn(keys, key)) report(piece, 'sorted by this column already, not again by')
      else if (keys.length === MOST_SORT_KEYS) report(piece, 'sorted by six columns, not also by')
      else keys.push(key)
    }
    return orNull(keys)
  },
  write: (keys) =>
    keys
      .filter((key, i) => !isIn(keys.slice(0, i), key))
      .slice(0, MOST_SORT_KEYS)
      .map(({ column, descending }) => (descending ? `-${column}` : column))
      .join(),
})

const isIn = (keys: readonly SortKey[], { column }: SortKey): boolean =>
  keys.some((key) => key.column === column)

function sortKeyOf(piece: string): SortKey | null {
  const { minus, name } = signed(piece)
  const column = COLUMN_IDS.find((id) => id === name)
  return column === undefined ? null : { column, descending: minus !== '' }
}

function suggestKey(piece: string): string | null {
  const { minus, name } = signed(piece)
  const column = suggest(name, COLUMN_IDS)
  return column === null ? null : minus + column
}

/** A sort key's minus, and the column it names. */
export const signed = (piece: string): { minus: string; name: string } =>
  piece.startsWith('-')
    ? { minus: '-', name: piece.slice(1).trim().toLowerCase() }
    : { minus: '', name: piece.toLowerCase() }

/** The names of a list that are known, each once, as given; the others are reported. */
function namesIn<T extends string>(
  given: string,
  noun: string,
  names: readonly T[],
  report: Report,
): T[] {
  const known = new Map<string, T>(names.map((name) => [name, name]))
  const found = new Set<T>()
  for (const piece of piecesOf(given)) {
    const name = known.get(piece.toLowerCase())
    if (name === undefined) report(piece, `no ${noun}`, () => suggest(piece, names))
    else found.add(name)
  }
  return [...found]
}

function inOrderOf<T>(all: readonly T[], chosen: readonly T[]): T[] {
  const wanted = new Set(chosen)
  return all.filter((value) => wanted.has(value))
}

/** An empty list is none at all. */
export const orNull = <T>(list: readonly T[]): readonly T[] | null =>
  list.length === 0 ? null : list
