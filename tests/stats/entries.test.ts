import { describe, expect, test } from 'vitest'
import { entriesIn } from '~/stats/entries'
import { EVERYTHING, type Selection } from '~/stats/selection'
import { anEntry, aTrack } from '../builders/record'

const tracks = [aTrack({ id: 'daytona', type: 'superspeedway' }), aTrack({ id: 'road-america' })]
const entries = [
  anEntry({
    id: 'dnq',
    date: '2021-02-12',
    series: 'truck',
    trackId: 'daytona',
    team: 'henderson',
  }),
  anEntry({ id: 'relief', date: '2025-08-22', entry: 'relief', trackId: 'daytona' }),
  anEntry({ id: 'elsewhere', date: '2026-07-11', series: 'truck', trackId: null, team: null }),
]

describe('entries that a selection would show if they were starts', () => {
  test.each<[string, Partial<Selection>, string[]]>([
    ['none where nothing is asked', {}, []],
    ['a series', { series: ['truck'] }, ['dnq', 'elsewhere']],
    ['a season', { season: [2025] }, ['relief']],
    ['a track', { track: ['daytona'] }, ['dnq', 'relief']],
    ['a type of track, if that is known', { type: ['superspeedway'] }, ['dnq', 'relief']],
    ['a team', { team: ['henderson'] }, ['dnq']],
    ['both of two fields', { series: ['truck'], track: ['daytona'] }, ['dnq']],
    ['none', { series: ['cup'] }, []],
    ['none for a result, which only a start has', { series: ['truck'], result: ['win'] }, []],
    ['none for ticked rows', { rows: ['truck-2021-02'] }, []],
    ['none for a text', { q: 'relief' }, []],
  ])('%s', (_, selection, expected) => {
    const left = entriesIn(entries, { ...EVERYTHING, ...selection }, tracks)
    expect(left.map(({ id }) => id)).toEqual(expected)
  })
})
