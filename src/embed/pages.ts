import { CAREER_VIEWS, type CareerView, type Standalone } from '~/address/embeds'
import { fullPlaceOf } from '~/address/fullPlace'
import type { FieldRow } from '~/data/schema/field'
import type { RaceMeetings } from '~/data/schema/meeting'
import type { Race } from '~/data/schema/race'
import type { CareerRecord } from '~/data/schema/record'
import { fieldOf } from '~/stats/field'
import { hasFrame } from '~/stats/rivalFrames'
import { type Rival, rivalsOf } from '~/stats/rivals'
import { ridesOf } from '~/stats/seats'
import { isOfField } from '~/stats/verdicts'
import { world } from '~/stats/world'
import { type Beside, packPools, packSeats } from './beside'
import { packClaims } from './packedClaims'
import { packLife } from './packedLife'
import { packRides } from './packedRides'
import { packRivals } from './packedRivals'
import { packRanks } from './ranks'
import { type Extent, pack } from './record'
import type { ClaimLine, EmbedData, FieldLine, RivalLines } from './view'

/**
 * Every frame there is, with what it carries: one a view of any selection, and one each season,
 * track, race and ride of his, each rival he met often enough, and each sentence of the press.
 *
 * @param fieldRows everyone in a race, by its id.
 * @param said the sentences of the press.
 * @param beside the tables of which the view against expectation and the rides carry a part.
 */
export function embedsOf(
  record: CareerRecord & { meetings: readonly RaceMeetings[] },
  fieldRows: (raceId: string) => readonly FieldRow[],
  said: readonly ClaimLine[] = [],
  { outcomes, seats, seasons: lines, drivers, life }: Beside = NOTHING_BESIDE,
): EmbedData[] {
  const { starts, driver } = world(record, null)
  const bare = { ...record, stints: [], driver: { ...driver, gotAway: [] } }
  const carrying = (
    shown: Standalone,
    extent: Extent,
    more: Partial<Omit<EmbedData, 'shown' | 'full' | 'record'>> = {},
  ): EmbedData => ({
    shown,
    full: fullPlaceOf(shown),
    record: pack(WITHOUT_RIDES.has(shown.view) ? bare : record, extent),
    field: null,
    ...more,
  })
  const rivals = rivalsOf(starts, record.meetings, driver)
  const ofCareer = (view: CareerView): EmbedData => {
    const extent = { races: null, without: UNSHOWN[view] }
    if (view === 'expectation')
      return carrying({ view, of: null }, extent, { pools: packPools(starts, outcomes) })
    if (view === 'context')
      return carrying(
        { view, of: null },
        { ...extent, isNameless: true },
        { ranks: packRanks(drivers, lines, driver.name) },
      )
    if (view === 'claims')
      return carrying(
        { view, of: null },
        { ...extent, isMeasured: true },
        { field: [], claims: packClaims(said) },
      )
    if (view === 'seats')
      return carrying({ view, of: null }, extent, {
        field: [],
        rides: packRides(seats, ridesOf(starts), driver.name),
      })
    // Shown whatever is selected: a frame of no start at all still tells of a life.
    if (view === 'timeline')
      return {
        ...carrying({ view, of: null }, extent),
        record: pack(ridesAlone(record), extent),
        field: [],
        ...(life && { life: packLife(life) }),
      }
    if (view !== 'rivals') return carrying({ view, of: null }, extent)
    const packed = packRivals(starts, rivals)
    return carrying({ view, of: null }, { ...extent, named: packed.names }, { rivals: packed })
  }
  const those = (is: (start: (typeof starts)[number]) => boolean) =>
    new Set(starts.filter(is).map(({ id }) => id))
  const seasons = [...new Set(starts.map(({ season }) => season))]
  const tracks = [...new Set(starts.map(({ trackId }) => trackId))]
  const reliefs = record.entries.flatMap(({ entry, raceId }) =>
    entry === 'relief' && raceId !== null ? [raceId] : [],
  )
  return [
    ...CAREER_VIEWS.map(ofCareer),
    ...seasons.map((year) =>
      carrying({ view: 'season', of: String(year) }, of(those((s) => s.season === year))),
    ),
    ...tracks.map((id) => carrying({ view: 'track', of: id }, of(those((s) => s.trackId === id)))),
    ...starts.map((start) =>
      carrying({ view: 'race', of: start.id }, of(new Set([start.id])), {
        field: fieldOf(start, fieldRows(start.id), driver).map(lineOf),
      }),
    ),
    ...ridesOf(starts).map((ride) =>
      carrying({ view: 'seat', of: ride.slug }, of(new Set(ride.starts.map(({ id }) => id))), {
        seats: packSeats(seats, ride, driver.name),
      }),
    ),
    ...rivals
      .filter(hasFrame)
      .map((rival) =>
        carrying(
          { view: 'rival', of: rival.slug },
          { races: new Set(rival.met.map(({ start }) => start.id)), without: NOT_OF_RIVAL },
          { rival: linesOf(rival) },
        ),
      ),
    ...reliefs.map((id) =>
      carrying({ view: 'race', of: id }, of(new Set([id])), {
        field: fieldRows(id)
          .toSorted((a, b) => a.finish - b.finish)
          .map(lineOf),
      }),
    ),
    ...said.map((line) =>
      carrying({ view: 'claim', of: line.claim.id }, restingOn(line), { field: [], claim: line }),
    ),
  ]
}

/** Every start where figures of his tell, and none where a source or a full result does. */
const restingOn = ({ claim: { checks } }: ClaimLine): Extent =>
  checks.some(({ statistic }) => !isOfField(statistic))
    ? { races: null, without: UNSAID, isMeasured: isOnLength(checks) }
    : { races: new Set(), without: [] }

/** Whether how long a track is makes the verdict. */
const isOnLength = (checks: ClaimLine['claim']['checks']): boolean =>
  checks.some(({ statistic }) => statistic === 'track_length')

/** What no figure of a sentence is made from. */
const UNSAID = [
  ...(['lapsRun', 'points', 'stage2', 'pole', 'driverRating', 'fieldSize'] as const),
  ...(['winner', 'raceName', 'note'] as const),
]

/** Which ride when: all that a timeline asks of a start. It is at one track for all of them. */
function ridesAlone(record: CareerRecord): CareerRecord {
  const [track] = record.tracks
  const { driver } = record
  return {
    ...record,
    tracks: track ? [track] : [],
    races: record.races.map((race) => ({
      ...race,
      ...{ trackId: track?.id ?? race.trackId, make: '', status: '' },
    })),
    driver: { ...driver, gotAway: [], seriesNames: [] },
  }
}

const NOTHING_BESIDE: Beside = { outcomes: [], seats: [], seasons: [], drivers: [] }

const of = (races: ReadonlySet<string>): Extent => ({ races, without: [] })

/** Views that show no plate and tell no story. */
const WITHOUT_RIDES: ReadonlySet<Standalone['view']> = new Set([
  ...(['distribution', 'season-averages'] as const),
  ...(['expectation', 'rivals', 'splits', 'grid', 'context'] as const),
  ...(['claims', 'nth-starts'] as const),
])

/** What a picture of the career shows of no start. */
const NOT_PICTURED = ['lapsRun', 'points', 'stage1', 'stage2', 'pole'] as const

/** What season totals tell without any start. */
const NOT_OF_SEASONS = [
  ...([...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps', 'lapsLed'] as const),
  ...(['raceName', 'winner', 'note', 'carNumber', 'start', 'finish'] as const),
] as const

/** What no ride is told by, and no share of a field beaten. */
const NOT_OF_RIDES = [
  ...([...NOT_PICTURED, 'driverRating', 'raceLaps', 'lapsLed'] as const),
  ...(['raceName', 'winner', 'note', 'start'] as const),
] as const

/** What no timeline tells of a start. */
const NOT_OF_LIFE = [
  ...([...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps', 'lapsLed'] as const),
  ...(['raceName', 'winner', 'note', 'start', 'finish'] as const),
] as const

/** What a frame of a rival shows of no start. */
const NOT_OF_RIVAL = [...NOT_PICTURED, 'driverRating', 'lapsLed', 'winner', 'note'] as const

const linesOf = ({ name, met }: Rival): RivalLines => ({
  name,
  lines: met.map(({ start, finish, status, asTeammates }) => [
    start.id,
    finish,
    status,
    asTeammates,
  ]),
})

/** Columns that a view of any selection has no use for. */
const UNSHOWN: Record<CareerView, readonly (keyof Race)[]> = {
  'career-strip': [...NOT_PICTURED, 'driverRating', 'fieldSize'],
  trend: NOT_PICTURED,
  distribution: [...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps'],
  'season-averages': [...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps'],
  tally: [...NOT_PICTURED, 'driverRating', 'fieldSize'],
  timeline: NOT_OF_LIFE,
  story: [...NOT_PICTURED, 'driverRating', 'fieldSize'],
  compare: ['points', 'stage1', 'stage2', 'fieldSize', 'pole'],
  'what-if': [...NOT_PICTURED, 'raceLaps', 'driverRating'],
  table: [],
  records: ['points', 'stage1', 'stage2', 'fieldSize', 'pole'],
  'on-this-day': [...NOT_PICTURED, 'driverRating', 'fieldSize'],
  expectation: [...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps'],
  rivals: [...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps'],
  summary: ['points', 'stage1', 'stage2', 'fieldSize'],
  splits: [...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps'],
  grid: [...NOT_PICTURED, 'driverRating', 'fieldSize'],
  context: NOT_OF_SEASONS,
  claims: UNSAID,
  seats: NOT_OF_RIDES,
  'nth-starts': [...NOT_PICTURED, 'driverRating', 'fieldSize', 'raceLaps'],
}

const lineOf = ({ driver, start, finish, stage1, stage2, carNumber }: FieldRow): FieldLine => ({
  driver,
  start,
  finish,
  stage1,
  stage2,
  carNumber,
})
