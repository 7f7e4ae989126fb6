import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { races } from './recount'
import { goBack, press, seriesButton, visit } from './visit'

/** What stood on the page at a moment it called itself ready. */
type Moment = { search: string; loading: number; fieldRows: number; shown: Record<string, number> }

/** Notes what stands on the page each time `data-ready` is set, in that very moment. */
const noteReadiness = (context: BrowserContext) =>
  context.addInitScript(() => {
    const moments: unknown[] = []
    Object.assign(window, { moments })
    const count = (selector: string) => document.querySelectorAll(selector).length
    const note = () => {
      if (!document.documentElement.hasAttribute('data-ready')) return
      const trend = document.querySelector('figure[data-chart="trend"]')
      moments.push({
        search: location.search,
        loading: [...document.querySelectorAll('[role=status]')].filter((status) =>
          status.textContent?.startsWith('Loading'),
        ).length,
        fieldRows: count('#field tbody tr'),
        shown: {
          figure: Number(document.querySelector('[data-stat="starts"]')?.getAttribute('value')),
          rows: count('tr[data-race]'),
          marks: count('[data-start]'),
          trend: Number(trend?.getAttribute('data-points')),
        },
      })
    }
    new MutationObserver(note).observe(document, {
      attributeFilter: ['data-ready'],
      subtree: true,
    })
  })

const momentsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { moments: Moment[] }).moments)

const starts = (n: number) => ({ figure: n, rows: n, marks: n, trend: n })
const trucks = races.filter(({ series }) => series === 'truck').length

describe('a page that calls itself ready', () => {
  test('shows the state of its address everywhere, in that very moment', async () => {
    const { page } = await visit('/', { prepare: noteReadiness })
    await press(seriesButton(page, 'Trucks'))
    await goBack(page)
    const moments = await momentsOf(page)
    expect(moments.length).toBeGreaterThanOrEqual(3)
    for (const { search, loading, shown } of moments) {
      expect(shown).toEqual(starts(search === '' ? races.length : trucks))
      expect(loading).toBe(0)
    }
  })

  test('has the whole field there when it is a race page', async () => {
    const { page } = await visit('/races/truck-2022-15/', { prepare: noteReadiness })
    const [moment] = await momentsOf(page)
    expect(moment).toMatchObject({ loading: 0, fieldRows: 36 })
  })

  test('is not ready from the press of a link until the other page stands', async () => {
    const { page } = await visit('/', { prepare: noteReadiness })
    const link = page.locator('tr[data-race] a').first()
    const isReadyAtOnce = await link.evaluate(async (element) => {
      ;(element as HTMLElement).click()
      await Promise.resolve()
      return document.documentElement.hasAttribute('data-ready')
    })
    expect(isReadyAtOnce).toBe(false)
    await ready(page)
    const last = (await momentsOf(page)).at(-1)
    expect(last?.loading).toBe(0)
    expect(last?.fieldRows).toBeGreaterThan(30)
  })

  test('stays ready after a jump to one of its headings, and Back from there', async () => {
    const { page } = await visit()
    await press(page.getByRole('navigation', { name: 'Sections' }).getByText('Splits'))
    await goBack(page)
    await press(seriesButton(page, 'Cup'))
  })

  test('stays ready when a choice changes nothing', async () => {
    const { page } = await visit('/?q=talladega')
    await page.getByRole('searchbox').fill('talladega ')
    await ready(page)
  })
})
