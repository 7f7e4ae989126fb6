import type { Driver, GotAway } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { Race } from '~/data/schema/race'
import type { CareerRecord } from '~/data/schema/record'
import type { Stint } from '~/data/schema/stint'
import type { Team, Track } from '~/data/schema/track'
import { dayNumber } from '~/stats/days'
import { type World, world } from '~/stats/world'

/**
 * What a frame carries of the record, inside its page: tables as columns, references as places in
 * a list, days as days since the one before, and nothing that follows from something else. Packed
 * by gzip it is two thirds of what the rows would be.
 */
export type Packed = {
  driver: PackedDriver
  races: Columns
  /** In the order in which races name them. */
  tracks: Columns
  teams: Columns
  stints: Columns
  entries: readonly Entry[]
  /** Only what one subject needs: its starts are not all there are. */
  isPart: boolean
}

export type Columns = Readonly<Record<string, readonly unknown[]>>
type PackedDriver = Pick<Driver, 'name' | 'recordTo'> & {
  seriesNames: readonly Omit<Driver['seriesNames'][number], 'note'>[]
  gotAway: readonly Pick<GotAway, (typeof OF_STORY)[number]>[]
}

/** What no frame shows of a race, or what follows from the rest of its line. */
const NEVER_SHOWN = ['id', 'sources', 'lapsScheduled', 'firstOnGrid'] as const
const OF_STORY = ['id', 'raceId', 'date', 'label', 'inShort'] as const
const ID = ['id'] as const
const OF_TRACK = ['id', 'name', 'shortName', 'city', 'state', 'type'] as const
/** Only where a track is the subject is more said of it. */
const MEASURED = [...OF_TRACK, 'lengthMiles'] as const
const OF_SUBJECT = [...MEASURED, 'country'] as const

/** How much of the record: the races by their ids, or `null` for all, and what of each is not shown. */
export type Extent = {
  races: ReadonlySet<string> | null
  without: readonly (keyof Race)[]
  /** Tracks and teams by their ids alone. */
  isNameless?: boolean
  /** Tracks with their lengths. */
  isMeasured?: boolean
  /** Drivers whom the frame names beside the record: a winner among them is a place in this list. */
  named?: readonly string[]
}

/** The part of a record that a frame carries. */
export function pack(
  record: CareerRecord,
  { races: ids, without: unshown, isNameless = false, isMeasured = false, named = [] }: Extent,
): Packed {
  const { name, recordTo, gotAway, seriesNames } = record.driver
  const races = record.races
    .filter(({ id }) => ids === null || ids.has(id))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const entries = record.entries.filter(({ raceId }) => raceId !== null && ids?.has(raceId))
  const isUsed = (trackId: string) =>
    ids === null || [...races, ...entries].some((race) => race.trackId === trackId)
  const tracks = record.tracks.filter(({ id }) => isUsed(id))
  // The year of the day, as it has always been: then it need not be said.
  const isOfYear = races.every(({ season, date }) => date.startsWith(String(season)))
  const unseen = [...NEVER_SHOWN, ...unshown, ...(isOfYear ? (['season'] as const) : [])]
  const ofTrack = isNameless ? ID : ids ? OF_SUBJECT : isMeasured ? MEASURED : OF_TRACK
  const teams = record.teams.filter(({ id }) => races.some(({ team }) => team === id))
  return {
    driver: {
      name,
      recordTo,
      gotAway: ids ? [] : gotAway.map((story) => only(story, OF_STORY)),
      seriesNames: isNameless ? [] : seriesNames.map(({ note: _, ...one }) => one),
    },
    races: columnsOf(
      races.map((race, i) => ({
        ...without({ ...race, winner: placeIn(named, race.winner) }, unseen),
        date: dayNumber(race.date) - dayNumber(races[i - 1]?.date ?? EPOCH),
        trackId: tracks.findIndex(({ id }) => id === race.trackId),
        team: teams.findIndex(({ id }) => id === race.team),
      })),
    ),
    tracks: columnsOf(tracks.map((track) => only(track, ofTrack))),
    teams: columnsOf(isNameless ? teams.map((team) => only(team, ID)) : teams),
    stints: columnsOf(
      record.stints.filter((stint) =>
        races.some(
          ({ series, team, carNumber }) =>
            series === stint.series && team === stint.team && carNumber === stint.carNumber,
        ),
      ),
    ),
    entries: entries.map((entry) => ({ ...entry, sources: [] })),
    isPart: ids !== null,
  }
}

/** The place of a name in a list, or itself where it is not there. */
const placeIn = (named: readonly string[], name: string): string | number => {
  const at = named.indexOf(name)
  return at < 0 ? name : at
}

/**
 * The record that was packed, without what no frame shows.
 *
 * @param named the same as when it was packed.
 */
export function unpack(packed: Packed, named: readonly string[] = []): CareerRecord {
  const tracks = rowsOf(packed.tracks) as Track[]
  const teams = rowsOf(packed.teams) as Team[]
  let day = dayNumber(EPOCH)
  const races = rowsOf(packed.races).map((row) => {
    const line = row as Omit<Race, 'date' | 'trackId' | 'team' | 'winner' | 'season'> &
      Record<'date' | 'trackId' | 'team', number> & { winner?: string | number; season?: number }
    day += line.date
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
    const { season = Number(date.slice(0, 4)) } = line
    return {
      ...line,
      id: `${line.series}-${season}-${String(line.round).padStart(2, '0')}`,
      date,
      season,
      trackId: tracks[line.trackId]?.id,
      team: teams[line.team]?.id,
      ...(typeof line.winner === 'number' && { winner: named[line.winner] }),
    }
  })
  return {
    driver: packed.driver as unknown as Driver,
    races: races as unknown as Race[],
    tracks,
    teams,
    stints: rowsOf(packed.stints) as Stint[],
    entries: packed.entries,
  }
}

/** What was known at the end of a day. The stints of a part cannot be told from its starts. */
export function packedWorld(record: CareerRecord, isPart: boolean, asof: string | null): World {
  const now = world(record, asof)
  return isPart ? { ...now, stints: record.stints } : now
}

const EPOCH = '1970-01-01'

const without = <T extends object, K extends keyof T>(row: T, keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

const only = <T extends object, K extends keyof T>(row: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>

export function columnsOf(rows: readonly object[]): Columns {
  const names = Object.keys(rows[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, rows.map((row) => (row as Record<string, unknown>)[name])]),
  )
}

export function rowsOf(columns: Columns): object[] {
  const names = Object.keys(columns)
  const length = columns[names[0] ?? '']?.length ?? 0
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[i]])),
  )
}
