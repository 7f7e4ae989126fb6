import { describe, expect, test } from 'vitest'
import { seriesNameIn } from '~/stats/seriesNames'
import { contentsOf } from '../data/record'

const { seriesNames } = contentsOf('driver.json')

describe('the name of a series', () => {
  test.each([
    ['cup', 2016, 'Sprint Cup'],
    ['cup', 2017, 'Monster Energy'],
    ['nxs', 2014, 'Nationwide'],
    ['nxs', 2015, 'Xfinity'],
    ['truck', 2018, 'Camping World Truck'],
  ])('%s in %i is that of the season', (series, season, name) => {
    expect(seriesNameIn(seriesNames, series, season)?.name).toContain(name)
  })

  test.each([
    ['before the record', 'nxs', 1950],
    ['of a series nobody knows', 'f1', 2016],
  ])('%s is not known', (_, series, season) => {
    expect(seriesNameIn(seriesNames, series, season)).toBeUndefined()
  })

  test('is known and the only one for every start', () => {
    const unnamed = contentsOf('races.json').filter(
      ({ series, season }) =>
        seriesNames.filter((name) => seriesNameIn([name], series, season)).length !== 1,
    )
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })
})
