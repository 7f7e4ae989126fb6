import type { BrowserContext } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenPage } from '../support/browser'
import { races, recount } from './recount'
import { figure, menuButton, visit } from './visit'

const changed = races.map((race) => (race.id === 'truck-2022-15' ? { ...race, finish: 5 } : race))

const withFinishChanged = (context: BrowserContext) =>
  context.route('**/data/races.json?v=*', (route) => route.fulfill({ json: changed }))

/**
 * A question in the address has the whole page drawn anew from the record as it
 * is served; without one the page stands as it was built, from the record then.
 */
const ASKED = '?sort=finish'

describe('one finish changed in the record', () => {
  let opened: OpenPage

  beforeAll(async () => {
    opened = await visit(`/${ASKED}`, { prepare: withFinishChanged })
  })

  test('changes the story', async () => {
    const story = opened.page.getByRole('heading', { level: 2 }).first()
    expect(await story.innerText()).toBe('Two wins in the book. Three that got away.')
  })

  test('changes the figures', async () => {
    expect(await figure(opened.page, 'wins')).toBe(2)
    expect(await figure(opened.page, 'avg_finish')).toBe(recount(changed).avg_finish)
    expect(await figure(opened.page, 'gained')).toBe(recount(changed).gained)
  })

  test('changes its mark on the strip', async () => {
    const mark = opened.page.locator('[data-start="truck-2022-15"]')
    expect(await mark.getAttribute('href')).toBe('#strip-top5')
  })

  test('changes its row in the table', async () => {
    const row = opened.page.locator('tr[data-race="truck-2022-15"]')
    expect((await row.locator('[data-cell="finish"]').innerText()).trim()).toBe('5')
    expect(await row.locator('[data-cell="gained"]').innerText()).toBe('−3')
  })

  test('changes the lines of the splits', async () => {
    const line = async (split: string, name: string) => {
      const row = opened.page.locator(`[data-split="${split}"] tbody tr`, { hasText: name })
      return (await row.locator('th, td').allTextContents()).slice(0, 3)
    }
    const trucks = races.filter(({ series }) => series === 'truck').length
    const in2022 = races.filter(({ season }) => season === 2022).length
    expect(await line('series', 'Trucks')).toEqual(['Trucks', String(trucks), '2'])
    expect(await line('season', '2022')).toEqual(['2022', String(in2022), '0'])
  })

  test('changes the charts and their tables', async () => {
    const trend = opened.page.locator('figure[data-chart="trend"]')
    await trend.getByRole('tab', { name: 'Table' }).click()
    const line = trend.locator('tbody tr').filter({ hasText: 'Mid-Ohio, 9 Jul 2022' })
    expect(await line.locator('td').nth(1).textContent()).toBe('5th')
    const where = opened.page.locator('figure[data-chart="distribution"] tbody tr').first()
    expect(await where.locator('th, td').allTextContents()).toEqual(['Win', '2', '1%'])
  })

  test('changes the choices that filter', async () => {
    await menuButton(opened.page, 'Result').click()
    const won = opened.page.locator('label').filter({ hasText: /^Won/ })
    expect(await won.textContent()).toBe('Won 2')
  })

  test('changes its race page', async () => {
    const { page } = await visit(`/races/truck-2022-15/${ASKED}`, { prepare: withFinishChanged })
    expect(await page.getByRole('article').getByText('5th', { exact: true }).count()).toBe(1)
    const own = page.locator('#field tbody tr').filter({ hasText: 'Parker Kligerman' })
    expect(await own.locator('td').first().innerText()).toBe('5')
    expect(await page.getByText('He went from 2nd to 5th of 36.').count()).toBe(1)
  })
})
