import { describe, expect, test } from 'vitest'
import type { Race } from '~/data/schema/race'
import { stintOf, stintsOf } from '~/stats/stints'
import { aRace, aRecord, daysAfter, startsOf } from '../builders/record'

const FIRST = '2021-05-01'
const daysOn = (days: number, given: Partial<Race> = {}) =>
  aRace({ date: daysAfter(FIRST, days), ...given })
const spellsOf = (...races: Race[]) =>
  stintsOf(startsOf(races)).map(({ id, starts }) => `${id}: ${starts}`)

describe('a stint', () => {
  test.each<[string, Race[], string[]]>([
    ['goes on after exactly 400 days away', [daysOn(0), daysOn(400)], ['nxs-48-2021: 2']],
    ['ends after 401 days away', [daysOn(0), daysOn(401)], ['nxs-48-2021: 1', 'nxs-48-2022: 1']],
    [
      'counts the days from the last start in that ride, not from the first',
      [daysOn(0), daysOn(300), daysOn(600)],
      ['nxs-48-2021: 3'],
    ],
    [
      'has one number',
      [daysOn(0), daysOn(7, { carNumber: '4' })],
      ['nxs-48-2021: 1', 'nxs-4-2021: 1'],
    ],
    [
      'takes "07" and "7" for two numbers',
      [daysOn(0, { carNumber: '7' }), daysOn(7, { carNumber: '07' })],
      ['nxs-7-2021: 1', 'nxs-07-2021: 1'],
    ],
    [
      'has one series',
      [daysOn(0), daysOn(7, { series: 'truck' })],
      ['nxs-48-2021: 1', 'truck-48-2021: 1'],
    ],
    [
      'has one team',
      [daysOn(0), daysOn(300, { team: 'away-racing' })],
      ['nxs-48-2021: 1', 'nxs-48-2022: 1'],
    ],
    [
      'goes on beside another ride',
      [daysOn(0), daysOn(7, { series: 'truck', carNumber: '75' }), daysOn(14), daysOn(21)],
      ['nxs-48-2021: 3', 'truck-75-2021: 1'],
    ],
  ])('%s', (_, races, spells) => {
    expect(spellsOf(...races)).toEqual(spells)
  })

  test('runs from its first start to its last', () => {
    const [spell] = stintsOf(startsOf([daysOn(0), daysOn(30), daysOn(60)]))
    expect(spell).toMatchObject({ from: FIRST, to: daysAfter(FIRST, 60), team: 'home-racing' })
  })
})

describe('the stint of a start', () => {
  const races = [daysOn(0), daysOn(7, { carNumber: '4' }), daysOn(401)]
  const starts = startsOf(races)
  const { stints } = aRecord({ races })

  test('is the one of its ride and its days', () => {
    const ids = starts.map((start) => stintOf(start, stints)?.id)
    expect(ids).toEqual(['nxs-48-2021', 'nxs-4-2021', 'nxs-48-2022'])
  })

  test('is none for a ride that no stint has', () => {
    const [start] = startsOf([daysOn(3, { carNumber: '99' })])
    expect(start && stintOf(start, stints)).toBeUndefined()
  })
})
