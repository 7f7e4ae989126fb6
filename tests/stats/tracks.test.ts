import { describe, expect, test } from 'vitest'
import { meanOf } from '~/stats/mean'
import { bestDay, byType, compareMeans, layoutsBeside, trackLines, worstDay } from '~/stats/tracks'
import { aRace, aTrack, startsOf } from '../builders/record'

const oval = aTrack({ id: 'hill', shortName: 'Hill' })
const road = aTrack({ id: 'hill-road', venue: 'hill', shortName: 'Hill Road', type: 'road' })
const short = aTrack({ id: 'dell', shortName: 'Dell', type: 'short' })
const bowl = aTrack({ id: 'bowl', shortName: 'Bowl', type: 'short' })

const at = (trackId: string, date: string, finish: number, given = {}) =>
  aRace({ trackId, date, finish, ...given })

const tracks = [oval, road, short, bowl]
const starts = startsOf(
  [
    at('hill', '2020-03-01', 10),
    at('dell', '2020-04-01', 20),
    at('dell', '2021-04-01', 5),
    at('hill-road', '2021-05-01', 2),
  ],
  tracks,
)

describe('the tracks of a career', () => {
  test('stand with the starts there, most first, one without a start last', () => {
    const lines = trackLines(tracks, starts).map(({ track, figures, last }) => [
      track.id,
      figures.starts,
      figures.bestFinish,
      last?.date ?? null,
    ])
    expect(lines).toEqual([
      ['dell', 2, 5, '2021-04-01'],
      ['hill', 1, 10, '2020-03-01'],
      ['hill-road', 1, 2, '2021-05-01'],
      ['bowl', 0, null, null],
    ])
  })

  test('fall into types in their usual order, each with the figures of all its starts', () => {
    const groups = byType(trackLines(tracks, starts)).map(({ type, lines, figures }) => [
      type,
      lines.map(({ track }) => track.id),
      figures.averageFinish,
    ])
    expect(groups).toEqual([
      ['intermediate', ['hill'], { sum: 10, scale: 1, starts: 1 }],
      ['short', ['dell', 'bowl'], { sum: 25, scale: 1, starts: 2 }],
      ['road', ['hill-road'], { sum: 2, scale: 1, starts: 1 }],
    ])
  })

  test('have the other layouts of their venue beside them, never themselves', () => {
    expect(layoutsBeside(oval, tracks)).toEqual([road])
    expect(layoutsBeside(road, tracks)).toEqual([oval])
    expect(layoutsBeside(short, tracks)).toEqual([])
  })
})

describe('the best and the worst day at a track', () => {
  const days = startsOf([
    at('hill', '2020-01-01', 3, { lapsLed: 1 }),
    at('hill', '2020-02-01', 3, { lapsLed: 9 }),
    at('hill', '2020-03-01', 3, { lapsLed: 1 }),
    at('hill', '2020-04-01', 30),
    at('hill', '2020-05-01', 30, { status: 'engine' }),
  ])

  test('go by the official finish; the best of equals led more laps, the worst is the newest', () => {
    expect(bestDay(days)?.date).toBe('2020-02-01')
    expect(worstDay(days)?.date).toBe('2020-05-01')
  })

  test('are none without a start', () => {
    expect(bestDay([])).toBeNull()
    expect(worstDay([])).toBeNull()
  })
})

describe('two averages', () => {
  const third = meanOf([10, 10, 11])
  const same = meanOf([10, 10, 11, 10, 10, 11])
  const more = meanOf([10, 11])

  test('compare without rounding, whatever they rest on', () => {
    if (!third || !same || !more) throw new Error('no mean')
    expect(compareMeans(third, same)).toBe(0)
    expect(compareMeans(third, more)).toBe(-1)
    expect(compareMeans(more, third)).toBe(1)
  })
})
