import type { FieldRow } from '~/data/schema/field'
import type { Source } from '~/data/schema/press'
import type { Race } from '~/data/schema/race'
import type { SeasonLine } from '~/data/schema/season'
import type { Plate, Stint } from '~/data/schema/stint'
import type { Team } from '~/data/schema/track'
import { fieldPartOf } from '~/stats/field'
import { joinStarts } from '~/stats/starts'
import { meetingsOf } from './meetings'
import { seasonFiguresOf } from './seasonRules'
import { spellsOf } from './stintRules'
import type { WholeRecord } from './whole'

/** All that comes into the record with a race. */
export type NewRace = {
  race: Race
  /** By finish. */
  field: readonly FieldRow[]
  /** If it is not there yet. */
  team: Team
  sources: readonly Source[]
  /** For a ride that begins with it. */
  plate: Plate | undefined
  /** For a season that begins with it. */
  seasonRaces: number | undefined
  /** After the race; with it the season's rank so far changes too. */
  pointsPlace: number | undefined
  /** Why the points are not those for finish and stages. */
  pointsExplained: string | undefined
  /** The day it is written in. */
  today: string
}

type Files = WholeRecord['files']

/**
 * The record with one race more, and all that follows from it: field,
 * meetings, season line, stints, last day. Nothing is checked here; `faultsOf` does that.
 */
export function withRace(record: WholeRecord, given: NewRace): WholeRecord {
  const { race, field } = given
  const { files } = record
  const races = [...files['races.json'], race].sort((a, b) => (dayAndId(a) < dayAndId(b) ? -1 : 1))
  const changed: Files = {
    ...files,
    'races.json': races,
    'teams.json': withTeam(files['teams.json'], given.team),
    'sources.json': [...files['sources.json'], ...given.sources],
    'entries.json': files['entries.json'].filter(
      ({ entry, raceId }) => entry !== 'unconfirmed' || raceId !== race.id,
    ),
    'standings.json': standingsWith(files['standings.json'], given),
    'corrections.json': correctionsWith(files['corrections.json'], given),
    'driver.json': {
      ...files['driver.json'],
      recordTo: [files['driver.json'].recordTo, race.date].sort().at(-1) as string,
    },
  }
  const part = fieldPartOf(race.id)
  const rows = [...(record.parts.get(part) ?? []), ...field].sort(
    (a, b) => Number(a.raceId > b.raceId) - Number(a.raceId < b.raceId) || a.finish - b.finish,
  )
  const parts = new Map(record.parts).set(part, rows)
  return {
    files: {
      ...changed,
      'meetings.json': meetingsOf({ files: changed, parts }),
      'seasons.json': seasonsWith(changed, given),
      'stints.json': stintsWith(changed, given.plate),
    },
    parts,
  }
}

const dayAndId = ({ date, id }: Race) => `${date} ${id}`

const withTeam = (teams: readonly Team[], team: Team): Team[] =>
  teams.some(({ id }) => id === team.id)
    ? [...teams]
    : [...teams, team].sort((a, b) => (a.id < b.id ? -1 : 1))

function standingsWith(
  standings: Files['standings.json'],
  { race, pointsPlace }: NewRace,
): Files['standings.json'] {
  if (pointsPlace === undefined) return standings
  // Whoever is declared for another series earns nothing, so his place means nothing.
  const after = { raceId: race.id, pointsPosition: pointsPlace, eligible: race.points > 0 }
  return [...standings, { ...after, sources: race.sources }]
}

function correctionsWith(
  corrections: Files['corrections.json'],
  { race, field, pointsExplained, today }: NewRace,
): Files['corrections.json'] {
  const led = field.reduce((sum, { lapsLed }) => sum + lapsLed, 0)
  const unled = led === race.raceLaps ? [] : [race.id]
  const explained = {
    id: `${race.id}-race-points`,
    raceIds: [race.id],
    issue: `His ${race.points} points are not those for the finish and the stages.`,
    resolution: pointsExplained ?? '',
    sources: race.sources,
    date: today,
  }
  return {
    ...corrections,
    corrections: [...corrections.corrections, ...(pointsExplained ? [explained] : [])],
    lapsLedDoNotAddUp: [...corrections.lapsLedDoNotAddUp, ...unled],
  }
}

/** The season's line made anew from its starts; what no start tells stays as it was. */
function seasonsWith(files: Files, given: NewRace): SeasonLine[] {
  const { race } = given
  const isOurs = (line: { season: number; series: string }) =>
    line.season === race.season && line.series === race.series
  const races = files['races.json'].filter(isOurs)
  const figures = seasonFiguresOf(joinStarts(races, files['tracks.json'], files['teams.json']))
  const before = files['seasons.json'].find(isOurs)
  const { sources, ...line } = { ...(before ?? newSeason(given)), ...figures, ...rankOf(given) }
  const all = { ...line, sources: [...new Set([...sources, ...race.sources])] }
  return [...files['seasons.json'].filter((one) => !isOurs(one)), all].sort((a, b) =>
    `${a.season} ${a.series}` < `${b.season} ${b.series}` ? -1 : 1,
  )
}

/** In the order of a line; the figures are filled in from the starts. */
const newSeason = ({ race, seasonRaces }: NewRace): SeasonLine => ({
  season: race.season,
  series: race.series,
  ...{ starts: 0, wins: 0, top5: 0, top10: 0, poles: 0, lapsLed: 0 },
  ...{ averageStart: 0, averageFinish: 0 },
  pointsRank: null,
  pointsRankSource:
    race.points === 0
      ? 'not eligible for points in this series (declared for another series)'
      : 'not known yet; season not complete',
  scheduleLength: seasonRaces ?? race.round,
  sources: [],
})

function rankOf({ race, pointsPlace, sources }: NewRace) {
  if (pointsPlace === undefined || race.points === 0) return {}
  const from = sources[0]?.publisher ?? race.sources[0]
  const pointsRankSource = `${from}, position after round ${race.round}, ${race.date}; season not complete`
  return { pointsRank: pointsPlace, pointsRankSource }
}

/** The stints that the starts give, in the plates they have; a new one in its own. */
function stintsWith(files: Files, plate: Plate | undefined): Stint[] {
  const plates = new Map(files['stints.json'].map((stint) => [stint.id, stint.plate]))
  return spellsOf({ files }).map(({ starts: _, ...spell }) => ({
    ...spell,
    plate: plates.get(spell.id) ?? plate ?? NO_PLATE,
  }))
}

/** Never written: a ride without a plate is refused. */
const NO_PLATE: Plate = { ground: '#000000', ink: '#ffffff' }
