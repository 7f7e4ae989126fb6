import { describe, expect, test } from 'vitest'
import type { FieldRow } from '~/data/schema/field'
import type { Race } from '~/data/schema/race'
import { faultsOf, RULES } from '~/upkeep/rules'
import type { WholeRecord } from '~/upkeep/whole'
import { publishedRecord } from '../builders/published'
import { theWholeRecord } from '../data/record'

const theRecord = theWholeRecord()
/** What a race was to break it with is still there, and nothing after it. */
const record = publishedRecord()

describe.each(RULES)('$about', ({ rules }) => {
  test.each(rules)('$holds', ({ faults }) => {
    expect(faults(theRecord)).toEqual([])
  })
})

describe('the record as first published', () => {
  test('breaks no rule', () => {
    expect(faultsOf(record)).toEqual([])
  })
})

type Files = WholeRecord['files']
type Line<F extends keyof Files> = Files[F] extends readonly (infer Item)[] ? Item : never

/** The record with some lines of a file changed. */
const withLines = <F extends keyof Files>(
  file: F,
  change: (lines: Line<F>[]) => readonly Line<F>[],
): WholeRecord => ({
  ...record,
  files: {
    ...record.files,
    [file]: change(structuredClone(record.files[file]) as unknown as Line<F>[]),
  },
})

const withRace = (id: string, change: Partial<Race>) =>
  withLines('races.json', (races) => races.map((r) => (r.id === id ? { ...r, ...change } : r)))

/** The field of the San Diego race with the row of one finish changed. */
const withRow = (finish: number, change: Partial<FieldRow>): WholeRecord => {
  const rows = record.parts.get('truck-2026') ?? []
  const changed = rows.map((row) =>
    row.raceId === 'truck-2026-13' && row.finish === finish ? { ...row, ...change } : row,
  )
  return { ...record, parts: new Map(record.parts).set('truck-2026', changed) }
}

const LAST = 'truck-2026-13'

describe('a record is refused', () => {
  test.each<[string, () => WholeRecord, RegExp]>([
    [
      'with a race twice',
      () => withLines('races.json', (r) => [...r, r.at(-1) as Race]),
      /^ids are never there twice in a file: races.json: truck-2026-13$/m,
    ],
    [
      'with an id of another round',
      () => withRace(LAST, { round: 12 }),
      /^ids of races agree .*: truck-2026-13$/m,
    ],
    [
      'with an entry of another kind',
      () =>
        withLines('entries.json', (e) =>
          e.map((x) => (x.id === 'nxs-2025-24-relief' ? { ...x, entry: 'standby' } : x)),
        ),
      /^ids of entries .*: nxs-2025-24-relief$/m,
    ],
    [
      'with a meeting that the fields do not have',
      () =>
        withLines('meetings.json', (all) =>
          all.map((race) => (race.raceId === LAST ? { ...race, statuses: [] } : race)),
        ),
      /^the meetings with other drivers are those of the fields .*: truck-2026-13$/m,
    ],
    [
      'with a story of a rival by a milestone that is not there',
      () => ({
        ...record,
        files: {
          ...record.files,
          'driver.json': {
            ...record.files['driver.json'],
            rivalStories: record.files['driver.json'].rivalStories.map((story) => ({
              ...story,
              milestones: ['m999'],
            })),
          },
        },
      }),
      /^the meetings with other drivers are told by hand of .*: m999/m,
    ],
    [
      'with an article named like a source',
      () =>
        withLines('articles.json', (a) => a.map((x, i) => (i ? x : { ...x, id: 'jayski-2026' }))),
      /^ids of sources and articles .*: jayski-2026$/m,
    ],
    [
      'with a source nobody knows',
      () => withRace(LAST, { sources: ['hearsay'] }),
      /links to sources .*: races.json: truck-2026-13: hearsay$/m,
    ],
    [
      'with a track nobody knows',
      () => withRace(LAST, { trackId: 'lime-rock' }),
      /links to tracks .*: truck-2026-13: lime-rock/m,
    ],
    [
      'with an organization nobody drives for',
      () =>
        withLines('teams.json', (t) => [
          ...t,
          { id: 'idle-racing', name: 'Idle Racing', shortName: 'Idle' },
        ]),
      /links to teams .*: idle-racing: idle$/m,
    ],
    [
      'with a place in the points after no race',
      () =>
        withLines('standings.json', (s) =>
          s.map((x, i) => (i ? x : { ...x, raceId: 'truck-2018-23' })),
        ),
      /links to races .*: standings: truck-2018-23$/m,
    ],
    [
      'with an entry in another season than its race',
      () =>
        withLines('entries.json', (e) =>
          e.map((x) => (x.id === 'truck-2026-14-unconfirmed' ? { ...x, season: 2025 } : x)),
        ),
      /from entries to races .*: truck-2026-14-unconfirmed: truck-2026-14$/m,
    ],
    [
      'with two places in the points after a race',
      () => withLines('standings.json', (s) => [...s, s[0] as Line<'standings.json'>]),
      /links from standings are one a race: truck-2018-01$/m,
    ],
    [
      'with the newest race first',
      () => withLines('races.json', (r) => r.toReversed()),
      /the races stand oldest first/,
    ],
    [
      'with a race after its last day',
      () => withRace(LAST, { date: '2026-06-22' }),
      /only as far as its sources reach: truck-2026-13: on 2026-06-22$/m,
    ],
    [
      'with a round before the one it follows',
      () => withRace(LAST, { date: '2026-06-01' }),
      /follow its rounds: truck-2026-13: on 2026-06-01, after truck-2026-12 on 2026-06-06$/m,
    ],
    [
      'with a start that is unconfirmed as well',
      () =>
        withLines('entries.json', (e) =>
          e.map((x) =>
            x.entry === 'unconfirmed' ? { ...x, id: `${LAST}-unconfirmed`, raceId: LAST } : x,
          ),
        ),
      /neither unconfirmed nor driven in relief: truck-2026-13: truck-2026-13-unconfirmed$/m,
    ],
    [
      'with points that do not fit the finish',
      () => withRace(LAST, { points: 30 }),
      /since 2017 have points .*: truck-2026-13: 30 for 29$/m,
    ],
    [
      'with a car too few',
      () => withRace(LAST, { fieldSize: 36 }),
      /have a row for each car that started: truck-2026-13: 35 rows, 36 cars$/m,
    ],
    [
      'with two cars on one place',
      () => withRow(3, { finish: 2 }),
      /started 1 to N, without gap or tie: truck-2026-13: finish$/m,
    ],
    [
      'with two cars on one place of the grid',
      () => withRow(3, { start: 1 }),
      /started 1 to N, without gap or tie: truck-2026-13: start$/m,
    ],
    [
      'with a field out of order',
      () => ({
        ...record,
        parts: new Map(record.parts).set(
          'truck-2026',
          (record.parts.get('truck-2026') ?? []).toReversed(),
        ),
      }),
      /by race and finish: truck-2026$/m,
    ],
    [
      'with a driver in two cars',
      () => withRow(3, { driver: 'Layne Riggs' }),
      /have each driver once: truck-2026-13: layne-riggs$/m,
    ],
    [
      'with a rating of three decimals',
      () => withRow(1, { driverRating: 99.125 }),
      /two decimals at most: truck-2026-13: Layne Riggs$/m,
    ],
    [
      'with more laps than the winner did',
      () => withRow(2, { lapsRun: 54 }),
      /nobody do more laps than the winner.*: truck-2026-13: 54 of 53$/m,
    ],
    [
      'with a lap led twice',
      () => withRow(35, { lapsLed: 1 }),
      /each lap led once.*: truck-2026-13: 54 laps led of 53$/m,
    ],
    [
      'with a stage before there were stages',
      () => ({
        ...record,
        parts: new Map(record.parts).set(
          'truck-2016',
          (record.parts.get('truck-2016') ?? []).map((row) => ({ ...row, stage2: 1 as const })),
        ),
      }),
      /stage2 .*: a stage too early/,
    ],
    [
      'with another winner than the field has',
      () => withRace(LAST, { winner: 'Corey Heim' }),
      /begin with the winner.*: truck-2026-13: Layne Riggs, Kaden Honeycutt$/m,
    ],
    [
      'with a race line that differs from his row',
      () => withRow(18, { lapsLed: 5 }),
      /have his row as the race line has it: truck-2026-13: lapsLed$/m,
    ],
    [
      'without a line for a season',
      () => withLines('seasons.json', (s) => s.slice(0, -1)),
      /season lines cover .*: 2026 truck$/m,
    ],
    [
      'with a win too many in a season',
      () =>
        withLines('seasons.json', (s) => s.map((x) => (x.season === 2026 ? { ...x, wins: 1 } : x))),
      /say what the starts give: 2026 truck: wins$/m,
    ],
    [
      'with an average that is a hundredth off',
      () =>
        withLines('seasons.json', (s) =>
          s.map((x) => (x.season === 2026 ? { ...x, averageFinish: 15.01 } : x)),
        ),
      /say what the starts give: 2026 truck: averageFinish$/m,
    ],
    [
      'with a round after the last one',
      () =>
        withLines('seasons.json', (s) =>
          s.map((x) => (x.season === 2026 ? { ...x, scheduleLength: 12 } : x)),
        ),
      /leave room .*: truck-2026-13: of 12 races$/m,
    ],
    [
      'with a start the list of all drivers does not have',
      () =>
        withLines('season-drivers.json', (d) =>
          d.map((x) =>
            x.driver === record.files['driver.json'].name && x.season === 2025
              ? { ...x, starts: 9 }
              : x,
          ),
        ),
      /among all drivers .*: 2025 truck: starts$/m,
    ],
    [
      'with another finish in a ride than the race line has',
      () =>
        withLines('seats.json', (s) =>
          s.map((x) => (x.driver === record.files['driver.json'].name ? { ...x, finish: 41 } : x)),
        ),
      /the rides driven by others have him/,
    ],
    [
      'with a stint that ends before its last start',
      () =>
        withLines('stints.json', (s) =>
          s.map((x) => (x.id === 'truck-75-2025' ? { ...x, to: '2026-01-01' } : x)),
        ),
      /stints are what the starts give.*truck-75-2025.*not so; .*missing$/m,
    ],
    [
      'with the stints out of order',
      () => withLines('stints.json', (s) => s.toReversed()),
      /stints stand in the order/,
    ],
    [
      'with a number nobody can read',
      () =>
        withLines('stints.json', (s) =>
          s.map((x, i) => (i ? x : { ...x, plate: { ground: '#b3202c', ink: '#b3202d' } })),
        ),
      /can be read.*: nxs-22-2009: 1.0:1$/m,
    ],
    [
      'with two plates alike',
      () =>
        withLines('stints.json', (s) =>
          s.map((x) => ({ ...x, plate: { ground: '#000000', ink: '#ffffff' } })),
        ),
      /no two are alike/,
    ],
  ])('%s', (_, broken, message) => {
    expect(faultsOf(broken()).join('\n')).toMatch(message)
  })
})
