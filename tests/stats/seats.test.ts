import { describe, expect, test } from 'vitest'
import { exactTenths, exactValue } from '~/stats/exact'
import { isFew, rideSlug, ridesOf, rowsOfRide, type SeatRow, sharedSeat } from '~/stats/seats'
import { world } from '~/stats/world'
import { aRace, startsOf } from '../builders/record'
import { contentsOf } from '../data/record'
import { theRecord } from './theRecord'

const HE = 'Sam Driver'

const aSeat = (given: Partial<SeatRow> = {}): SeatRow => ({
  raceId: 'nxs-2023-01',
  season: 2023,
  round: 1,
  track: 'Springfield Speedway',
  driver: 'Alex Other',
  start: 20,
  finish: 20,
  fieldSize: 39,
  status: 'running',
  ...given,
})

const many = (driver: string, count: number, given: Partial<SeatRow> = {}) =>
  Array.from({ length: count }, (_, i) => aSeat({ driver, round: i + 1, ...given }))

const everything = { name: HE, asof: null }
const tenths = (mean: Parameters<typeof exactTenths>[0] | null) => mean && exactTenths(mean)

const ride = (given: Parameters<typeof aRace>[0][]) => ({ starts: startsOf(given.map(aRace)) })

describe('his rides', () => {
  test('are one for each number, team and series, the one he drove last first', () => {
    const rides = ridesOf(
      startsOf([
        aRace({ date: '2015-03-07', series: 'truck', carNumber: '75', team: 'a-team' }),
        aRace({ date: '2016-03-05', series: 'nxs', carNumber: '75', team: 'a-team' }),
        aRace({ date: '2017-03-04', series: 'truck', carNumber: '7', team: 'a-team' }),
        aRace({ date: '2021-03-06', series: 'truck', carNumber: '75', team: 'a-team' }),
      ]),
    )
    expect(rides.map(({ slug, starts }) => [slug, starts.length])).toEqual([
      ['truck-75-a-team', 2],
      ['truck-7-a-team', 1],
      ['nxs-75-a-team', 1],
    ])
  })

  test('keep the zero of a number in their address', () => {
    expect(rideSlug({ series: 'truck', carNumber: '05', team: { id: 'athenian' } })).toBe(
      'truck-05-athenian',
    )
  })
})

describe('everyone in a ride', () => {
  test('is measured by the share of the field beaten: (field − finish) / (field − 1)', () => {
    const rows = [aSeat({ finish: 1, fieldSize: 39 }), aSeat({ round: 2, finish: 39 })]
    const { others } = sharedSeat(ride([{ date: '2023-03-04' }]), rows, everything)
    expect(tenths(others.percentile)).toBe(500)
    expect(others).toMatchObject({ drivers: 1, drives: 2 })
  })

  test('has no share of a field of one', () => {
    const { others } = sharedSeat(
      ride([{ date: '2023-03-04' }]),
      [aSeat({ finish: 1, fieldSize: 1 })],
      everything,
    )
    expect(others).toMatchObject({ drives: 1, percentile: null })
  })

  test('stands by share beaten from five races on, and after those by races', () => {
    const rows = [
      ...many('Few Fast', 4, { finish: 1 }),
      ...many('Many Slow', 5, { finish: 38 }),
      ...many('Many Fast', 5, { finish: 2 }),
      ...many('One Race', 1, { finish: 1 }),
    ]
    const { occupants } = sharedSeat(ride([{ date: '2023-03-04' }]), rows, everything)
    expect(occupants.map(({ driver }) => driver)).toEqual([
      ...['Many Fast', 'Many Slow', 'Few Fast', 'One Race', HE],
    ])
    expect(occupants.map(isFew)).toEqual([false, false, true, true, true])
  })

  test('reaches from two seasons before his first start in it to two after his last', () => {
    const rows = [2012, 2013, 2015, 2019, 2020, 2021].map((season) => aSeat({ season }))
    const { others } = sharedSeat(
      ride([{ date: '2015-03-07' }, { date: '2018-03-03' }]),
      rows,
      everything,
    )
    expect(others.drives).toBe(4)
  })

  test('has his races from his starts, corrected as everywhere, and never twice', () => {
    const rows = [aSeat({ driver: HE, finish: 3 }), aSeat({ round: 2 })]
    const { occupants } = sharedSeat(
      ride([{ date: '2023-03-04', finish: 36, status: 'disqualified' }]),
      rows,
      everything,
    )
    const his = occupants.find(({ isHis }) => isHis)
    expect(his?.drives.map(({ finish, band }) => [finish, band])).toEqual([[36, 'dsq']])
    expect(his?.drives[0]?.own?.finish).toBe(36)
    expect(his?.dnf).toBe(0)
  })

  test('counts top tens and cars that were out', () => {
    const rows = [
      aSeat({ finish: 10 }),
      aSeat({ round: 2, finish: 30, status: 'engine' }),
      aSeat({ round: 3, finish: 11 }),
    ]
    const { occupants } = sharedSeat(ride([{ date: '2023-03-04' }]), rows, everything)
    expect(occupants.find(({ isHis }) => !isHis)).toMatchObject({ top10: 1, dnf: 1 })
  })
})

describe('everyone in a ride as of an earlier day', () => {
  const his = ride([{ date: '2023-03-04', round: 4 }])
  const rows = [
    aSeat({ season: 2022, round: 33 }),
    aSeat({ season: 2023, round: 3 }),
    aSeat({ season: 2023, round: 20 }),
    aSeat({ season: 2024, round: 1 }),
  ]
  const drivenBy = (asof: string | null) => sharedSeat(his, rows, { name: HE, asof })

  test('leaves out what came later, and counts what cannot be told', () => {
    const { others, undated } = drivenBy('2023-06-01')
    expect(others.drives).toBe(2)
    expect(undated).toBe(1)
  })

  test('has a season whole once it was over', () => {
    expect(drivenBy('2023-12-01')).toMatchObject({ undated: 0, others: { drives: 3 } })
    expect(drivenBy('2024-01-15')).toMatchObject({ undated: 1, others: { drives: 3 } })
    expect(drivenBy(null)).toMatchObject({ undated: 0, others: { drives: 4 } })
  })
})

describe('the record of his rides', () => {
  const { starts, driver } = world(theRecord, null)
  const seats = contentsOf('seats.json')
  const rides = ridesOf(starts)

  test('has every row in one of them, by the name of the team', () => {
    const own = rides.flatMap((one) => rowsOfRide(seats, one))
    expect(own).toHaveLength(seats.length)
  })

  test('gives each an address of its own that can be typed', () => {
    const slugs = rides.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.filter((slug) => !/^(cup|nxs|truck)-\d+-[a-z0-9-]+$/.test(slug))).toEqual([])
    expect(slugs).toContain('truck-75-henderson-motorsports')
  })

  test('gives the No. 48 the same as a recount of the file', () => {
    const own = rides.find(({ slug }) => slug === 'nxs-48-big-machine-racing')
    if (!own) throw new Error('no No. 48')
    const { others } = sharedSeat(own, rowsOfRide(seats, own), { name: driver.name, asof: null })
    const rows = seats.filter(
      (row) =>
        row.carNumber === '48' && row.team === 'Big Machine Racing' && row.driver !== driver.name,
    )
    const shares = rows.map(({ finish, fieldSize }) => (fieldSize - finish) / (fieldSize - 1))
    const mean = (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length
    expect(others.drives).toBe(rows.length)
    expect(others.percentile && exactValue(others.percentile)).toBeCloseTo(mean, 6)
  })
})
