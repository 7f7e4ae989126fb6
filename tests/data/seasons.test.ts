import { describe, expect, test } from 'vitest'
import { seasonOf } from '~/stats/field'
import { contentsOf } from './record'

const races = contentsOf('races.json')
const { name } = contentsOf('driver.json')
type Race = (typeof races)[number]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const tally = (starts: readonly Race[]) => ({
  starts: starts.length,
  wins: starts.filter(({ finish }) => finish === 1).length,
  top5: starts.filter(({ finish }) => finish <= 5).length,
  top10: starts.filter(({ finish }) => finish <= 10).length,
  poles: starts.filter(({ pole }) => pole).length,
  lapsLed: sum(starts.map(({ lapsLed }) => lapsLed)),
})

describe('the lines of all drivers', () => {
  test('have him in each series and season that is over', () => {
    const his = contentsOf('season-drivers.json').filter(({ driver }) => driver === name)
    const over = contentsOf('seasons.json').filter(({ season }) => season <= 2025)
    const line = ({ season, series }: Pick<Race, 'season' | 'series'>) => `${season} ${series}`
    expect(his.map(line).sort()).toEqual(over.map(line).sort())
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
    const until = contentsOf('standings.json').filter(({ raceId }) => seasonOf(raceId) <= 2025)
    expect(until).toHaveLength(145)
  })
})

describe('ARCA', () => {
  test('has ten wins in 24 starts, eight of them with an unknown finish', () => {
    const arca = contentsOf('arca.json')
    expect(arca.filter(({ finish }) => finish === 1)).toHaveLength(10)
    expect(arca.filter(({ finish }) => finish === null)).toHaveLength(8)
  })
})
