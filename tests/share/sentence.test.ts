import { describe, expect, test } from 'vitest'
import { narrow, PLAIN } from '~/address/address'
import type { Standalone } from '~/address/embeds'
import { sentenceOf } from '~/share/sentence'
import { narrowedTo } from '~/share/shared'
import type { Selection } from '~/stats/selection'
import { world } from '~/stats/world'
import { aRace, aRecord, aTrack } from '../builders/record'

const record = aRecord({
  tracks: [aTrack({ id: 'springfield' }), aTrack({ id: 'shelbyville', type: 'road' })],
  races: [
    aRace({ date: '2022-05-07', finish: 8, raceName: 'Apple 250' }),
    aRace({ date: '2023-03-04', finish: 1, series: 'truck', trackId: 'shelbyville' }),
    aRace({ date: '2023-05-06', finish: 4, series: 'truck', trackId: 'shelbyville' }),
  ],
})
const now = world(record, null)

const said = (shown: Standalone, selected: Partial<Selection> = {}) => {
  const { address, starts } = narrowedTo(shown, narrow(PLAIN, selected), now.starts)
  const { selection } = address
  return sentenceOf({ world: now, shown, selection, starts, day: '2023-12-31', link: 'LINK' })
}

describe('the sentence', () => {
  test('tells the figures of the selection, their day and where they are from', () => {
    expect(said({ view: 'table', of: null }, { series: ['truck'], type: ['road'] })).toBe(
      'Sam Driver, Trucks at road courses: 2 starts, 1 win, average finish 2.5 (as of 31 December 2023; LINK)',
    )
    expect(said({ view: 'summary', of: null })).toMatch(
      /^Sam Driver: 3 starts, 1 win, average finish 4.3 /,
    )
  })

  test('tells of start against finish how often he went forward', () => {
    expect(said({ view: 'grid', of: null }, { series: ['truck'] })).toMatch(
      /^Sam Driver, Trucks: forward in 2 of 2 starts, back in 0; 17\.5 places gained on average \(/,
    )
  })

  test('tells of where he finished the top tens and the early ends', () => {
    expect(said({ view: 'distribution', of: null }, { series: ['truck'] })).toMatch(
      /^Sam Driver, Trucks: 2 of 2 ran to a top ten; none ended early \(/,
    )
    expect(said({ view: 'distribution', of: null }, { series: ['cup'] })).toMatch(
      /^Sam Driver, Cup: no start /,
    )
  })

  test('tells of season averages the best of them, and on how many starts it rests', () => {
    expect(said({ view: 'season-averages', of: null })).toMatch(
      /^Sam Driver: best average finish of a season: 2\.5 in 2023, over 2 starts \(/,
    )
  })

  test('tells of his ranks the whole seasons, whatever else is selected', () => {
    expect(said({ view: 'context', of: null }, { series: ['truck'], track: ['nowhere'] })).toMatch(
      /^Sam Driver, Trucks: 2 starts, /,
    )
  })

  test('averages no single start, and says where there is none', () => {
    expect(said({ view: 'table', of: null }, { last: 1 })).toMatch(
      /^Sam Driver, last 1: 1 start, 0 wins, finish 4 /,
    )
    expect(said({ view: 'table', of: null }, { series: ['cup'] })).toMatch(
      /^Sam Driver, Cup: no start /,
    )
  })

  test('tells of a season and of a track', () => {
    expect(said({ view: 'season', of: '2023' })).toMatch(/^Sam Driver in 2023: 2 starts, 1 win, /)
    expect(said({ view: 'track', of: 'shelbyville' }, { last: 1 })).toMatch(
      /^Sam Driver at Shelbyville, last 1: 1 start, /,
    )
  })

  test('tells all of a season of which the selection leaves nothing', () => {
    expect(said({ view: 'season', of: '2022' }, { series: ['truck'] })).toMatch(
      /^Sam Driver in 2022: 1 start, 0 wins, finish 8 /,
    )
  })

  test('tells of a race the place, the track and the day, whatever is selected', () => {
    const [start] = now.starts
    expect(said({ view: 'race', of: start?.id ?? '' }, { series: ['cup'] })).toBe(
      'Sam Driver: 8th at Springfield, 7 May 2022, in the Apple 250 (as of 31 December 2023; LINK)',
    )
  })
})
