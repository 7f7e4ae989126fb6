import type { Driver } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { FieldRow } from '~/data/schema/field'
import type { Race } from '~/data/schema/race'
import type { CareerRecord } from '~/data/schema/record'
import type { Team, Track } from '~/data/schema/track'
import { daysBetween } from '~/stats/days'
import { joinStarts, type Start } from '~/stats/starts'
import { stintsOf } from '~/stats/stints'

const DRIVER = 'Sam Driver'
const PLATE = { ground: '#123456', ink: '#ffffff' }

/** An ordinary day: 20th from 20th on the lead lap. Season, round and id follow from date and series. */
export function aRace(given: Partial<Race> = {}): Race {
  const { series = 'nxs', date = '2023-03-04', start = 20, finish = 20, raceLaps = 200 } = given
  const { season = Number(date.slice(0, 4)), round = weekOf(date) } = given
  return {
    id: `${series}-${season}-${String(round).padStart(2, '0')}`,
    series,
    season,
    round,
    date,
    raceName: 'Spring 300',
    trackId: 'springfield',
    lapsScheduled: raceLaps,
    raceLaps,
    fieldSize: 38,
    start,
    finish,
    carNumber: '48',
    make: 'Chevrolet',
    team: 'home-racing',
    lapsRun: raceLaps,
    lapsLed: 0,
    status: 'running',
    points: 17,
    stage1: null,
    stage2: null,
    driverRating: 70.5,
    note: null,
    winner: finish === 1 ? DRIVER : 'Alex Winner',
    firstOnGrid: start === 1 ? DRIVER : 'Alex Winner',
    pole: false,
    sources: ['a-source'],
    ...given,
  }
}

/** One race a finish, a week apart, oldest first. */
export const finishing = (...finishes: number[]): Race[] =>
  finishes.map((finish, week) => aRace({ finish, date: daysAfter('2023-02-04', 7 * week) }))

export const aTrack = ({ id = 'springfield', ...given }: Partial<Track> = {}): Track => ({
  id,
  venue: id,
  name: `${nameOf(id)} Speedway`,
  shortName: nameOf(id),
  city: 'Springfield',
  state: 'OH',
  country: 'USA',
  lengthMiles: 1.5,
  surface: 'asphalt',
  type: 'intermediate',
  latitude: 40,
  longitude: -83,
  note: null,
  ...given,
})

export const aTeam = ({ id = 'home-racing', ...given }: Partial<Team> = {}): Team => ({
  id,
  name: nameOf(id),
  shortName: nameOf(id).split(' ')[0] as string,
  ...given,
})

/** A race with its track and team. */
export function aStart(race: Partial<Race> = {}, track: Partial<Track> = {}): Start {
  const given = aRace({ ...(track.id && { trackId: track.id }), ...race })
  return startsOf([given], [aTrack({ id: given.trackId, ...track })])[0] as Start
}

/** Races with their tracks and teams; those not given are made up. */
export const startsOf = (races: readonly Race[], tracks: readonly Track[] = []): Start[] =>
  joinStarts(races, tracksFor(races, tracks), teamsFor(races, []))

/** An entry that is no start: he did not qualify, unless said otherwise. */
export function anEntry(given: Partial<Entry> = {}): Entry {
  const { series = 'nxs', date = '2023-02-18', entry = 'did-not-qualify' } = given
  const { season = Number(date.slice(0, 4)), trackId = 'springfield' } = given
  return {
    id: `${series}-${season}-springfield-${entry}`,
    entry,
    raceId: null,
    series,
    season,
    date,
    raceName: 'Spring 300',
    trackId,
    trackName: nameOf(trackId ?? 'elsewhere'),
    carNumber: '48',
    team: 'home-racing',
    reportedFinish: null,
    detail: 'Too slow by a blink',
    confidence: 'confirmed',
    sources: ['a-source'],
    ...given,
  }
}

export const aDriver = (given: Partial<Driver> = {}): Driver => ({
  slug: 'sam-driver',
  name: DRIVER,
  born: '1990-08-08',
  from: 'Springfield, Ohio',
  role: 'Racing driver',
  mark: { carNumber: '48', plate: PLATE },
  recordTo: '2026-06-21',
  knownBeyond: [],
  gotAway: [],
  seriesNames: [
    aSeriesName('cup', 'NASCAR Cup Series', 'Cup'),
    aSeriesName('nxs', 'NASCAR Xfinity Series', 'Xfinity'),
    aSeriesName('truck', 'NASCAR Truck Series', 'Truck'),
  ],
  rivals: [],
  rivalStories: [],
  ...given,
})

const aSeriesName = (
  series: Driver['seriesNames'][number]['series'],
  name: string,
  shortName: string,
) => ({ series, from: 2001, to: null, name, shortName, note: 'Made up' })

/** A whole record around some races: their tracks, teams and stints follow unless given. */
export function aRecord(given: Partial<CareerRecord> = {}): CareerRecord {
  const { races = [], entries = [] } = given
  const tracks = tracksFor([...races, ...entries], given.tracks ?? [])
  const teams = teamsFor([...races, ...entries], given.teams ?? [])
  const spells = stintsOf(joinStarts(races, tracks, teams))
  return {
    driver: aDriver(),
    races,
    entries,
    stints: spells.map(({ starts: _, ...spell }) => ({ ...spell, plate: PLATE })),
    ...given,
    tracks,
    teams,
  }
}

/** One line of a full field. */
export const aRow = (given: Partial<FieldRow> = {}): FieldRow => ({
  raceId: 'nxs-2023-09',
  finish: 1,
  start: 1,
  carNumber: '7',
  driver: 'Alex Winner',
  team: 'Other Racing',
  make: 'Ford',
  lapsRun: 200,
  lapsLed: 0,
  status: 'running',
  points: 40,
  driverRating: 100,
  stage1: null,
  stage2: null,
  ...given,
})

/** The day some days after another. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const weekOf = (date: string) => 1 + Math.floor(daysBetween(`${date.slice(0, 4)}-01-01`, date) / 7)

const nameOf = (id: string) =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

const tracksFor = (lines: readonly { trackId: string | null }[], given: readonly Track[]) =>
  completed(
    given,
    lines.map(({ trackId }) => trackId),
    aTrack,
  )

const teamsFor = (lines: readonly { team: string | null }[], given: readonly Team[]) =>
  completed(
    given,
    lines.map(({ team }) => team),
    aTeam,
  )

/** What is given, and one of each id it lacks. */
function completed<T extends { id: string }>(
  given: readonly T[],
  ids: readonly (string | null)[],
  make: (given: { id: string }) => T,
): T[] {
  const missing = new Set(ids.filter((id) => id !== null && !given.some((one) => one.id === id)))
  return [...given, ...[...missing].map((id) => make({ id: id as string }))]
}
