import { describe, expect, test } from 'vitest'
import { isKnown, lifeAsOf, world } from '~/stats/world'
import { aLife, aMilestone, anArcaStart, anotherRace, aRole } from '../builders/life'
import { aDriver, anEntry, aRace, aRecord } from '../builders/record'

const story = (id: string, date: string) => ({
  id,
  date,
  raceId: 'nxs-2024-29',
  title: 'A win that got away',
  label: 'Got away',
  inShort: 'Led. Officially 6th.',
  onTrack: 'Led',
  official: '6th',
  sources: ['a-source'],
})
const record = aRecord({
  driver: aDriver({ gotAway: [story('first', '2022-06-04'), story('second', '2024-10-12')] }),
  races: [
    aRace({ date: '2022-05-07', carNumber: '48' }),
    aRace({ date: '2023-03-04', carNumber: '48' }),
    aRace({ date: '2024-05-04', carNumber: '75' }),
  ],
  entries: [anEntry({ date: '2022-02-19' }), anEntry({ date: '2023-10-07' })],
})
const datesOf = (lines: readonly { date: string }[]) => lines.map(({ date }) => date)

describe('the world as of a day', () => {
  test('is everything without a day', () => {
    const { starts, entries, gotAway, stints } = world(record, null)
    expect([starts.length, entries.length, gotAway.length, stints.length]).toEqual([3, 2, 2, 2])
  })

  test.each([
    ['includes that day', '2023-03-04', ['2022-05-07', '2023-03-04']],
    ['ends with that day', '2023-03-03', ['2022-05-07']],
    ['is empty before his first start', '2009-01-01', []],
    ['holds what there is for a day to come', '2099-01-01', datesOf(record.races)],
  ])('%s', (_, asof, dates) => {
    expect(datesOf(world(record, asof).starts)).toEqual(dates)
  })

  test('knows no later entry and no later story of a win that got away', () => {
    const { entries, gotAway } = world(record, '2023-03-04')
    expect(datesOf(entries)).toEqual(['2022-02-19'])
    expect(gotAway.map(({ id }) => id)).toEqual(['first'])
  })

  test.each([
    ['2022-05-07', [['nxs-48-2022', '2022-05-07', '2022-05-07']]],
    ['2023-12-31', [['nxs-48-2022', '2022-05-07', '2023-03-04']]],
    ['2022-05-06', []],
  ])('has stints as far as they had come on %s', (asof, spells) => {
    const { stints } = world(record, asof)
    expect(stints.map(({ id, from, to }) => [id, from, to])).toEqual(spells)
    expect(stints.every(({ plate }) => plate.ground === '#123456')).toBe(true)
  })
})

describe('a date', () => {
  test.each([
    ['2023-03-04', '2023-03-04', true],
    ['2023-03-05', '2023-03-04', false],
    ['2023-03', '2023-03-30', false],
    ['2023-03', '2023-03-31', true],
    ['2023-02', '2023-03-01', true],
    ['2023', '2023-12-30', false],
    ['2023', '2023-12-31', true],
    ['2099', null, true],
  ])('%s is known by %s: %s', (date, asof, known) => {
    expect(isKnown(date, asof)).toBe(known)
  })
})

describe('his life as of a day', () => {
  const life = aLife({
    milestones: [
      aMilestone({ id: 'm001', date: '2022' }),
      aMilestone({ id: 'm002', date: '2023-08' }),
    ],
    broadcasting: [
      aRole({ id: 'past', from: '2015', to: '2021-06' }),
      aRole({ id: 'ends-later', from: '2019-02', to: '2024' }),
      aRole({ id: 'begins-later', from: '2023-09' }),
    ],
    arca: [
      anArcaStart({ id: 'undated', season: 2022 }),
      anArcaStart({ id: 'later', season: 2024 }),
    ],
    otherRacing: [anotherRace({ id: 'undated', date: null }), anotherRace({ date: '2024-01-28' })],
  })

  test('leaves out what came later', () => {
    const { milestones, arca, otherRacing } = lifeAsOf(life, '2023-08-30')
    expect(milestones.map(({ id }) => id)).toEqual(['m001'])
    expect(arca.map(({ id }) => id)).toEqual(['undated'])
    expect(otherRacing.map(({ id }) => id)).toEqual(['undated'])
  })

  test('does not know yet that a role would end', () => {
    const roles = lifeAsOf(life, '2023-08-30').broadcasting.map(({ id, to }) => [id, to])
    expect(roles).toEqual([
      ['past', '2021-06'],
      ['ends-later', null],
    ])
  })

  test('is whole without a day', () => {
    expect(lifeAsOf(life, null)).toEqual(life)
  })
})
