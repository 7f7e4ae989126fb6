import { describe, expect, test } from 'vitest'
import { identifiedRivals, rivalValues, rivalWords } from '~/exports/rivals'
import { csvText } from '~/exports/texts'
import { type Rival, rivalsOf } from '~/stats/rivals'
import { finishing, startsOf } from '../builders/record'

const starts = startsOf(finishing(2, 1, 3))
const met = (names: string[], i: number) => ({
  raceId: starts[i]?.id ?? '',
  drivers: names,
  statuses: names.map(() => 'running'),
  teammates: [],
})
const rivals: readonly Rival[] = rivalsOf(
  starts,
  [
    met(['=Ann "A" O’Neil', 'Sam Driver', 'Bo Lee'], 0),
    met(['Sam Driver', '=Ann "A" O’Neil'], 1),
    met(['Bo Lee', '=Ann "A" O’Neil', 'Sam Driver'], 2),
  ],
  { name: 'Sam Driver' },
)

describe('rivals that leave the site', () => {
  test('as values are days in ISO, whole counts, and shares and gaps unrounded', () => {
    expect(rivalValues(rivals)).toEqual({
      columns: [
        { id: 'driver', name: 'Driver' },
        { id: 'meetings', name: 'Met' },
        { id: 'ahead', name: 'Ahead' },
        { id: 'behind', name: 'Behind' },
        { id: 'share', name: 'Share' },
        { id: 'gap', name: 'Gap' },
        { id: 'first', name: 'First' },
        { id: 'last', name: 'Last' },
      ],
      rows: [
        ['=Ann "A" O’Neil', 3, 1, 2, 1 / 3, -1 / 3, '2023-02-04', '2023-02-18'],
        ['Bo Lee', 2, 1, 1, 0.5, -0.5, '2023-02-04', '2023-02-18'],
      ],
    })
  })

  test('are known by the id of their page', () => {
    const { columns, rows } = identifiedRivals(rivals)
    expect(columns[0]?.id).toBe('id')
    expect(rows.map(([id]) => id)).toEqual(['ann-a-oneil', 'bo-lee'])
  })

  test('in words read as on the page', () => {
    expect(rivalWords(rivals).rows[1]).toEqual([
      ...['Bo Lee', 2, 1, 1, '50%', '−0.5', '4 Feb 2023', '18 Feb 2023'],
    ])
  })

  test('have no name that a spreadsheet takes for a formula, and quotes as RFC 4180 has them', () => {
    const [, first = ''] = csvText(rivalValues(rivals)).split('\r\n')
    expect(first.startsWith('"\'=Ann ""A"" O’Neil",3,1,2,0.3333')).toBe(true)
  })
})
