import { type FieldRow, fieldColumns } from '~/data/schema/field'
import type { DataFile } from '~/data/schema/files'
import { SERIES_NAMES } from '~/format/names'
import { formatMean } from '~/format/numbers'
import { formatPosition, formatResult } from '~/format/positions'
import { type Figures, figuresOf } from '~/stats/figures'
import { joinStarts } from '~/stats/starts'
import { flipsSaid } from './flips'
import type { NewRace } from './newRace'
import type { Plan } from './plan'
import { textOf } from './text'
import { DATA_FILES, type WholeRecord } from './whole'

/** The race in a line: "truck-2026-15, 2026-07-24: 8th of 36 from 12th, No. 75, …". */
export function raceSaid({ race, team }: NewRace): string {
  const stages = [race.stage1, race.stage2].map((place) => place ?? 'unknown').join(' and ')
  return [
    `${race.id}, ${race.date}, ${race.raceName} at ${race.trackId}: ${formatResult(race)} of ${race.fieldSize}`,
    `from ${formatPosition(race.start)}, No. ${race.carNumber} ${race.make}, ${team.name}`,
    `${race.lapsRun} of ${race.raceLaps} laps, ${race.lapsLed} led, ${race.points} points, stages ${stages}`,
    `won by ${race.winner}; on the grid first ${race.firstOnGrid}${race.pole ? ', a pole' : ''}`,
  ].join('; ')
}

/** The files that a race changes, as they will be written. */
export function changedTexts(before: WholeRecord, after: WholeRecord): Map<string, string> {
  const files = DATA_FILES.filter(
    (file) => textOf(before.files[file]) !== textOfFile(after, file),
  ).map((file) => [`${file}`, textOfFile(after, file)] as const)
  const parts = [...after.parts].filter(([part, rows]) => before.parts.get(part) !== rows)
  return new Map([
    ...files,
    ...parts.map(([part, rows]) => [`fields/${part}.json`, partText(rows)] as const),
  ])
}

const textOfFile = ({ files }: WholeRecord, file: DataFile) => textOf(files[file])

/** A part as its file has it: columns once, rows as lists. */
function partText(rows: readonly FieldRow[]): string {
  const columns = Object.keys(fieldColumns) as (keyof FieldRow)[]
  return textOf({ columns, rows: rows.map((row) => columns.map((column) => row[column])) })
}

/** What the race changes in the figures: "starts 280 → 281". */
export function figuresSaid(before: WholeRecord, { added, record: after }: Plan): string[] {
  const { series } = added.race
  const [was, is] = [startsIn(before), startsIn(after)].map((starts) => ({
    all: figuresOf(starts),
    series: starts.filter((start) => start.series === series).length,
  }))
  if (!was || !is) return []
  const [from, to] = [before, after].map(({ files }) => files['driver.json'].recordTo)
  return [
    moved('starts', was.all.starts, is.all.starts),
    moved(SERIES_NAMES[series], was.series, is.series),
    ...COUNTS.filter(([key]) => was.all[key] !== is.all[key]).map(([key, name]) =>
      moved(name, was.all[key], is.all[key]),
    ),
    moved('average start', formatMean(was.all.averageStart), formatMean(is.all.averageStart)),
    moved('average finish', formatMean(was.all.averageFinish), formatMean(is.all.averageFinish)),
    from === to ? `record to ${to}, as before` : `record to ${from} → ${to}`,
  ]
}

const COUNTS = [
  ['wins', 'wins'],
  ['top5', 'top fives'],
  ['top10', 'top tens'],
  ['poles', 'poles'],
  ['lapsLed', 'laps led'],
  ['dnf', 'DNFs'],
] as const satisfies [keyof Figures, string][]

const moved = (name: string, from: string | number, to: string | number) =>
  from === to ? `${name} ${to}, as before` : `${name} ${from} → ${to}`

const startsIn = ({ files }: WholeRecord) =>
  joinStarts(files['races.json'], files['tracks.json'], files['teams.json'])

/** What no rule can decide, and somebody has to read again. */
export function toLookAt(before: WholeRecord, { added, notes, record }: Plan): string[] {
  const { race } = added
  const { files } = before
  return [
    ...notes,
    ...files['entries.json']
      .filter(({ entry, raceId }) => entry === 'unconfirmed' && raceId === race.id)
      .map(({ id }) => `entries.json: ${id} is confirmed by this start and taken out`),
    ...files['milestones.json']
      .filter(({ date, raceId }) => date === race.date && raceId === null)
      .map(
        ({ id, headline }) =>
          `milestones.json: ${id}, “${headline}”, is of the same day: does it belong to the race?`,
      ),
    ...files['driver.json'].knownBeyond.map(
      ({ fact }) => `driver.json: knownBeyond says “${fact}” Is it still so?`,
    ),
    ...flipsSaid(before, record, added.today),
    ...skippedRounds(before, added),
    ...rankLeft(before, added),
    ...(race.season >= 2017 && (race.stage1 === null || race.stage2 === null)
      ? ['his places in the stages are not all known; --stage1 and --stage2 say them']
      : []),
    ...(race.driverRating === null ? ['his driver rating is not known'] : []),
  ]
}

function skippedRounds({ files }: WholeRecord, { race }: NewRace): string[] {
  const before = files['races.json'].filter(
    ({ series, season, round }) =>
      series === race.series && season === race.season && round < race.round,
  )
  const last = Math.max(0, ...before.map(({ round }) => round))
  if (race.round - last < 2) return []
  const rounds =
    race.round - last === 2 ? `round ${last + 1} is` : `rounds ${last + 1} to ${race.round - 1} are`
  return [`${rounds} not in the record: he did not start there, or it is still to be added`]
}

function rankLeft({ files }: WholeRecord, { race, pointsPlace }: NewRace): string[] {
  const line = files['seasons.json'].find(
    ({ season, series }) => season === race.season && series === race.series,
  )
  if (pointsPlace !== undefined || !line || line.pointsRank === null) return []
  return [
    `seasons.json: ${race.season} ${race.series} still has rank ${line.pointsRank}, “${line.pointsRankSource}”; --points-place says the new one`,
  ]
}
