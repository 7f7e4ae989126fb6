import { describe, expect, test } from 'vitest'
import type { SeasonDriver } from '~/data/schema/context'
import {
  beyondSeasons,
  contextOf,
  isRank,
  type Ranked,
  rankIn,
  usualMinimum,
  valuesOf,
} from '~/stats/context'
import { seriesSeasons } from '~/stats/seasons'
import { EVERYTHING } from '~/stats/selection'
import { world } from '~/stats/world'
import { aRace, startsOf } from '../builders/record'
import { contentsOf } from '../data/record'
import { theRecord } from './theRecord'

const HE = 'Sam Driver'

const aLine = (given: Partial<SeasonDriver> = {}): SeasonDriver => ({
  season: 2023,
  series: 'nxs',
  driver: HE,
  starts: 10,
  wins: 0,
  top5: 0,
  top10: 0,
  lapsLed: 0,
  averageStart: 20,
  averageFinish: 20,
  running: 10,
  averageRating: 70,
  ...given,
})

/** He, and others by their average finish. */
const fieldOf = (his: number, ...others: number[]) => [
  aLine({ averageFinish: his }),
  ...others.map((averageFinish, i) => aLine({ driver: `Other ${i}`, averageFinish })),
]

describe('the starts it takes to be ranked', () => {
  test.each([
    [35, 9],
    [36, 9],
    [22, 6],
    [12, 5],
    [null, 5],
  ])('of %s races are %s: a quarter, rounded up, and five at least', (races, min) => {
    expect(usualMinimum(races)).toBe(min)
  })
})

describe('his rank among the drivers of a season', () => {
  test('counts who did better, the lowest average finish first', () => {
    expect(rankIn(fieldOf(12, 8, 15, 30, 11), HE, 5, 'avg_finish')).toEqual({
      value: 12,
      place: 3,
      isShared: false,
      of: 5,
      percentile: 50,
    })
  })

  test('by a count has the highest first', () => {
    const drivers = [aLine({ wins: 2 }), aLine({ driver: 'Other', wins: 3 })]
    expect(rankIn(drivers, HE, 5, 'wins')).toMatchObject({ place: 2, of: 2, percentile: 0 })
  })

  test('is shared with those level, who count half in the percentile', () => {
    expect(rankIn(fieldOf(12, 8, 12, 12, 20), HE, 5, 'avg_finish')).toEqual({
      value: 12,
      place: 2,
      isShared: true,
      of: 5,
      percentile: 50,
    })
  })

  test('leaves out who has too few starts', () => {
    const drivers = [...fieldOf(12, 20), aLine({ driver: 'Guest', starts: 4, averageFinish: 1 })]
    expect(rankIn(drivers, HE, 5, 'avg_finish')).toMatchObject({ place: 1, of: 2 })
    expect(rankIn(drivers, HE, 4, 'avg_finish')).toMatchObject({ place: 2, of: 3 })
  })

  test('is none with too few starts of his own, whatever they were', () => {
    const drivers = [aLine({ starts: 1, averageFinish: 1 }), aLine({ driver: 'Other' })]
    expect(rankIn(drivers, HE, 5, 'avg_finish')).toBe('too few starts')
  })

  test('is none where he or his figure is not known', () => {
    expect(rankIn([aLine({ averageRating: null })], HE, 5, 'avg_rating')).toBe('not known')
    expect(rankIn([aLine({ driver: 'Other' })], HE, 5, 'wins')).toBe('not known')
  })

  test('leaves out others whose figure is not known', () => {
    const drivers = [aLine(), aLine({ driver: 'Unrated', averageRating: null })]
    expect(rankIn(drivers, HE, 5, 'avg_rating')).toMatchObject({
      place: 1,
      of: 1,
      percentile: null,
    })
    expect(valuesOf(drivers, 5, 'avg_rating')).toEqual([70])
  })
})

describe('his seasons in context', () => {
  const starts = startsOf([
    aRace({ date: '2022-05-01' }),
    aRace({ date: '2023-05-01' }),
    aRace({ date: '2023-06-01', series: 'cup' }),
  ])
  const asked = {
    name: HE,
    isAsOf: false,
    min: null,
    frameOf: () => ({ races: 40, isOver: true }),
  }

  test('stand newest first, Cup first within a year, each with its minimum', () => {
    const drivers = [aLine({ season: 2022 }), aLine(), aLine({ series: 'cup' })]
    const { seasons } = contextOf(starts, drivers, asked)
    expect(seasons.map(({ season, series, min }) => `${season} ${series} ${min}`)).toEqual([
      '2023 cup 10',
      '2023 nxs 10',
      '2022 nxs 10',
    ])
    expect(contextOf(starts, drivers, { ...asked, min: 3 }).seasons[0]?.min).toBe(3)
  })

  test('are left out and named where the season was not over or has no totals', () => {
    const frameOf = (season: number) => ({ races: 40, isOver: season < 2023 })
    expect(
      contextOf(starts, [aLine({ season: 2022, series: 'truck' })], { ...asked, frameOf }),
    ).toEqual({
      seasons: [],
      unanswered: [
        { season: 2023, series: 'cup', why: 'open' },
        { season: 2023, series: 'nxs', why: 'open' },
        { season: 2022, series: 'nxs', why: 'no totals' },
      ],
    })
    const then = contextOf(starts, [], { ...asked, isAsOf: true, frameOf })
    expect(then.unanswered[0]?.why).toBe('open then')
  })

  test('know nothing of a selection beyond season and series', () => {
    expect(beyondSeasons({ ...EVERYTHING, season: [2023], series: ['nxs'] })).toEqual([])
    expect(beyondSeasons({ ...EVERYTHING, season: [2023], track: ['x'], last: 3 })).toEqual([
      'track',
      'last',
    ])
  })
})

describe('of the record', () => {
  const drivers = contentsOf('season-drivers.json')
  const lines = contentsOf('seasons.json')

  const asOf = (asof: string | null, min: number | null = null) => {
    const then = world(theRecord, asof)
    return contextOf(then.starts, drivers, {
      name: then.driver.name,
      isAsOf: asof !== null,
      min,
      frameOf: (season, series) => {
        const frame = seriesSeasons(then, season, lines).find((one) => one.series === series)
        return { races: frame?.scheduleLength ?? null, isOver: frame?.isOver ?? false }
      },
    })
  }

  test('every season but the one not over is answered', () => {
    const { seasons, unanswered } = asOf(null)
    expect(seasons).toHaveLength(30)
    expect(unanswered).toEqual([{ season: 2026, series: 'truck', why: 'open' }])
  })

  test('his 2012 in Trucks was fifth of forty by average finish, of those with six starts', () => {
    const season = asOf(null).seasons.find((one) => one.season === 2012 && one.series === 'truck')
    expect(season?.min).toBe(6)
    const count = drivers.filter((d) => d.season === 2012 && d.series === 'truck' && d.starts >= 6)
    const better = count.filter(
      ({ averageFinish }) => averageFinish < (season?.his.averageFinish ?? 0),
    )
    expect(season?.ranks.avg_finish).toMatchObject({ place: better.length + 1, of: count.length })
    expect(season?.ranks.avg_finish).toMatchObject({ place: 5, of: 40 })
  })

  test('a season under way on the day asked for is left out, one before it is not', () => {
    const { seasons, unanswered } = asOf('2024-06-01')
    expect(unanswered).toEqual([{ season: 2024, series: 'nxs', why: 'open then' }])
    expect(seasons[0]).toMatchObject({ season: 2023 })
  })

  test('no rank is beyond the field it is of', () => {
    for (const { ranks, season, series } of asOf(null, 1).seasons)
      for (const [by, rank] of Object.entries(ranks) as [Ranked, (typeof ranks)[Ranked]][]) {
        if (!isRank(rank)) continue
        expect(rank.place, `${season} ${series} ${by}`).toBeLessThanOrEqual(rank.of)
        expect(rank.percentile).toBeGreaterThanOrEqual(0)
        expect(rank.percentile).toBeLessThanOrEqual(100)
      }
  })
})
