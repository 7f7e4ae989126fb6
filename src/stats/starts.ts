import type { Series } from '~/data/schema/common'
import type { SeriesName } from '~/data/schema/driver'
import type { Race } from '~/data/schema/race'
import type { Team, Track } from '~/data/schema/track'
import { type Band, finishBand } from './bands'
import { seriesNameIn } from './seriesNames'
import { type StatusClass, statusClass } from './status'

/** A start with what hangs on it: its track, its team, and what follows from its line. */
export type Start = Omit<Race, 'team'> & {
  track: Track
  team: Team
  /** Start − finish; positive is forward. */
  gained: number
  statusClass: StatusClass
  band: Band
  /** What the filter box looks in, lower case. */
  searchText: string
}

/** What people call the series, whatever it was named that season. */
const SERIES_WORDS: Record<Series, string> = {
  cup: 'cup',
  nxs: 'nxs xfinity',
  truck: 'truck trucks',
}

/** What people call an early end. */
const END_WORDS: Record<Exclude<StatusClass, 'running'>, string> = {
  crash: 'dnf crash',
  mechanical: 'dnf mechanical',
  other: 'dnf',
  disqualified: 'dsq',
}

/** A line that points to nothing. */
export class LinkError extends Error {
  override name = 'LinkError'
}

/**
 * The starts of the record, oldest first.
 *
 * @param seriesNames for the filter box: what each series was called that season.
 * @throws {LinkError} naming file, row and field where a track or team is unknown.
 */
export function joinStarts(
  races: readonly Race[],
  tracks: readonly Track[],
  teams: readonly Team[],
  seriesNames: readonly SeriesName[] = [],
): Start[] {
  const trackById = new Map(tracks.map((track) => [track.id, track]))
  const teamById = new Map(teams.map((team) => [team.id, team]))
  return races
    .map((race) => {
      const track = trackById.get(race.trackId)
      const team = teamById.get(race.team)
      if (!track) throw new LinkError(`races.json: ${race.id}: trackId: no track '${race.trackId}'`)
      if (!team) throw new LinkError(`races.json: ${race.id}: team: no team '${race.team}'`)
      const series = seriesNameIn(seriesNames, race.series, race.season)
      return joinStart(race, track, team, series)
    })
    .sort(byDate)
}

function joinStart(race: Race, track: Track, team: Team, series: SeriesName | undefined): Start {
  const end = statusClass(race.status)
  return {
    ...race,
    track,
    team,
    gained: race.start - race.finish,
    statusClass: end,
    band: finishBand(race),
    searchText: [
      race.raceName,
      track.name,
      track.shortName,
      track.city,
      track.state,
      track.type,
      team.name,
      race.make,
      race.winner,
      race.carNumber,
      `#${race.carNumber}`,
      SERIES_WORDS[race.series],
      series?.name ?? '',
      race.date,
      race.status,
      end === 'running' ? '' : END_WORDS[end],
      race.note ?? '',
    ]
      .join(' ')
      .toLowerCase(),
  }
}

const byDate = (a: Start, b: Start) =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
