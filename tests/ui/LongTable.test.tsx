import { act, fireEvent, render, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { LongTable } from '~/ui/LongTable'

/** Pixels of the page that these tests lay out: jsdom lays out nothing. */
const [HEADER, ROW, WINDOW] = [40, 20, 200]

let complaints: MockInstance<typeof console.error>
let scrolled = 0

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('innerHeight', WINDOW)
  scrolled = 0
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isHead = this.tagName === 'THEAD'
    const height =
      isHead || this.tagName === 'TABLE' ? HEADER + (isHead ? 0 : heightOf(this)) : heightOf(this)
    return new DOMRect(0, -scrolled, 390, height)
  })
})

afterEach(() => {
  expect(complaints.mock.calls, 'the console stays silent').toEqual([])
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Height of rows and of what stands in for others. */
function heightOf(part: Element): number {
  if (part instanceof HTMLElement && part.style.height) return Number.parseFloat(part.style.height)
  if (part.matches('tbody > tr')) return ROW
  return [...part.querySelectorAll('tbody:not([hidden]), tbody:not([hidden]) > tr')]
    .filter((each) => each.tagName === 'TR' || each.childElementCount === 0)
    .reduce((sum, each) => sum + heightOf(each), 0)
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => `row ${i}`)
const ROWS = upTo(280)
const TURNED = ROWS.toReversed()

const rowKey = (row: string) => row
const renderRow = (row: string) => (
  <tr>
    <td>
      <a href={`/${row}`}>{row}</a>
    </td>
  </tr>
)
const tableOf = (rows: readonly string[]) => (
  <LongTable
    caption="Rows"
    head={
      <tr>
        <th>Name</th>
      </tr>
    }
    rows={rows}
    rowKey={rowKey}
    renderRow={renderRow}
  />
)

const headed = (rows: readonly string[]) => (
  <LongTable
    {...tableOf(rows).props}
    isHead={(row: string) => Number(row.split(' ')[1]) % 70 === 0}
  />
)

describe('rows under heads', () => {
  const bodies = () => [...table().tBodies].map(({ rows }) => rows.length)

  test('stand in a body for each head, at rest and after others come', async () => {
    const { rerender } = render(headed(ROWS))
    await atRest()
    expect(bodies()).toEqual([70, 70, 70, 70])
    expect(texts()).toEqual(ROWS)
    rerender(headed(upTo(100)))
    await atRest()
    expect(bodies()).toEqual([70, 30])
    rerender(tableOf(ROWS))
    await atRest()
    expect(bodies()[0]).toBe(20)
    expect(texts()).toEqual(ROWS)
  })

  test('are in view at once wherever the reader is', async () => {
    const { rerender } = render(headed(ROWS))
    await atRest()
    scrolled = HEADER + 150 * ROW
    rerender(headed(ROWS.map((row) => `${row} !`)))
    expect(inSight().filter((text) => text !== null).length).toBeGreaterThanOrEqual(WINDOW / ROW)
    await atRest()
    expect(elements()).toHaveLength(280)
  })
})

const table = () => document.querySelector('table') as HTMLTableElement
const elements = () => [...document.querySelectorAll('tbody:not([hidden]) > tr:not([data-spacer])')]
const texts = () => elements().map(({ textContent }) => textContent)
const isWaiting = () => table().hasAttribute('data-waiting')
const atRest = () =>
  waitFor(() => expect(isWaiting()).toBe(false), { interval: 2, timeout: 15_000 })
const link = (row: string) => document.querySelector(`a[href="/${row}"]`) as HTMLElement

/** The texts a reader sees, by where each row stands in the window. */
function inSight(): (string | null)[] {
  let top = HEADER - scrolled
  return [...document.querySelectorAll('tbody')].flatMap((body) => {
    if (body.hidden) return []
    const parts = body.childElementCount === 0 ? [body] : [...body.children]
    return parts.flatMap((part) => {
      const from = top
      top += heightOf(part)
      if (top <= 0 || from >= WINDOW) return []
      return part.hasAttribute('data-spacer') ? ['a gap'] : [part.textContent]
    })
  })
}

/** What a reader sees of some rows once the page is scrolled by so many. */
const expectedInSight = (rows: readonly string[], at: number) => rows.slice(at, at + WINDOW / ROW)

function scrollToRow(place: number) {
  scrolled = HEADER + place * ROW
  fireEvent.scroll(window)
}

/** Opens a table and waits until it is at rest; the result shows other rows in it. */
async function open(rows: readonly string[]) {
  const { rerender } = render(tableOf(rows))
  await atRest()
  return (others: readonly string[]) => rerender(tableOf(others))
}

describe('a long table', () => {
  test('is whole on the server, and stays so when its page is taken over', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(tableOf(ROWS))
    expect(texts()).toEqual(ROWS)
    expect(place.innerHTML).not.toMatch(/style=|data-waiting|aria-(busy|row)/)
    const first = elements()[0]
    const root = await act(() => hydrateRoot(place, tableOf(ROWS)))
    expect(elements()[0]).toBe(first)
    expect(texts()).toEqual(ROWS)
    expect(isWaiting()).toBe(false)
    act(() => root.unmount())
    place.remove()
  })

  test('opened later, has the rows in view first and then all', async () => {
    render(tableOf(ROWS))
    expect(inSight()).toEqual(ROWS.slice(0, (WINDOW - HEADER) / ROW))
    expect(elements().length).toBeLessThan(30)
    expect(heightOf(table())).toBe(ROWS.length * ROW)
    expect(table()).toHaveAttribute('aria-rowcount', '281')
    expect(elements()[3]).toHaveAttribute('aria-rowindex', '5')
    await atRest()
    expect(texts()).toEqual(ROWS)
    expect(table()).not.toHaveAttribute('aria-rowcount')
    expect(document.querySelector('[aria-rowindex], [data-spacer], [style]')).toBeNull()
  })

  test('has a header, a caption and no words about what is missing', async () => {
    await open(ROWS)
    expect(document.body.textContent).not.toContain('in the page')
    expect(table().caption).toHaveTextContent('Rows')
    expect(table().tHead).toHaveTextContent('Name')
  })
})

describe('another order', () => {
  test.each([0, 100, 270])('is there at once where the reader is, at row %i', async (place) => {
    const show = await open(ROWS)
    scrollToRow(place)
    show(TURNED)
    expect(inSight()).toEqual(expectedInSight(TURNED, place))
    expect(isWaiting()).toBe(true)
    expect(table()).toHaveAttribute('aria-busy', 'true')
    expect(texts()).not.toEqual(TURNED)
    expect(heightOf(table())).toBe(ROWS.length * ROW)
    await atRest()
    expect(texts()).toEqual(TURNED)
    expect(table()).not.toHaveAttribute('aria-busy')
  })

  test('that comes before the last one is whole starts over', async () => {
    const show = await open(ROWS)
    show(TURNED)
    const before = texts().filter((text, i) => text === TURNED[i]).length
    await waitFor(
      () => expect(texts().filter((text, i) => text === TURNED[i]).length).toBeGreaterThan(before),
      { interval: 1 },
    )
    expect(isWaiting()).toBe(true)
    const third = [...ROWS.slice(140), ...ROWS.slice(0, 140)]
    show(third)
    expect(inSight()).toEqual(third.slice(0, (WINDOW - HEADER) / ROW))
    await atRest()
    expect(texts()).toEqual(third)
  })

  test('is drawn where the reader scrolls to before it is whole', async () => {
    const show = await open(ROWS)
    show(TURNED)
    scrollToRow(200)
    expect(inSight()).toEqual(expectedInSight(TURNED, 200))
    expect(isWaiting()).toBe(true)
    await atRest()
    expect(texts()).toEqual(TURNED)
  })

  test('of the same rows in the same order changes nothing', async () => {
    const show = await open(ROWS)
    show([...ROWS])
    expect(isWaiting()).toBe(false)
  })

  test('of fewer rows has no others from the start', async () => {
    const show = await open(ROWS)
    show(ROWS.slice(0, 25))
    expect(heightOf(table())).toBe(25 * ROW)
    expect(texts()).toHaveLength(25)
    await atRest()
    expect(texts()).toEqual(ROWS.slice(0, 25))
    expect(document.querySelectorAll('tbody')).toHaveLength(2)
  })

  test('of a few that are all in view leaves none of the others behind', async () => {
    const show = await open(ROWS)
    show(ROWS.slice(0, 5))
    expect(texts()).toEqual(ROWS.slice(0, 5))
    await atRest()
    expect(document.querySelectorAll('tbody > tr')).toHaveLength(5)
  })

  test('of more rows leaves room for them', async () => {
    const show = await open(ROWS.slice(0, 25))
    show(TURNED)
    expect(inSight()).toEqual(TURNED.slice(0, (WINDOW - HEADER) / ROW))
    expect(heightOf(table())).toBe(ROWS.length * ROW)
    await atRest()
    expect(texts()).toEqual(TURNED)
  })

  test('of none leaves the header, and rows can come back', async () => {
    const show = await open(ROWS)
    show([])
    await atRest()
    expect(texts()).toEqual([])
    show(ROWS)
    await atRest()
    expect(texts()).toEqual(ROWS)
  })
})

describe('a table well out of view', () => {
  let tell: (isIntersecting: boolean) => void

  beforeEach(() => {
    class Observer {
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => act(() => told([{ isIntersecting }]))
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer)
  })

  test('stands as it was at first, without a look at the page', async () => {
    const show = await open(ROWS)
    tell(false)
    const looks = vi.mocked(Element.prototype.getBoundingClientRect).mock.calls.length
    show(TURNED)
    expect(vi.mocked(Element.prototype.getBoundingClientRect).mock.calls.length).toBe(looks)
    expect(texts()).toEqual(ROWS)
    expect(isWaiting()).toBe(true)
    await atRest()
    expect(texts()).toEqual(TURNED)
  })

  test('that comes nearer has its rows at once', async () => {
    const show = await open(ROWS)
    tell(false)
    show(TURNED)
    tell(true)
    expect(inSight()).toEqual(TURNED.slice(0, (WINDOW - HEADER) / ROW))
  })
})

describe('more than 1,000 rows', () => {
  const many = upTo(3000)

  test('are in the page around the view only, and the page says so', async () => {
    await open(many)
    expect(elements().length).toBeLessThan(100)
    expect(heightOf(table())).toBe(many.length * ROW)
    expect(document.body).toHaveTextContent(
      'Only the rows in view are in the page; all 3,000 would be too many.',
    )
    expect(table()).toHaveAttribute('aria-rowcount', '3001')
  })

  test('follow the reader, each numbered', async () => {
    await open(many)
    for (const place of [25, 60, 2000, 1995, 2989]) {
      scrollToRow(place)
      expect(inSight()).toEqual(expectedInSight(many, place))
      await atRest()
      expect(inSight()).toEqual(expectedInSight(many, place))
      expect(elements().length).toBeLessThan(100)
      expect(link(`row ${place}`).closest('tr')).toHaveAttribute('aria-rowindex', `${place + 2}`)
    }
  })

  test('are in another order at once where the reader is', async () => {
    const show = await open(many)
    scrollToRow(2000)
    const turned = many.toReversed()
    show(turned)
    expect(inSight()).toEqual(expectedInSight(turned, 2000))
    await atRest()
    expect(elements().length).toBeLessThan(100)
  })

  test('on the server are the first of them, without a style', () => {
    const html = renderToString(tableOf(many))
    expect(html.match(/<a /g)).toHaveLength(50)
    expect(html).not.toContain('style=')
  })

  test('exactly are not too many', async () => {
    await open(upTo(1000))
    expect(texts()).toEqual(upTo(1000))
  })
})

describe('print', () => {
  test('has all rows, however far they are drawn', async () => {
    const show = await open(ROWS)
    show(TURNED)
    fireEvent(window, new Event('beforeprint'))
    expect(texts()).toEqual(TURNED)
    expect(isWaiting()).toBe(false)
  })

  test('has the first 1,000 of more, which then go again', async () => {
    await open(upTo(3000))
    scrollToRow(2000)
    await atRest()
    fireEvent(window, new Event('beforeprint'))
    expect(texts()).toEqual(upTo(1000))
    fireEvent(window, new Event('afterprint'))
    expect(inSight()).toEqual(expectedInSight(upTo(3000), 2000))
    await atRest()
    expect(elements().length).toBeLessThan(100)
  })
})

describe('the focus', () => {
  test('goes with its row, even out of view', async () => {
    const show = await open(ROWS)
    link('row 5').focus()
    show(TURNED)
    expect(link('row 5')).toHaveFocus()
    expect(elements().indexOf(link('row 5').closest('tr') as Element)).toBe(274)
    await atRest()
    expect(link('row 5')).toHaveFocus()
  })

  test('keeps its row in the page when the reader scrolls away', async () => {
    await open(upTo(3000))
    link('row 5').focus()
    scrollToRow(2000)
    await atRest()
    expect(link('row 5')).toHaveFocus()
    expect(link('row 5').closest('tr')).toHaveAttribute('aria-rowindex', '7')
    link('row 2001').focus()
    scrollToRow(2100)
    await atRest()
    expect(link('row 5')).toBeNull()
  })
})
