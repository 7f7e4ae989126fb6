import { untilReady } from './browser.mjs'

/** Opens the dashboard to drive its race table: headers by their columns, the page's one filter box. */
export async function openDashboardTable(page, url) {
  await page.goto(`${url}/`)
  await untilReady(page)
  return {
    headerOf: (column) => page.locator(`th[data-column="${column}"] button`).elementHandle(),
    box: page.locator('input[type=search]'),
  }
}

/** Whether the table's first rows are these; where the page is scrolled to does not matter. */
export const firstRaces = (expected) => ({
  name: 'rows',
  question: 'firstRaces',
  about: expected.map(({ key }) => key),
})
