import { describe, expect, test } from 'vitest'
import { selectionPhrase } from '~/format/selectionPhrase'
import { EVERYTHING, type Selection } from '~/stats/selection'
import { world } from '~/stats/world'
import { aRecord, aTeam, aTrack } from '../builders/record'

const now = world(
  aRecord({ tracks: [aTrack({ id: 'springfield' })], teams: [aTeam({ id: 'home-racing' })] }),
  null,
)
const phrase = (selected: Partial<Selection>) =>
  selectionPhrase(now, { ...EVERYTHING, ...selected })

describe('a selection in the middle of a sentence', () => {
  test.each<[string, Partial<Selection>]>([
    ['', {}],
    ['Trucks at road courses', { series: ['truck'], type: ['road'] }],
    [
      'Cup and Xfinity in 2017–2019, 2022',
      { series: ['cup', 'nxs'], season: [2017, 2018, 2019, 2022] },
    ],
    [
      'at short tracks and dirt tracks at Springfield',
      { type: ['short', 'dirt'], track: ['springfield'] },
    ],
    ['for Home Racing in a Chevrolet', { team: ['home-racing'], make: ['chevrolet'] }],
    [
      'Trucks, led a lap, started 10 or better, last 5',
      {
        series: ['truck'],
        result: ['led'],
        start: { from: null, to: 10 },
        last: 5,
      },
    ],
    ['“mud”', { q: 'mud' }],
  ])('reads “%s”', (words, selected) => {
    expect(phrase(selected)).toBe(words)
  })
})
