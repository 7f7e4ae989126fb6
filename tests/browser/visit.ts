import type { Locator, Page } from 'playwright-core'
import { inject } from 'vitest'
import { type OpenPage, openPage, type Reader, ready } from '../support/browser'

/** Opens a path of the built site and waits until it shows what the address asks for. */
export async function visit(path = '/', reader: Reader = {}): Promise<OpenPage> {
  const opened = await openPage(addressOf(path), reader)
  await ready(opened.page)
  return opened
}

/** Where a path of the built site stands: "/?series=truck". */
export const addressOf = (path: string): string => inject('siteUrl') + path.replace(/^\//, '')

/** What follows the path in the page's address, as it stands there: "?series=truck". */
export const searchOf = (page: Page): string => new URL(page.url()).search

/** The path of the page's address, below wherever the site is put: "/races/truck-2022-15/". */
export const pathOf = (page: Page): string => new URL(page.url()).pathname

/** Ids of the races in the table, as they stand. */
export const raceIds = (page: Page): Promise<string[]> => attributes(page, 'tr[data-race]', 'race')

/** Ids of the starts marked on the career strip. */
export const markIds = (page: Page): Promise<string[]> => attributes(page, '[data-start]', 'start')

/** Ids of the milestones on the timeline. */
export const milestoneIds = (page: Page): Promise<string[]> =>
  attributes(page, '[data-milestone]', 'milestone')

const attributes = (page: Page, selector: string, name: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(
      (found, key) => found.map((element) => (element as HTMLElement).dataset[key] ?? ''),
      name,
    )

/** Every headline figure by name: what a program reads, and what a reader does. */
export async function figuresOf(
  page: Page,
): Promise<Record<string, [value: string, text: string]>> {
  const found = await page
    .locator('data[data-stat]')
    .evaluateAll((all) =>
      all.map((element) => [
        element.getAttribute('data-stat') ?? '',
        [element.getAttribute('value') ?? '', element.textContent ?? ''],
      ]),
    )
  return Object.fromEntries(found)
}

/** The value of one figure. */
export const figure = async (page: Page, stat: string): Promise<number> =>
  Number(await page.locator(`data[data-stat="${stat}"]`).getAttribute('value'))

/** Scrolls there and lets the page come to rest: what was out of sight is laid out on the way. */
async function reach(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await target.page().evaluate(
    () =>
      new Promise((rested) => {
        requestAnimationFrame(() => requestAnimationFrame(rested))
      }),
  )
}

/** Presses something and waits until the page shows what came of it. */
export async function press(button: Locator): Promise<void> {
  await reach(button)
  await button.click()
  await ready(button.page())
}

/** The same by a finger. */
export async function tap(button: Locator): Promise<void> {
  await reach(button)
  await button.tap()
  await ready(button.page())
}

/** Goes back a page, and waits until the one before is shown. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    history.back()
    return popped.then(() => undefined)
  })
  await ready(page)
}

/** How many entries the page's history holds. */
export const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length)

/** The button of a series; its name also says how many starts it would leave. */
export const seriesButton = (page: Page, name: 'Cup' | 'Xfinity' | 'Trucks'): Locator =>
  page.getByRole('group', { name: 'Series' }).getByRole('button', { name })

/** The button of a filter menu: "Season", or "Season · 2" when two are chosen. */
export const menuButton = (page: Page, name: string): Locator =>
  page.getByRole('search').locator('summary', { hasText: new RegExp(`^${name}( ·|▼|$)`) })

/** The header button of a column in the race table. */
export const headerButton = (page: Page, column: string): Locator =>
  page.locator(`th[data-column="${column}"] button`)

/** How far the page reaches beyond the right edge of its window; 0 when it does not. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - screen.width))
