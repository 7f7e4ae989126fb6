import { describe, expect, test } from 'vitest'
import type { Life } from '~/data/schema/record'
import { DEFAULT_KINDS, TIMELINE_KINDS, timelineOf } from '~/stats/timeline'
import { lifeAsOf, world } from '~/stats/world'
import { aLife, aMilestone, anArcaStart, anotherRace, aRole } from '../builders/life'
import { aRace, aRecord } from '../builders/record'

const record = aRecord({
  races: [
    aRace({ date: '2022-05-07', sources: ['results', 'press'] }),
    aRace({ date: '2023-03-04', sources: ['results'] }),
    aRace({ date: '2022-06-04', series: 'truck', carNumber: '75' }),
  ],
})
const entriesOf = (given: Partial<Life>, asof: string | null = null) =>
  timelineOf(world(record, asof), lifeAsOf(aLife(given), asof))
const bare = (given: Partial<Life>) =>
  timelineOf(world(aRecord(), null), aLife(given)).map(({ headline, detail }) => [headline, detail])

describe('the timeline', () => {
  const life = {
    milestones: [aMilestone({ id: 'm002', date: '2022-06' }), aMilestone({ id: 'm001' })],
    broadcasting: [aRole({ from: '2015' })],
    arca: [anArcaStart({ season: 2009 }), anArcaStart({ id: 'dated', date: '2009-02-07' })],
    otherRacing: [anotherRace(), anotherRace({ id: 'undated', date: null })],
  }

  test('has his whole life, oldest first, but for what has no date', () => {
    expect(entriesOf(life).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2009 arca',
      '2009-02-07 arca',
      '2015 tv',
      '2022-05-07 ride',
      '2022-06 milestone',
      '2022-06-04 ride',
      '2023-01-28 other',
      '2023-03-04 milestone',
    ])
  })

  test('goes no further than the day', () => {
    expect(entriesOf(life, '2022-05-31').map(({ date, to }) => [date, to])).toEqual([
      ['2009', null],
      ['2009-02-07', null],
      ['2015', null],
      ['2022-05-07', '2022-05-07'],
    ])
  })

  test('tells of a ride: its number and team, its days, starts and sources', () => {
    const [ride, other] = entriesOf({})
    expect(ride).toMatchObject({
      id: 'ride-nxs-48-2022',
      headline: 'No. 48, Home Racing',
      detail: '2 starts.',
      date: '2022-05-07',
      to: '2023-03-04',
      isSpell: true,
      raceId: 'nxs-2022-19',
      sources: ['results', 'press'],
    })
    expect(other?.detail).toBe('One start.')
  })

  test.each([
    ['a role that lasts', { from: '2015', to: null }, true],
    ['a role that ended', { from: '2015', to: '2021-06' }, true],
    ['a single day', { from: '2022-08-20', to: '2022-08-20' }, false],
  ])('has %s as a spell: %o %s', (_, role, isSpell) => {
    const [entry] = timelineOf(world(aRecord(), null), aLife({ broadcasting: [aRole(role)] }))
    expect(entry).toMatchObject({ kind: 'tv', headline: 'Pit reporter, NBC', isSpell })
  })

  test.each([
    ['won', { finish: 1, raceName: 'Kansas 150', status: 'Running' }, 'Kansas 150. Running.'],
    ['finish 9', { finish: 9, raceName: 'Kansas 150' }, 'Kansas 150.'],
    ['finish unknown', {}, 'No more is known of this start.'],
  ])('tells of an ARCA start: %s', (result, start, detail) => {
    expect(bare({ arca: [anArcaStart(start)] })).toEqual([[`ARCA, Daytona: ${result}`, detail]])
  })

  test('shows all kinds at first but the race-by-race lines of other racing', () => {
    expect(TIMELINE_KINDS.filter((kind) => !DEFAULT_KINDS.includes(kind))).toEqual([
      'arca',
      'other',
    ])
  })
})
