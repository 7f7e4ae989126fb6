import { describe, expect, test } from 'vitest'
import { FIRST_HEADLINES, FURTHER_HEADLINES } from '~/format/headlines'
import { selectionBehind, startsBehind } from '~/stats/behind'
import { FIGURE_IDS, type FigureId } from '~/stats/figureIds'
import { figuresOf } from '~/stats/figures'
import { EVERYTHING, type Selection, select } from '~/stats/selection'
import { world } from '~/stats/world'
import { theRecord } from './theRecord'

const { starts } = world(theRecord, null)
const value = (id: FigureId, of: typeof starts) =>
  [...FIRST_HEADLINES, ...FURTHER_HEADLINES].find(({ stat }) => stat === id)?.value(figuresOf(of))

const SELECTIONS: [string, Selection][] = [
  ['all starts', EVERYTHING],
  ['a series', { ...EVERYTHING, series: ['truck'] }],
  ['the last ten', { ...EVERYTHING, last: 10 }],
  ['top tens and DNFs', { ...EVERYTHING, result: ['top10', 'dnf'] }],
  ['the front of the grid', { ...EVERYTHING, start: { from: 1, to: 5 } }],
  ['crashes', { ...EVERYTHING, status: ['crash'] }],
  ['none', { ...EVERYTHING, season: [2014], series: ['truck'], track: ['charlotte-roval'] }],
]

describe('the starts behind a figure', () => {
  test.each(FIGURE_IDS)('make %s what it is, alone', (id) => {
    expect(value(id, startsBehind(id, starts))).toBe(value(id, starts))
  })

  test('are those that count, or have a value', () => {
    expect(startsBehind('wins', starts).map(({ finish }) => finish)).toEqual([1, 1, 1])
    expect(startsBehind('poles', starts).map(({ id }) => id)).toEqual([
      'nxs-2009-29',
      'truck-2012-15',
      'truck-2012-22',
    ])
    expect(startsBehind('avg_rating', starts).every((s) => s.driverRating !== null)).toBe(true)
  })

  test.each(SELECTIONS)(
    'of %s are selected by an address, neither more nor fewer',
    (_, selection) => {
      const selected = select(starts, selection)
      for (const id of FIGURE_IDS) {
        const behind = startsBehind(id, selected)
        if (behind.length === 0) continue
        const ids = select(starts, selectionBehind(id, starts, selection)).map((s) => s.id)
        expect(ids, id).toEqual(behind.map((s) => s.id))
      }
    },
  )

  test('are said in a word where there is one', () => {
    expect(selectionBehind('wins', starts, EVERYTHING)).toEqual({ ...EVERYTHING, result: ['win'] })
    expect(selectionBehind('wins', starts, { ...EVERYTHING, last: 100 }).rows.length).toBe(1)
  })
})
