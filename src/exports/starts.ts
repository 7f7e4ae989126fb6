import { formatDate } from '~/format/dates'
import { COLUMN_NAMES, TRACK_TYPE_NAMES } from '~/format/names'
import { formatDecimal, formatSigned } from '~/format/numbers'
import { formatFinish, formatStage } from '~/format/positions'
import type { ColumnId } from '~/stats/columns'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import type { Cell, ExportTable } from './table'

/** What a program reads: days in ISO, series and types by their ids, an unknown `null`. */
const VALUES: Record<ColumnId, (start: Start) => Cell> = {
  date: (s) => s.date,
  series: (s) => s.series,
  season: (s) => s.season,
  race: (s) => s.raceName,
  track: (s) => s.track.shortName,
  type: (s) => s.track.type,
  start: (s) => s.start,
  finish: (s) => s.finish,
  gained: (s) => s.gained,
  car: (s) => s.carNumber,
  team: (s) => s.team.name,
  make: (s) => s.make,
  laps: (s) => s.lapsRun,
  led: (s) => s.lapsLed,
  status: (s) => s.status,
  stage1: (s) => s.stage1,
  stage2: (s) => s.stage2,
  points: (s) => s.points,
  rating: (s) => s.driverRating,
  winner: (s) => s.winner,
}

/** What a reader sees, where it is another thing than the value. */
const WORDS: Partial<Record<ColumnId, (start: Start, world: World) => Cell>> = {
  date: (s) => formatDate(s.date),
  series: (s, { driver }) => shortSeriesName(driver.seriesNames, s),
  type: (s) => TRACK_TYPE_NAMES[s.track.type],
  finish: (s) => formatFinish(s),
  gained: (s) => formatSigned(s.gained),
  laps: (s) => `${s.lapsRun}/${s.raceLaps}`,
  stage1: (s) => formatStage(s.stage1),
  stage2: (s) => formatStage(s.stage2),
  rating: (s) => formatDecimal(s.driverRating),
}

const columnOf = (id: ColumnId) => ({ id, name: COLUMN_NAMES[id].name })

/** Starts as values, in the order given. */
export const valuesOf = (starts: readonly Start[], columns: readonly ColumnId[]): ExportTable => ({
  columns: columns.map(columnOf),
  rows: starts.map((start) => columns.map((id) => VALUES[id](start))),
})

/** The same with the race's id before all, by which rows can be joined. */
export function identified(starts: readonly Start[], columns: readonly ColumnId[]): ExportTable {
  const table = valuesOf(starts, columns)
  return {
    columns: [{ id: 'id', name: 'Race id' }, ...table.columns],
    rows: table.rows.map((row, i) => [starts[i]?.id ?? null, ...row]),
  }
}

/** Starts in words, as they stand on the page. */
export const wordsOf = (
  starts: readonly Start[],
  columns: readonly ColumnId[],
  world: World,
): ExportTable => ({
  columns: columns.map(columnOf),
  rows: starts.map((start) => columns.map((id) => (WORDS[id] ?? VALUES[id])(start, world))),
})
