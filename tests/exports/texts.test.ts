import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import type { About, Cell, ExportTable } from '~/exports/table'
import { creditsOf } from '~/exports/table'
import { csvText, htmlText, jsonText, markdownText } from '~/exports/texts'

const about: About = {
  title: 'Sam Driver: Races',
  selection: 'Trucks',
  day: '2023-12-31',
  link: 'https://example.org/?series=truck&asof=2023-12-31#races',
  note: 'Unofficial, of no <series>.',
}

const aTable = (...cells: Cell[]): ExportTable => ({
  columns: [
    { id: 'race', name: 'Race' },
    { id: 'finish', name: 'Finish' },
  ],
  rows: cells.map((cell, i) => [cell, i + 1]),
})

/** Names that a spreadsheet, a blog or a parser could take for something else. */
const HOSTILE = [
  '=cmd|"/c calc"!A1',
  '@SUM(A1)',
  '+1+1',
  '-2+3',
  '\ttab',
  '\rreturn',
  'a, b',
  '"quoted" \'name\'',
  'two\nlines',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '| pipe `code` [link](javascript:alert(1))',
  'Pérez 🏁',
]

/** Its text as the CSV has it: what begins like a formula is kept text. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

describe('a table as CSV', () => {
  test('is headed by the ids of its columns, and empty where nothing is known', () => {
    expect(csvText(aTable('Apple 250', null))).toBe('race,finish\r\nApple 250,1\r\n,2\r\n')
  })

  test.each(HOSTILE)('gives back %j, and runs nothing', (text) => {
    const [row] = csvParse(csvText(aTable(text)))
    expect(row?.race).toBe(guarded(text))
    expect(row?.finish).toBe('1')
  })

  test.each(['-8', '+4', '-0.25', -8])('leaves the plain number %j a number', (cell) => {
    expect(csvParse(csvText(aTable(cell)))[0]?.race).toBe(String(cell))
  })

  test('guards the ids of its columns as well', () => {
    const table = { columns: [{ id: '=1+1', name: 'x' }], rows: [] }
    expect(csvText(table)).toBe("'=1+1\r\n")
  })
})

describe('a table as JSON', () => {
  const read = (table: ExportTable) => JSON.parse(jsonText(table, about, []))

  test('says what it is of, as of when, from where and whose it is not', () => {
    expect(read(aTable('Apple 250', null))).toEqual({
      title: 'Sam Driver: Races',
      selection: 'Trucks',
      asof: '2023-12-31',
      address: about.link,
      unofficial: about.note,
      sources: [],
      columns: [
        { id: 'race', name: 'Race' },
        { id: 'finish', name: 'Finish' },
      ],
      rows: [
        { race: 'Apple 250', finish: 1 },
        { race: null, finish: 2 },
      ],
    })
  })

  test.each(HOSTILE)('gives back %j', (text) => {
    expect(read(aTable(text)).rows[0].race).toBe(text)
  })

  test('has a column of any name as one of its own', () => {
    const table = { columns: [{ id: '__proto__', name: 'x' }], rows: [['y']] }
    const [row] = read(table).rows
    expect(Object.entries(row)).toEqual([['__proto__', 'y']])
    expect(({} as Record<string, unknown>).y).toBeUndefined()
  })

  test('names the data sets alone, by publisher where they have no title', () => {
    const source = { id: 'a', title: null, publisher: 'P', url: null, covers: null, asOf: null }
    expect(
      creditsOf([
        { ...source, kind: 'dataset' },
        { ...source, id: 'b', kind: 'press' },
      ]),
    ).toEqual([{ title: 'P', publisher: 'P', url: null }])
  })
})

describe('a table as Markdown', () => {
  test('has figures to the right, and says what it is of', () => {
    expect(markdownText(aTable('Apple 250', null), about)).toBe(
      [
        '| Race | Finish |',
        '| --- | ---: |',
        '| Apple 250 | 1 |',
        '| – | 2 |',
        '',
        '[Sam Driver: Races, Trucks, as of 31 December 2023](https://example.org/?series=truck&asof=2023-12-31#races). Unofficial, of no \\<series\\>.',
        '',
      ].join('\n'),
    )
  })

  test.each(HOSTILE)('keeps %j in one cell, and no mark in it', (text) => {
    const [, , row = ''] = markdownText(aTable(text), about).split('\n')
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
    expect(row).not.toMatch(/(?<!\\)[<`[]/)
  })
})

describe('a table as HTML', () => {
  test('is plain elements, without a class or a style', () => {
    const html = htmlText(aTable('Apple 250', null), about)
    expect(html).toContain('<thead><tr><th scope="col">Race</th><th scope="col">Finish</th></tr>')
    expect(html).toContain('<tr><td>Apple 250</td><td>1</td></tr>\n<tr><td>–</td><td>2</td></tr>')
    expect(html).toContain(
      '<caption><a href="https://example.org/?series=truck&amp;asof=2023-12-31#races">Sam Driver: Races, Trucks, as of 31 December 2023</a></caption>',
    )
    expect(html).toContain('of no &lt;series&gt;')
    expect(html).not.toMatch(/ (class|style)=/)
  })

  test.each(HOSTILE)('has %j as text alone', (text) => {
    const [, cell = ''] = /<td>([\s\S]*?)<\/td>/.exec(htmlText(aTable(text), about)) ?? []
    expect(cell).not.toMatch(/[<>"']/)
  })
})
