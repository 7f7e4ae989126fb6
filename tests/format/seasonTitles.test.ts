import { describe, expect, test } from 'vitest'
import { inWords, seasonInWords, seasonTitle, seriesHeading } from '~/format/seasonTitles'
import type { Ride } from '~/stats/seasons'
import { aDriver } from '../builders/record'

const driver = aDriver()
const ride = (given: Partial<Ride> = {}): Ride => ({
  series: 'nxs',
  carNumber: '48',
  team: 'Home Racing',
  plate: undefined,
  starts: 2,
  ...given,
})

describe('a season in a sentence', () => {
  test('says how many starts, in what, for whom', () => {
    expect(seasonInWords([ride()], 2023, driver)).toBe(
      '2 starts in the NASCAR Xfinity Series for Home Racing.',
    )
  })

  test('names each team of a series once', () => {
    const rides = [ride(), ride({ carNumber: '49' }), ride({ team: 'Other Racing', starts: 1 })]
    expect(seasonInWords(rides, 2023, driver)).toBe(
      '5 starts in the NASCAR Xfinity Series for Home Racing and Other Racing.',
    )
  })

  test('puts the series with most starts first', () => {
    expect(seasonInWords([ride({ series: 'cup', starts: 1 }), ride()], 2023, driver)).toBe(
      '3 starts: 2 in the NASCAR Xfinity Series for Home Racing and 1 in the NASCAR Cup Series for Home Racing.',
    )
  })
})

describe('the title of a season', () => {
  test('has its starts, and makes none up', () => {
    expect(seasonTitle(2015, 1, driver)).toBe('Sam Driver: the 2015 season, 1 start')
    expect(seasonTitle(1999, 0, driver)).toBe('Sam Driver in 1999')
  })
})

describe('a series above its figures', () => {
  test('goes by its name of that year', () => {
    expect(seriesHeading('truck', 2023, driver)).toBe('Truck Series')
  })
})

test('a list in words has its last two joined by "and"', () => {
  expect([inWords([]), inWords(['a']), inWords(['a', 'b']), inWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})
