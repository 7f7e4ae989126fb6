import fc from 'fast-check'
import { SERIES } from '~/data/schema/values'
import { RESULTS, type Selection } from '~/stats/selection'
import { STATUS_CLASSES } from '~/stats/status'
import { aRace, aTrack, startsOf } from './record'

const DATES = ['2021-05-01', '2021-05-22', '2022-05-07', '2022-05-28', '2023-03-04', '2023-10-28']
const STATUSES = ['running', 'running', 'accident', 'engine', 'disqualified', 'parked']
const MAKES = ['Chevrolet', 'Ford', 'Toyota']
const TEAMS = ['home-racing', 'away-racing']
const TRACKS = [
  aTrack({ id: 'springfield' }),
  aTrack({ id: 'shelbyville', type: 'short' }),
  aTrack({ id: 'ogdenville', type: 'road' }),
]

const stagePlace = fc.option(fc.constantFrom(1, 5, 10, 'outside' as const))

/** A race with few values in each field, so that ties and shared choices come up. */
const anyRace = fc
  .record({
    series: fc.constantFrom(...SERIES),
    date: fc.constantFrom(...DATES),
    trackId: fc.constantFrom(...TRACKS.map(({ id }) => id)),
    team: fc.constantFrom(...TEAMS),
    make: fc.constantFrom(...MAKES),
    carNumber: fc.constantFrom('7', '07', '10', '48'),
    start: fc.integer({ min: 1, max: 5 }),
    finish: fc.constantFrom(1, 3, 8, 15, 30),
    lapsLed: fc.constantFrom(0, 0, 12),
    status: fc.constantFrom(...STATUSES),
    stage1: stagePlace,
    stage2: stagePlace,
    driverRating: fc.option(fc.constantFrom(55.5, 70.25, 101)),
  })
  .map(aRace)

/** Up to 18 starts, oldest first, no two of the same race. */
export const anyStarts = fc
  .uniqueArray(anyRace, { selector: ({ id }) => id })
  .map((races) => startsOf(races, TRACKS))

const someOf = <T>(choices: readonly T[]) => fc.subarray([...choices], { maxLength: 2 })
const place = fc.option(fc.integer({ min: 1, max: 5 }))

export const anySelection: fc.Arbitrary<Selection> = fc.record({
  series: someOf(SERIES),
  season: someOf([2021, 2022, 2023]),
  track: someOf(TRACKS.map(({ id }) => id)),
  type: someOf(['short', 'road', 'dirt'] as const),
  team: someOf(TEAMS),
  make: someOf(MAKES.map((make) => make.toLowerCase())),
  result: someOf(RESULTS),
  status: someOf(STATUS_CLASSES),
  start: fc.option(fc.record({ from: place, to: place })),
  q: fc.constantFrom('', '', 'ford', '2022 springfield'),
  rows: fc.constantFrom([], [], ['nxs-2022-19', 'cup-2021-18']),
  last: fc.option(fc.integer({ min: 1, max: 4 })),
})
