import { describe, expect, test } from 'vitest'
import { contentsOf } from './record'

const races = contentsOf('races.json')
const seasons = contentsOf('seasons.json')
const { name } = contentsOf('driver.json')
type Race = (typeof races)[number]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length

const tally = (starts: readonly Race[]) => ({
  starts: starts.length,
  wins: starts.filter(({ finish }) => finish === 1).length,
  top5: starts.filter(({ finish }) => finish <= 5).length,
  top10: starts.filter(({ finish }) => finish <= 10).length,
  poles: starts.filter(({ pole }) => pole).length,
  lapsLed: sum(starts.map(({ lapsLed }) => lapsLed)),
})

describe('season lines', () => {
  test('cover every series and season in which he started', () => {
    const line = ({ season, series }: Pick<Race, 'season' | 'series'>) => `${season} ${series}`
    expect(seasons.map(line)).toEqual([...new Set(races.map(line))].sort())
  })

  test('say what the starts give', () => {
    const wrong = seasons.flatMap((line) => {
      const starts = races.filter((r) => r.season === line.season && r.series === line.series)
      const counted = Object.entries(tally(starts)).filter(
        ([figure, value]) => line[figure as keyof typeof line] !== value,
      )
      const averages = [
        ['averageStart', mean(starts.map(({ start }) => start)), line.averageStart] as const,
        ['averageFinish', mean(starts.map(({ finish }) => finish)), line.averageFinish] as const,
      ].filter(([, ours, published]) => Math.abs(ours - published) > 0.005 + 1e-9)
      return [...counted, ...averages].map(([figure]) => `${line.season} ${line.series}: ${figure}`)
    })
    expect(wrong).toEqual([])
  })

  test('have no more starts than the season had races', () => {
    const wrong = seasons.filter(({ starts, scheduleLength }) => starts > scheduleLength)
    expect(wrong.map(({ season, series }) => `${season} ${series}`)).toEqual([])
  })

  test('agree with his line among all drivers of those seasons', () => {
    const his = contentsOf('season-drivers.json').filter(({ driver }) => driver === name)
    const wrong = his.filter(({ season, series, starts, wins, top5, top10, lapsLed }) => {
      const line = seasons.find((s) => s.season === season && s.series === series)
      const { poles: _, ...figures } = tally([])
      const given = { starts, wins, top5, top10, lapsLed }
      return Object.keys(figures).some(
        (figure) => line?.[figure as keyof typeof given] !== given[figure as keyof typeof given],
      )
    })
    expect(wrong.map(({ season, series }) => `${season} ${series}`)).toEqual([])
    expect(his).toHaveLength(seasons.filter(({ season }) => season < 2026).length)
  })
})

describe('totals as of 2025-12-31', () => {
  const until = races.filter(({ date }) => date <= '2025-12-31')
  test.each([
    ['cup', { starts: 30, wins: 0, top5: 0, top10: 0, poles: 0, lapsLed: 0 }],
    ['nxs', { starts: 122, wins: 0, top5: 16, top10: 53, poles: 1, lapsLed: 122 }],
    ['truck', { starts: 125, wins: 3, top5: 23, top10: 53, poles: 2, lapsLed: 345 }],
  ])('%s is as published', (series, published) => {
    expect(tally(until.filter((race) => race.series === series))).toEqual(published)
  })
})

describe('poles', () => {
  const until = races.filter(({ date }) => date <= '2026-06-21')
  test('are the three credited ones; Dover 2023 was first on the grid by a formula', () => {
    expect(until.filter(({ pole }) => pole).map(({ id }) => id)).toEqual([
      'nxs-2009-29',
      'truck-2012-15',
      'truck-2012-22',
    ])
    const first = until.filter(({ start }) => start === 1).map(({ id }) => id)
    expect(first).toEqual(['nxs-2009-29', 'truck-2012-15', 'truck-2012-22', 'nxs-2023-10'])
  })
})

describe('points standings', () => {
  test('follow every start from 2018 to 2025 but one', () => {
    const standing = new Set(contentsOf('standings.json').map(({ raceId }) => raceId))
    const without = races.filter(
      ({ id, season }) => season >= 2018 && season <= 2025 && !standing.has(id),
    )
    expect(without.map(({ id }) => id)).toEqual(['nxs-2024-07'])
    expect(standing.size).toBe(145)
  })
})

describe('ARCA', () => {
  test('has ten wins in 24 starts, eight of them with an unknown finish', () => {
    const arca = contentsOf('arca.json')
    expect(arca.filter(({ finish }) => finish === 1)).toHaveLength(10)
    expect(arca.filter(({ finish }) => finish === null)).toHaveLength(8)
  })
})

describe('his rides driven by others', () => {
  test('have him as the race lines do', () => {
    const wrong = contentsOf('seats.json').filter(({ driver, raceId, start, finish }) => {
      const race = races.find(({ id }) => id === raceId)
      return driver === name && (race?.start !== start || race.finish !== finish)
    })
    expect(wrong.map(({ raceId }) => raceId)).toEqual([])
  })
})
