import type { PlaceRange } from '~/stats/selection'
import { type Notation, piecesOf } from './notation'
import { suggest } from './suggest'

/** No grid is longer. */
const LAST_PLACE = 999

/** Seasons the record has: "2024", "2017..2022", "2020..", or several of these. */
export const years: Notation<readonly number[]> = {
  isList: true,
  read: (given, { seasons }, report) => {
    const chosen = new Set<number>()
    for (const piece of piecesOf(given)) {
      const range = rangeOf(piece)
      const inside = range ? seasons.filter((year) => isInside(year, range)) : []
      if (inside.length === 0) report(piece, 'no season', () => suggestYears(piece, seasons))
      for (const year of inside) chosen.add(year)
    }
    return seasons.filter((year) => chosen.has(year))
  },
  write: (seasons) =>
    runsOf(seasons)
      .map(([first, last]) => rangeText({ from: first, to: last }))
      .join(),
}

/** Grid places: "5", "1..10", or with one end open "30..", "..5". */
export const places: Notation<PlaceRange> = {
  isList: false,
  read: (given, _known, report) => {
    const range = rangeOf(given)
    if (range && isWithinGrid(range)) return range
    report(given, 'start is places such as 5, 1..10 or 30.., not', () =>
      suggestRange(given, isWithinGrid),
    )
    return null
  },
  write: ({ from, to }) => {
    const range = inOrder(from, to)
    return isWithinGrid(range) ? rangeText(range) : ''
  },
}

const isWithinGrid = ({ from, to }: PlaceRange): boolean =>
  [from, to].every(
    (place) => place === null || (Number.isInteger(place) && place >= 1 && place <= LAST_PLACE),
  )

/** "5", "1..10", "30..", "..5"; either end first. `null` for anything else. */
function rangeOf(piece: string): PlaceRange | null {
  const match = /^(\d*)(?:\s*\.\.\s*(\d*))?$/.exec(piece)
  if (!match) return null
  const from = numberOf(match[1])
  const to = match[2] === undefined ? from : numberOf(match[2])
  return from === null && to === null ? null : inOrder(from, to)
}

const numberOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null)

const inOrder = (from: number | null, to: number | null): PlaceRange =>
  from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }

const isInside = (n: number, { from, to }: PlaceRange): boolean =>
  n >= (from ?? Number.NEGATIVE_INFINITY) && n <= (to ?? Number.POSITIVE_INFINITY)

function rangeText({ from, to }: PlaceRange): string {
  if (from === null && to === null) return ''
  return from === to ? String(from) : `${from ?? ''}..${to ?? ''}`
}

/** Years in rows without a gap, by first and last: 2011, 2012, 2016 → [2011, 2012], [2016, 2016]. */
function runsOf(seasons: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const year of [...new Set(seasons)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs
}

/** "1-10" as it should be written, if that would be right: "1..10". */
function suggestRange(piece: string, isRight: (range: PlaceRange) => boolean): string | null {
  const match = /^(\d{1,4})\D{1,4}(\d{1,4})$/.exec(piece)
  const meant = match && `${match[1]}..${match[2]}`
  const range = meant && meant !== piece ? rangeOf(meant) : null
  return range && isRight(range) ? meant : null
}

/** A year or range that is none of his is no slip for another. */
function suggestYears(piece: string, seasons: readonly number[]): string | null {
  const range = suggestRange(piece, (meant) => seasons.some((year) => isInside(year, meant)))
  return range ?? (/^\d{4}$|\.\./.test(piece) ? null : suggest(piece, seasons.map(String)))
}
