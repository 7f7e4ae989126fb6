import { readdirSync, readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { openPage } from '../support/browser'
import { races } from './recount'
import { addressOf, overhang, press, searchOf, visit } from './visit'

type Counted = { meetings: number; ahead: number; behind: number }

/** His record against every name in the served fields, counted here once more. */
function recount(asof: string): Map<string, Counted> {
  const his = new Map(races.filter(({ date }) => date <= asof).map((race) => [race.id, race]))
  const lines = new Map<string, Counted>()
  for (const file of readdirSync('dist/data/fields').filter((name) => name.endsWith('.json'))) {
    const part = JSON.parse(readFileSync(`dist/data/fields/${file}`, 'utf8'))
    const at = (column: string): number => part.columns.indexOf(column)
    for (const row of part.rows) {
      const race = his.get(row[at('raceId')])
      const name: string = row[at('driver')]
      if (!race || name === 'Parker Kligerman') continue
      const line = lines.get(name) ?? { meetings: 0, ahead: 0, behind: 0 }
      line.meetings += 1
      if (row[at('finish')] > race.finish) line.ahead += 1
      else line.behind += 1
      lines.set(name, line)
    }
  }
  return lines
}

/** Every row: whose it is, his name, and the three figures that a program reads. */
const rowsOf = (page: Page) =>
  page.locator('tr[data-rival]').evaluateAll((rows) =>
    rows.map((row) => {
      const value = (stat: string) =>
        Number(row.querySelector(`data[data-stat="${stat}"]`)?.getAttribute('value'))
      return {
        slug: row.getAttribute('data-rival') ?? '',
        name: row.querySelector('a')?.textContent ?? '',
        meetings: value('meetings'),
        ahead: value('ahead'),
        behind: value('behind'),
      }
    }),
  )

/** Takes what a press downloads: its name and its text. */
async function download(page: Page, pressed: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), pressed()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

describe('the page of all rivals', () => {
  test('has at the end of 2025 what the fields have, name by name', async () => {
    const { page, errors } = await visit('/rivals/?asof=2025-12-31')
    const rows = await rowsOf(page)
    const counted = recount('2025-12-31')
    expect(rows).toHaveLength(550)
    expect(counted.size).toBe(551)
    expect(rows.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(10_126)
    const told = rows.filter(({ name }) => !name.endsWith('Disdier'))
    for (const { name, slug, ...figures } of told)
      expect([slug, figures]).toEqual([slug, counted.get(name)])
    expect(rows.slice(0, 2).map(({ slug, ahead, behind }) => [slug, ahead, behind])).toEqual([
      ['justin-allgaier', 49, 80],
      ['matt-crafton', 49, 79],
    ])
    expect(rows.find(({ slug }) => slug === 'kyle-busch')).toMatchObject({ ahead: 20, behind: 98 })
    expect(errors).toEqual([])
  })

  test('has every row without a script, and none of its controls', async () => {
    const { page } = await openPage(addressOf('/rivals/'), { javaScriptEnabled: false })
    const rows = await rowsOf(page)
    expect(rows.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(
      [...recount('2100-01-01').values()].reduce((sum, { meetings }) => sum + meetings, 0),
    )
    expect(await page.getByLabel('Find a driver by name').isVisible()).toBe(false)
    await page.locator('[data-rival="kyle-busch"] a').click()
    await page.waitForURL('**/rivals/kyle-busch/')
    expect(await page.locator('data[data-stat="behind"]').getAttribute('value')).toBe('99')
  })

  test('sorts by what a share is at least, so that many meetings outweigh few', async () => {
    const { page } = await visit('/rivals/')
    await press(page.getByRole('columnheader', { name: /^Share/ }).getByRole('button'))
    expect(searchOf(page)).toBe('?sort=-share')
    const [first] = await rowsOf(page)
    expect(first?.meetings).toBeGreaterThan(20)
    expect((first?.ahead ?? 0) / (first?.meetings ?? 1)).toBeGreaterThan(0.8)
  })

  test('hands out what is listed, as it is listed, in a file that says so', async () => {
    const { page, errors } = await visit(
      '/rivals/?series=truck&asof=2022-12-31&min=20&set=most-even&sort=-ahead',
    )
    await page.getByLabel('Find a driver by name').fill('j')
    const listed = await rowsOf(page)
    expect(listed.length).toBeGreaterThan(0)
    await page.locator('#table summary', { hasText: 'Export' }).click()
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const csv = await download(page, () => press('CSV'))
    expect(csv.name).toBe(
      'kligerman-rivals_trucks_most-even_min-20_named-j_by-ahead-down_as-of-2022-12-31.csv',
    )
    expect(csvParse(csv.text).map(({ driver, ahead }) => [driver, Number(ahead)])).toEqual(
      listed.map(({ name, ahead }) => [name, ahead]),
    )
    const json = JSON.parse((await download(page, () => press('JSON'))).text)
    expect(json.rows.map(({ id }: { id: string }) => id)).toEqual(listed.map(({ slug }) => slug))
    expect(json.selection).toContain('most even, met at least 20 times, named “j”')
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('goes to a set by a press, and back by the history', async () => {
    const { page } = await visit('/rivals/')
    await press(page.getByRole('button', { name: 'Most even' }))
    expect(searchOf(page)).toBe('?set=most-even')
    const even = await rowsOf(page)
    expect(even[0]?.ahead).toBe(even[0]?.behind)
    await page.goBack()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect(await page.locator('tr[data-rival]').count()).toBeGreaterThan(500)
  })

  test.each([320, 390, 768])('fits at %i pixels', async (width) => {
    const { page } = await visit('/rivals/', { width })
    expect(await overhang(page)).toBe(0)
    await page.goto(addressOf('/rivals/justin-allgaier/'))
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect(await overhang(page)).toBe(0)
  })
})

describe('the page of a rival', () => {
  test('fetches the meetings alone, not the fields they are from', async () => {
    const { page, requests, errors } = await visit('/rivals/kyle-busch/')
    expect(requests.filter((url) => url.includes('/data/fields/'))).toEqual([])
    expect(requests.some((url) => url.includes('/data/meetings.json'))).toBe(true)
    expect(await page.locator('#meetings tbody tr').count()).toBe(119)
    expect(errors).toEqual([])
  })

  test('takes selection and day along, from the list to the rival to the race', async () => {
    const { page } = await visit('/rivals/?series=truck&asof=2022-12-31')
    await press(page.locator('[data-rival="matt-crafton"] a'))
    expect(searchOf(page)).toBe('?series=truck&asof=2022-12-31')
    const link = page.locator('#meetings tbody a').first()
    expect(await link.getAttribute('href')).toMatch(/\?series=truck&asof=2022-12-31$/)
  })

  test('draws its way, ahead less behind, by a point a meeting', async () => {
    const { page } = await visit('/rivals/matt-crafton/')
    const chart = page.locator('figure[data-chart="balance"]')
    expect(await chart.getAttribute('data-points')).toBe('128')
    await chart.getByRole('group').focus()
    await page.keyboard.press('End')
    expect(await chart.getByRole('status').innerText()).toMatch(/^Meeting 128, /)
  })
})
