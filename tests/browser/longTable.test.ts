import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Reader, ready } from '../support/browser'
import { races } from './recount'
import { headerButton, raceIds, seriesButton, visit } from './visit'

const PHONE: Reader = { width: 390, height: 844, hasTouch: true, isMobile: true }
const DESKTOP: Reader = { width: 1440, height: 900 }

const SERIES = ['cup', 'nxs', 'truck']

/** The ids by finish, best first; equal ones newest first, then by series and id. */
const byFinish = races
  .toSorted(
    (a, b) =>
      a.finish - b.finish ||
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
      SERIES.indexOf(a.series) - SERIES.indexOf(b.series) ||
      (a.id < b.id ? -1 : 1),
  )
  .map(({ id }) => id)

const newestFirst = races
  .toSorted(
    (a, b) =>
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
      SERIES.indexOf(a.series) - SERIES.indexOf(b.series),
  )
  .map(({ id }) => id)

/** A row that a reader sees: its place among all, whose it is, and where it stands in the window. */
type Seen = { place: number; id: string; top: number }
type Moment = { isReady: boolean; seen: Seen[] }

/** Brings the row at a place to the middle of the window. */
async function scrollToPlace(page: Page, place: number): Promise<void> {
  await page.locator('tr[data-race]').nth(place).scrollIntoViewIfNeeded()
  await page.evaluate(
    () => new Promise((rested) => requestAnimationFrame(() => requestAnimationFrame(rested))),
  )
}

/** Presses something where it is, however far out of view, and tells what the next frame shows. */
const nextFrameAfter = (page: Page, selector: string | null): Promise<Moment> =>
  page.evaluate((pressed) => {
    if (pressed) document.querySelector<HTMLElement>(pressed)?.click()
    return new Promise<Moment>((resolve) =>
      requestAnimationFrame(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('tr[data-race]')]
        const seen = rows.flatMap((row, place) => {
          const { top, bottom } = row.getBoundingClientRect()
          return bottom > 0 && top < innerHeight ? [{ place, top, id: row.dataset.race ?? '' }] : []
        })
        const isReady = document.documentElement.hasAttribute('data-ready')
        resolve({ isReady, seen })
      }),
    )
  }, selector)

describe.each([
  ['a phone', PHONE, 8],
  ['a desktop', DESKTOP, 12],
] as const)('on %s', (_, reader, atLeast) => {
  test.each([60, 150, 279])(
    'a sort shows the right rows at once where the reader is, at row %i, and at rest all',
    async (place) => {
      const { page } = await visit('/', reader)
      await scrollToPlace(page, place)
      const { isReady, seen } = await nextFrameAfter(page, 'th[data-column="finish"] button')
      expect(isReady).toBe(false)
      expect(seen.length).toBeGreaterThanOrEqual(place === 279 ? 1 : atLeast)
      expect(seen.map(({ id }) => id)).toEqual(seen.map((row) => byFinish[row.place]))
      await ready(page)
      expect(await raceIds(page)).toEqual(byFinish)
      // The page does not jump: rows of two lines may have come above, but these stay where they are.
      const later = await nextFrameAfter(page, null)
      const topAt = ({ seen: rows }: { seen: Seen[] }) =>
        rows.find((row) => row.place === place)?.top
      expect(topAt(later)).toBeCloseTo(topAt({ seen }) ?? Number.NaN, -1)
    },
  )

  test('a scroll before all rows are there comes upon the right ones', async () => {
    const { page } = await visit('/', reader)
    await scrollToPlace(page, 0)
    const ids = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('th[data-column="finish"] button')?.click()
      document.querySelectorAll('tr[data-race]')[200]?.scrollIntoView({ block: 'center' })
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      const rows = [...document.querySelectorAll<HTMLElement>('tr[data-race]')]
      return rows.slice(197, 203).map((row) => row.dataset.race)
    })
    expect(ids).toEqual(byFinish.slice(197, 203))
    await ready(page)
    expect(await raceIds(page)).toEqual(byFinish)
  })

  test('a filter, and taking it back, ends with just its rows', async () => {
    const { page } = await visit('/', reader)
    await seriesButton(page, 'Cup').click()
    await seriesButton(page, 'Trucks').click()
    await ready(page)
    const isChosen = (id: string) => !id.startsWith('nxs')
    expect(await raceIds(page)).toEqual(newestFirst.filter(isChosen))
    await page.goBack()
    await page.goBack()
    await ready(page)
    expect(await raceIds(page)).toEqual(newestFirst)
  })
})

describe('a header that is pressed', () => {
  test('keeps the focus and its place under the finger', async () => {
    const { page } = await visit('/', PHONE)
    const button = headerButton(page, 'finish')
    await button.scrollIntoViewIfNeeded()
    await button.focus()
    const before = await button.boundingBox()
    await page.keyboard.press('Enter')
    await ready(page)
    expect(await button.boundingBox()).toEqual(before)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('print', () => {
  test('has every row', async () => {
    const { page } = await visit('/?sort=finish', DESKTOP)
    const rows = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('th[data-column="date"] button')?.click()
      await Promise.resolve()
      dispatchEvent(new Event('beforeprint'))
      return [...document.querySelectorAll<HTMLElement>('tr[data-race]')].map(
        (row) => row.dataset.race,
      )
    })
    expect(rows).toEqual(newestFirst)
  })
})
