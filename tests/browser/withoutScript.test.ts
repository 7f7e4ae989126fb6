import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../support/browser'
import { PAGES } from './htmlPages'
import { milestones, races, recount } from './recount'
import { addressOf, figuresOf, milestoneIds, visit } from './visit'

/** What a page says: every row of every table, every figure, every heading and link, as text. */
const saidOn = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    return {
      rows: all('main tr, main [data-race], main [data-start]').map(
        (row) => `${row.dataset.race ?? row.dataset.start ?? ''} ${text(row)}`,
      ),
      figures: all('main data, main dd').map(
        (figure) =>
          `${figure.dataset.stat ?? ''} ${figure.getAttribute('value') ?? ''} ${text(figure)}`,
      ),
      headings: all('h1, h2, h3, h4').map(text),
      // Which day it is for the reader is nothing that a page as built can say.
      links: all('a[href]:not(#day a)').map((link) => `${link.getAttribute('href')} ${text(link)}`),
      charts: all('figure[data-chart]').map(
        ({ dataset }) => `${dataset.chart}: ${dataset.points} points`,
      ),
    }
  })

const plainly = (path: string) => openPage(addressOf(path), { javaScriptEnabled: false })

describe('without a script', () => {
  test.each(PAGES)('a page says all that it says with one: %s', async (path) => {
    const [without, withScript] = await Promise.all([plainly(path), visit(path)])
    const said = await saidOn(without.page)
    expect(said).toEqual(await saidOn(withScript.page))
    expect(said.headings.length).toBeGreaterThan(1)
    expect(said.links.length).toBeGreaterThan(5)
    // Without scripts the browser refuses to fetch any beforehand, and says so.
    const errors = without.errors.filter((error) => !error.startsWith('csp '))
    expect([...errors, ...withScript.errors]).toEqual([])
  })

  test('the dashboard has all its rows, marks, figures, milestones and pictures', async () => {
    const { page } = await plainly('/')
    expect(await page.locator('tr[data-race]').count()).toBe(races.length)
    expect(await page.locator('[data-start]').count()).toBe(races.length)
    expect(await milestoneIds(page)).toHaveLength(milestones.length)
    const figures = await figuresOf(page)
    expect(figures.starts).toEqual([String(races.length), String(races.length)])
    expect(Number(figures.avg_finish?.[0])).toBe(recount(races).avg_finish)
    for (const chart of ['trend', 'distribution', 'seasons']) {
      const picture = page.locator(`figure[data-chart="${chart}"] svg`).first()
      expect((await picture.boundingBox())?.height).toBeGreaterThan(5)
    }
  })

  test.each(PAGES)('a page has no control that does nothing: %s', async (path) => {
    const { page } = await plainly(path)
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, [role=slider]')]
        // A header's button without a box of its own is its text, and no more.
        .filter((control) => control.getClientRects().length > 0)
        .filter((control) => getComputedStyle(control).visibility === 'visible')
        .map((control) => control.outerHTML.slice(0, 80)),
    )
    expect(dead).toEqual([])
  })

  test('its links lead on, and an entry of the timeline to its year', async () => {
    const { page } = await plainly('/')
    await page.locator('tr[data-race="truck-2022-15"] a').first().click()
    await page.waitForURL('**/races/truck-2022-15/')
    expect(await page.locator('#field tbody tr').count()).toBe(36)
    await page.goto(addressOf('/'))
    const entry = page.locator('[data-milestone="m042"]')
    await entry.locator('summary').click()
    await entry.locator('details a').click()
    await page.waitForURL(/\/seasons\/\d{4}\/#m042$/)
    expect(await page.locator('#m042').isVisible()).toBe(true)
  })

  test('an address of a page that is not there is told so, with the ways on', async () => {
    const { page } = await plainly('/no/such/page/')
    expect(await page.locator('h1').innerText()).toMatch(/off the track/i)
    expect(await page.locator('main a').count()).toBeGreaterThan(2)
  })
})
