import { type Axis, across } from '~/charts/timeAxis'
import type { Series } from '~/data/schema/common'
import type { World } from '~/stats/world'

/** Height of a row of labels, in pixels. */
export const ROW = 15

/** A story told above its lane: a win in the book, or one that got away. */
export type Note = {
  id: string
  /** Where more is told of it. */
  raceId: string
  /** What is written on a phone, and elsewhere. */
  labels: readonly [string, string]
  x: number
  /** The place in the book; `null` where there is none. */
  finish: number | null
  isWin: boolean
  /** Rows up from the lane; `null` where there is no room for a label. */
  row: number | null
}

/** A picture's least width for each of the labels, and pixels that a letter takes in it at most. */
const SIZES = [
  { width: 288, letter: 6 },
  { width: 704, letter: 6.9 },
] as const

/** Where the name of the series stands: at the left of the upper row. */
const NAME = 56
const ROWS = [0, 1, 2]

/**
 * The stories of one series, oldest first, each label in the lowest row where it meets no other
 * and no line to a star, however wide the picture is.
 */
export function notesOf(axis: Axis, world: World, series: Series): { notes: Note[]; rows: number } {
  const seated: Note[] = []
  const told = [...winsOf(axis, world, series), ...lostOf(axis, world, series)]
  for (const note of told.sort((a, b) => a.x - b.x)) {
    const free = ROWS.find(
      (row) => isClear(note, row) && seated.every((other) => !meet({ ...note, row }, other)),
    )
    seated.push({ ...note, row: free ?? null })
  }
  const rows = Math.max(0, ...seated.map(({ row }) => (row ?? 0) + 1))
  return { notes: seated, rows: seated.length > 0 ? Math.max(2, rows) : 1 }
}

const winsOf = (axis: Axis, { starts }: World, series: Series): Note[] =>
  starts
    .filter((start) => start.series === series && start.finish === 1)
    .map(({ id, track, season, date }) => ({
      id,
      raceId: id,
      labels: [`${track.shortName} ’${String(season).slice(2)}`, `${track.shortName} ${season}`],
      x: across(axis, date),
      finish: 1,
      isWin: true,
      row: null,
    }))

const lostOf = (axis: Axis, { starts, gotAway }: World, series: Series): Note[] =>
  gotAway
    .filter(({ raceId }) => raceId.startsWith(`${series}-`))
    .map(({ id, raceId, label, date }) => ({
      id,
      raceId,
      labels: [label, label],
      x: across(axis, date),
      finish: starts.find((start) => start.id === raceId)?.finish ?? null,
      isWin: false,
      row: null,
    }))

/** Whether a label stands clear of the name of the series, in the row where that is. */
const isClear = (note: Note, row: number): boolean =>
  row !== 1 || SIZES.every((_, size) => extentOf(note, size)[0] > NAME)

/** A label's two ends at a size of picture, in pixels from its left edge. */
export function extentOf({ x, labels }: Note, size: number): [number, number] {
  const { width, letter } = SIZES[size] as (typeof SIZES)[number]
  const at = (x / 100) * width
  const long = (labels[size]?.length ?? 0) * letter
  const side = sideOf(x)
  if (side === 'start') return [at - 6, at - 6 + long]
  if (side === 'end') return [at + 6 - long, at + 6]
  return [at - long / 2, at + long / 2]
}

/** How a label stands to its star, so that it stays within the picture. */
export const sideOf = (x: number): 'start' | 'middle' | 'end' =>
  x < 18 ? 'start' : x > 80 ? 'end' : 'middle'

/** Whether two labels meet, or one of them the other's line down to its star. */
function meet(a: Note, b: Note): boolean {
  if (a.row === null || b.row === null) return false
  const [high, low] = a.row > b.row ? [a, b] : [b, a]
  return SIZES.some(({ width }, size) => {
    const [from, to] = extentOf(low, size)
    const line = (high.x / 100) * width
    const [left, right] = a.row === b.row ? extentOf(high, size) : [line - 3, line + 3]
    return left < to + 2 && from < right + 2
  })
}
