import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import type { Reader } from '../support/browser'
import { menuButton, visit } from './visit'

/** Opens a menu, the timeline with its first entries, and the table of each chart. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('figure summary')) summary.click()
    const entries = document.querySelectorAll<HTMLElement>('#timeline li summary')
    for (const summary of [...entries].slice(0, 8)) summary.click()
  })
  // The menu that is open by now lies over the rest on a phone.
  await page.keyboard.press('Escape')
  const unfold = page.getByRole('button', { name: /^Unfold all/ })
  if (await unfold.isVisible()) await unfold.click()
  await menuButton(page, 'Track type').click()
}

type Sight = { path: string; open?: (page: Page) => Promise<void> }

const pages: Record<string, Sight> = {
  'the dashboard': { path: '/' },
  'the dashboard with a menu, entries and tables open': {
    path: '/?series=truck&season=2022&track=dayton&asof=2022-11-09&sort=finish,-led',
    open: openEverything,
  },
  'a selection without a start': { path: '/?series=nxs&season=2025' },
  'a race page': { path: '/races/truck-2022-15/' },
  'the page of the relief drive': { path: '/races/nxs-2025-24/' },
  'the records': { path: '/records/' },
  'all rivals': { path: '/rivals/?set=most-even' },
  'a rival': { path: '/rivals/justin-allgaier/?series=nxs' },
  'a rival he did not meet': { path: '/rivals/justin-algaier/' },
  'the press and a claim of the reader’s own': {
    path: '/claims/?series=nxs&track=martinsville&stat=avg_finish&value=11.8',
    open: async (page) => page.locator('[data-own]').waitFor(),
  },
  'the page against expectation': { path: '/expectation/' },
  'the list of rides': { path: '/seats/' },
  'the page of a ride': { path: '/seats/nxs-48-big-machine-racing/' },
  'a page that is not there': { path: '/no/such/page/' },
}

const PHONE: Reader = { width: 390, hasTouch: true, isMobile: true }
const DESK: Reader = { width: 1440 }

/** Puts on a theme, of which only the colors differ. */
const wear = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)

/** What shuts a reader out of a page, in either theme. */
async function obstacles(reader: Reader, { path, open }: Sight): Promise<string[]> {
  const { page } = await visit(path, reader)
  await open?.(page)
  await wear(page, 'light')
  const inLight = await violations(page)
  await wear(page, 'dark')
  return [...inLight, ...(await violations(page, { runOnly: ['color-contrast'] }))]
}

describe.each([
  ['on a phone', PHONE],
  ['at a desk', DESK],
] as const)('nobody is shut out, by day or by night, %s, of', (_, reader) => {
  test.each(Object.entries(pages))('%s', async (_, sight) => {
    expect(await obstacles(reader, sight)).toEqual([])
  })
})
