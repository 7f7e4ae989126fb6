import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PLAIN } from '~/address/address'
import {
  embedded,
  embedPath,
  type Look,
  PLAIN_LOOK,
  readLook,
  sharePath,
  writeEmbedQuery,
} from '~/address/embeds'
import { fullPath } from '~/address/fullPlace'
import { knownOf } from '~/address/known'
import { readAddress } from '~/address/query'
import { theRecord } from '../stats/theRecord'

const known = knownOf(theRecord)
const at = (query: string) => readAddress(query, known).address

describe('the paths of what stands alone', () => {
  test('are named by view and subject', () => {
    expect(embedPath({ view: 'career-strip', of: null })).toBe('/embed/career-strip.html')
    expect(embedPath({ view: 'race', of: 'truck-2022-15' })).toBe('/embed/race/truck-2022-15.html')
    expect(sharePath({ view: 'trend', of: null })).toBe('/share/trend/')
    expect(sharePath({ view: 'season', of: '2024' })).toBe('/share/season/2024/')
  })

  test('lead to the same in full, with what was asked', () => {
    const address = at('?series=truck&asof=2022-07-09&sort=finish')
    expect(fullPath({ view: 'table', of: null }, address)).toBe(
      '/?series=truck&asof=2022-07-09&sort=finish#races',
    )
    expect(fullPath({ view: 'splits', of: null }, at('?min=5'))).toBe('/?min=5#splits')
    expect(fullPath({ view: 'splits', of: null }, at('?group=track'))).toBe(
      '/?group=track#by-track',
    )
    expect(fullPath({ view: 'track', of: 'talladega' }, address)).toBe(
      '/tracks/talladega/?series=truck&asof=2022-07-09',
    )
    expect(fullPath({ view: 'expectation', of: null }, address)).toBe(
      '/expectation/?series=truck&asof=2022-07-09&sort=finish',
    )
    expect(fullPath({ view: 'seat', of: 'truck-75-henderson-motorsports' }, address)).toBe(
      '/seats/truck-75-henderson-motorsports/?series=truck&asof=2022-07-09',
    )
  })

  test('lead from all rivals to the list that was asked for', () => {
    const address = at('?series=truck&min=10&set=most-even')
    const shown = { view: 'rivals', of: null } as const
    expect(fullPath(shown, address)).toBe('/rivals/?series=truck&min=10&set=most-even')
    expect(writeEmbedQuery(embedded(shown, address))).toBe('?series=truck&min=10&set=most-even')
    expect(writeEmbedQuery(embedded({ view: 'trend', of: null }, address))).toBe('?series=truck')
  })

  test('leave the selection out of a ride, which has no use for it', () => {
    const address = at('?series=truck&asof=2022-07-09&theme=dark')
    const shown = { view: 'seat', of: 'truck-75-henderson-motorsports' } as const
    expect(writeEmbedQuery(embedded(shown, address))).toBe('?asof=2022-07-09&theme=dark')
  })
})

describe('the frames of lists', () => {
  const of = (view: 'claims' | 'seats' | 'nth-starts', query: string) => ({
    frame: writeEmbedQuery(embedded({ view, of: null }, at(query))),
    full: fullPath({ view, of: null }, at(query)),
  })

  test('keep of what the press said the verdicts and the article that are listed', () => {
    expect(
      of('claims', '?series=truck&asof=2025-01-07&verdict=holds,did-not&article=a002'),
    ).toEqual({
      frame: '?asof=2025-01-07&verdict=holds,did-not&article=a002',
      full: '/claims/?series=truck&asof=2025-01-07&verdict=holds,did-not&article=a002',
    })
    expect(of('seats', '?verdict=holds&article=a002').frame).toBe('')
  })

  test('leave the selection out of all rides, and keep it for the n-th starts', () => {
    const query = '?series=truck&asof=2022-07-09'
    expect(of('seats', query)).toEqual({ frame: '?asof=2022-07-09', full: `/seats/${query}` })
    expect(of('nth-starts', query)).toEqual({ frame: query, full: `/records/${query}#nth` })
  })
})

describe('the look of a frame', () => {
  test.each<[string, Partial<Look>]>([
    ['', {}],
    ['?accent=FF0080', { accent: 'ff0080' }],
    ['?fit=fill&heading=0', { fit: 'fill', hasHeading: false }],
    ['?accent=red&fit=wide&heading=no', {}],
    ['?accent=ff00801', {}],
    ['?accent=%22%3E%3Cscript%3E', {}],
    [`?q=${'x'.repeat(5000)}&fit=fill`, {}],
  ])('of %s', (query, look) => expect(readLook(query)).toEqual({ ...PLAIN_LOOK, ...look }))

  test('is read as it was written, beside the address', () => {
    const looks = fc.record<Look>({
      accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/)),
      fit: fc.constantFrom('content', 'fill'),
      hasHeading: fc.boolean(),
    })
    fc.assert(
      fc.property(looks, fc.constantFrom('', '?series=truck', '?q=a%26b&theme=dark'), (look, q) => {
        const query = writeEmbedQuery(at(q), look)
        expect(readLook(query)).toEqual(look)
        expect(at(query)).toEqual(at(q))
      }),
    )
  })

  test('is no part of what only pages show', () => {
    const address = at('?series=truck&kinds=win&group=season&b.series=nxs&theme=dark')
    expect(embedded({ view: 'table', of: null }, address)).toEqual({
      ...PLAIN,
      selection: address.selection,
      theme: 'dark',
    })
  })

  test('keeps what the splits are by, and how few are too few, where those are shown', () => {
    const address = at('?group=team&min=5')
    const of = (view: 'splits' | 'context' | 'trend') =>
      writeEmbedQuery(embedded({ view, of: null }, address))
    expect([of('splits'), of('context'), of('trend')]).toEqual(['?group=team&min=5', '?min=5', ''])
  })

  test('keeps the kinds of the timeline, and no selection, where that is shown', () => {
    const address = at('?series=truck&kinds=win,tv&asof=2022-07-09')
    const of = (view: 'timeline' | 'trend') =>
      writeEmbedQuery(embedded({ view, of: null }, address))
    expect([of('timeline'), of('trend')]).toEqual([
      '?asof=2022-07-09&kinds=win,tv',
      '?series=truck&asof=2022-07-09',
    ])
    expect(fullPath({ view: 'timeline', of: null }, address)).toBe(
      '/?series=truck&asof=2022-07-09&kinds=win,tv#timeline',
    )
  })

  test('keeps the second selection where that is shown', () => {
    const address = at('?series=truck&b.series=nxs')
    expect(embedded({ view: 'compare', of: null }, address).b).toEqual(address.b)
    expect(embedded({ view: 'trend', of: null }, address).b).toBeNull()
  })
})
