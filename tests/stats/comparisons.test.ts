import { describe, expect, test } from 'vitest'
import { readyComparisons } from '~/stats/comparisons'
import { world } from '~/stats/world'
import { aRace, aTrack, daysAfter, startsOf } from '../builders/record'
import { theRecord } from './theRecord'

const times = (n: number, given: Parameters<typeof aRace>[0]) =>
  Array.from({ length: n }, (_, week) =>
    aRace({ ...given, date: daysAfter(`${given?.season ?? 2023}-02-01`, week) }),
  )

const pairs = (starts: Parameters<typeof readyComparisons>[0]) =>
  readyComparisons(starts).map(({ field, a, b }) => `${field}: ${a}, ${b}`)

describe('ready comparisons', () => {
  test('are of two late seasons, his two teams, two kinds of track and two series', () => {
    expect(pairs(world(theRecord, null).starts)).toEqual([
      'season: 2024, 2023',
      'team: big-machine-racing, henderson-motorsports',
      'type: road, intermediate',
      'series: truck, nxs',
    ])
  })

  test('are those of the day asked for', () => {
    expect(pairs(world(theRecord, '2013-01-01').starts)).toEqual([
      'season: 2012, 2011',
      expect.stringMatching(/^team: /),
      expect.stringMatching(/^series: truck, nxs$/),
    ])
  })

  test('leave seasons long gone alone', () => {
    const long = times(30, { season: 2009 })
    const late = [2019, 2020, 2021, 2022, 2023].flatMap((season) => times(6, { season }))
    expect(pairs(startsOf([...long, ...late]))[0]).toBe('season: 2023, 2022')
  })

  test('need five starts on each side', () => {
    const few = [...times(4, { season: 2022 }), ...times(9, { season: 2023 })]
    expect(pairs(startsOf(few))).toEqual([])
    const enough = [...times(5, { season: 2022 }), ...times(9, { season: 2023 })]
    expect(pairs(startsOf(enough))).toEqual(['season: 2023, 2022'])
  })

  test('put his best kind of track against his worst, of those with fifteen starts', () => {
    const tracks = [
      aTrack({ id: 'road-one', type: 'road' }),
      aTrack({ id: 'short-one', type: 'short' }),
      aTrack({ id: 'dirt-one', type: 'dirt' }),
    ]
    const races = [
      ...times(15, { season: 2021, trackId: 'short-one', finish: 8 }),
      ...times(15, { season: 2022, trackId: 'road-one', finish: 20 }),
      ...times(14, { season: 2023, trackId: 'dirt-one', finish: 1 }),
    ]
    expect(pairs(startsOf(races, tracks))).toContain('type: short, road')
  })

  test('are none without a start', () => {
    expect(readyComparisons([])).toEqual([])
  })
})
