import { describe, expect, test } from 'vitest'
import type { SeasonLine } from '~/data/schema/season'
import {
  bestOf,
  ridesIn,
  scheduleOf,
  seasonYears,
  seriesSeasons,
  wholeSeasons,
  yearsAround,
} from '~/stats/seasons'
import { type World, world } from '~/stats/world'
import { aLife, aMilestone, anArcaStart, anotherRace, aRole } from '../builders/life'
import { aDriver, anEntry, aRace, aRecord, finishing, startsOf } from '../builders/record'

const nothing = { races: [], entries: [] }

/** A season's line as published. */
const aLine = (given: Partial<SeasonLine> = {}): SeasonLine => ({
  season: 2023,
  series: 'nxs',
  starts: 0,
  wins: 0,
  top5: 0,
  top10: 0,
  poles: 0,
  lapsLed: 0,
  averageStart: 0,
  averageFinish: 0,
  pointsRank: 10,
  pointsRankSource: 'feed after the finale',
  scheduleLength: 33,
  sources: ['a-source'],
  ...given,
})

const inYear = (races: Parameters<typeof aRecord>[0], asof: string | null = null): World =>
  world(aRecord(races), asof)

describe('the years of which there is something to tell', () => {
  test('are those with a start, an entry, or anything dated in his life, in order', () => {
    const record = {
      races: [aRace({ date: '2023-03-04' })],
      entries: [anEntry({ date: '2021-02-12' })],
    }
    const life = aLife({
      milestones: [aMilestone({ date: '1990-08-08' }), aMilestone({ date: '2024-08' })],
      broadcasting: [aRole({ from: '2015', to: '2018' })],
      arca: [anArcaStart({ season: 2009 })],
      otherRacing: [anotherRace({ date: '2007' })],
    })
    expect(seasonYears(record, life)).toEqual([1990, 2007, 2009, 2015, 2021, 2023, 2024])
  })

  test('are named once each', () => {
    const life = aLife({
      milestones: [aMilestone({ date: '2023' }), aMilestone({ date: '2023-01' })],
    })
    expect(seasonYears({ races: finishing(3, 4), entries: [] }, life)).toEqual([2023])
  })

  test('leave out racing of which no year is known', () => {
    expect(seasonYears(nothing, aLife({ otherRacing: [anotherRace({ date: null })] }))).toEqual([])
  })

  test('have neighbors, also where a year itself is not among them', () => {
    expect(yearsAround([1990, 1999, 2003], 1999)).toEqual({ previous: 1990, next: 2003 })
    expect(yearsAround([1990, 1999, 2003], 2000)).toEqual({ previous: 1999, next: 2003 })
    expect(yearsAround([1990], 1990)).toEqual({ previous: null, next: null })
  })
})

describe('a season, series by series', () => {
  const truck = aRace({ series: 'truck', date: '2023-05-01', finish: 2 })

  test('has most starts first, each with the figures of its own starts', () => {
    const lines = seriesSeasons(inYear({ races: [truck, ...finishing(10, 20)] }), 2023, [])
    expect(lines.map(({ series, figures }) => [series, figures.starts, figures.top5])).toEqual([
      ['nxs', 2, 0],
      ['truck', 1, 1],
    ])
  })

  test('knows its schedule from its own line only', () => {
    const lines = seriesSeasons(inYear({ races: [truck, ...finishing(10, 20)] }), 2023, [
      aLine({ series: 'truck', scheduleLength: 23 }),
      aLine({ season: 2022 }),
    ])
    expect(lines.map(({ scheduleLength }) => scheduleLength)).toEqual([null, 23])
    expect(lines.map(({ rank }) => rank.kind)).toEqual(['unknown', 'final'])
  })
})

describe('the rank at the end of a season', () => {
  const races = [aRace({ date: '2023-11-04', round: 32 })]
  const rank = (asof: string | null, line: Partial<SeasonLine> = {}, given = races) =>
    seriesSeasons(inYear({ races: given }, asof), 2023, [aLine(line)])[0]?.rank.kind

  test('is final today', () => {
    expect(rank(null)).toBe('final')
  })

  test('is open on a day on which the season was still on', () => {
    expect(rank('2023-12-30')).toBe('open')
    expect(rank('2023-12-31')).toBe('final')
  })

  test('stands from the evening of the last race, if he started it', () => {
    const finale = [aRace({ date: '2023-11-04', round: 33 })]
    expect(rank('2023-11-04', {}, finale)).toBe('final')
  })

  test('is none where he collected points elsewhere', () => {
    expect(rank(null, { pointsRank: null, pointsRankSource: 'declared elsewhere' })).toBe(
      'not eligible',
    )
  })

  test('is the one so far where the record ends within the season', () => {
    const record = aRecord({ races, driver: aDriver({ recordTo: '2023-11-10' }) })
    const [season] = seriesSeasons(world(record, null), 2023, [aLine()])
    expect(season?.rank.kind).toBe('so far')
    expect(season?.isOver).toBe(false)
  })

  test('says where it was computed rather than published', () => {
    const computed = { pointsRankSource: 'computed from race points' }
    const [season] = seriesSeasons(inYear({ races }), 2023, [aLine(computed)])
    expect(season?.rank).toMatchObject({ place: 10, isComputed: true })
  })
})

describe('how part-time a season was', () => {
  const starts = startsOf([
    aRace({ date: '2023-03-04', round: 2 }),
    aRace({ date: '2023-05-04', round: 4 }),
  ])

  test('shows in the rounds he started and those he did not', () => {
    expect(scheduleOf(starts, 5).map(({ start }) => start?.round ?? null)).toEqual([
      null,
      2,
      null,
      4,
      null,
    ])
  })

  test('is known up to his last start where no source has the schedule', () => {
    expect(scheduleOf(starts, null)).toHaveLength(4)
  })

  test('counts as whole when he started every race of one series', () => {
    const races = [
      aRace({ date: '2022-03-04', round: 1 }),
      aRace({ date: '2023-03-04', round: 1 }),
      aRace({ series: 'truck', date: '2023-03-05', round: 1 }),
    ]
    const lines = [
      aLine({ season: 2022, scheduleLength: 2 }),
      aLine({ scheduleLength: 2 }),
      aLine({ series: 'truck', scheduleLength: 1 }),
    ]
    expect(wholeSeasons(inYear({ races }), lines)).toEqual(['2023'])
  })
})

describe('the rides of a season', () => {
  test('are a number for a team in a series, in the order he first drove them', () => {
    const record = aRecord({
      races: [
        aRace({ date: '2023-03-04', carNumber: '48' }),
        aRace({ series: 'truck', date: '2023-03-05', carNumber: '75', team: 'other-racing' }),
        aRace({ date: '2023-03-11', carNumber: '48' }),
        aRace({ date: '2023-03-18', carNumber: '9', team: 'other-racing' }),
      ],
    })
    const { starts, stints } = world(record, null)
    expect(
      ridesIn(starts, stints).map((ride) => `${ride.carNumber} ${ride.team} ${ride.starts}`),
    ).toEqual(['48 Home Racing 2', '75 Other Racing 1', '9 Other Racing 1'])
    expect(ridesIn(starts, stints)[0]?.plate).toBeDefined()
  })
})

describe('the best finish', () => {
  test('of equal ones is the earlier, and none without a start', () => {
    const starts = startsOf(finishing(9, 4, 4))
    expect(bestOf(starts)).toBe(starts[1])
    expect(bestOf([])).toBeNull()
  })
})
