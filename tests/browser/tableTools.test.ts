import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { type Reader, ready } from '../support/browser'
import { races } from './recount'
import { headerButton, overhang, press, raceIds, searchOf, tap, visit } from './visit'

const PHONE: Reader = { width: 390, height: 844, hasTouch: true, isMobile: true }
const DESKTOP: Reader = { width: 1440, height: 900 }

const opener = (page: Page, name: string) => page.locator('#races summary', { hasText: name })
const tickOf = (page: Page, id: string) => page.locator(`tr[data-race="${id}"] .tick input`)
const bar = (page: Page) => page.getByRole('region', { name: 'Ticked races' })

/** Heads of groups and ids of races, as they stand. */
const lines = (page: Page) =>
  page
    .locator('tr[data-group], tr[data-race]')
    .evaluateAll((rows) =>
      rows.map((row) => (row as HTMLElement).dataset.group ?? (row as HTMLElement).dataset.race),
    )

/** Takes what a press downloads: its name and its text. */
async function download(page: Page, pressed: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), pressed()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

describe('by mouse', () => {
  test('groups hold every race once, close, and survive a sort', async () => {
    const { page, errors } = await visit('/?group=series', DESKTOP)
    expect(await raceIds(page)).toHaveLength(races.length)
    expect(new Set(await raceIds(page)).size).toBe(races.length)
    expect((await lines(page))[0]).toBe('truck')
    await press(page.getByRole('button', { name: 'Trucks', expanded: true }))
    expect((await lines(page)).slice(0, 2)).toEqual(['truck', 'nxs'])
    await press(headerButton(page, 'finish'))
    await press(page.getByRole('button', { name: 'Trucks', expanded: false }))
    await expect.poll(() => raceIds(page)).toHaveLength(races.length)
    expect(errors).toEqual([])
  })

  test('a CSV is downloaded under the policy of the site, in the order of the page', async () => {
    const { page, errors } = await visit('/?series=truck&sort=finish&group=season', DESKTOP)
    await opener(page, 'Export').click()
    const csv = page.getByRole('button', { name: 'CSV', exact: true })
    const { name, text } = await download(page, () => csv.click())
    expect(name).toMatch(/^[a-z]+-races_trucks\.csv$/)
    const names = await page
      .locator('tr[data-race] th')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent))
    const rows = csvParse(text)
    expect(rows.columns.slice(0, 3)).toEqual(['season', 'date', 'series'])
    expect(rows.map(({ race }) => race)).toEqual(names)

    const json = page.getByRole('button', { name: 'JSON' })
    const made = await download(page, () => json.click())
    const { rows: starts, sources } = JSON.parse(made.text)
    expect(starts.map(({ id }: { id: string }) => id)).toEqual(await raceIds(page))
    expect(sources.length).toBeGreaterThan(3)
    expect(errors).toEqual([])
  })

  test('ticks are summed up, and shown alone', async () => {
    const { page, errors } = await visit('/', DESKTOP)
    await page.getByRole('button', { name: 'Tick rows' }).click()
    await bar(page).waitFor()
    for (const id of ['truck-2022-15', 'nxs-2009-29', 'truck-2017-19'])
      await tickOf(page, id).click()
    const chosen = races.filter(({ id }) =>
      ['truck-2022-15', 'nxs-2009-29', 'truck-2017-19'].includes(id),
    )
    const average = chosen.reduce((sum, { finish }) => sum + finish, 0) / chosen.length
    expect(chosen).toHaveLength(3)
    await bar(page).getByText('3 races ticked').waitFor()
    await bar(page)
      .getByText(`avg finish ${average.toFixed(1)} (n=3)`)
      .waitFor()
    await press(bar(page).getByRole('link', { name: 'Show only these' }))
    expect(searchOf(page)).toBe('?rows=nxs-2009-29,truck-2017-19,truck-2022-15')
    expect(await raceIds(page)).toHaveLength(3)
    expect(errors).toEqual([])
  })
})

describe('by keyboard', () => {
  test('columns are chosen and moved', async () => {
    const { page } = await visit('/', DESKTOP)
    await opener(page, 'Columns').focus()
    await page.keyboard.press('Enter')
    const winner = page.getByRole('checkbox', { name: 'Winner' })
    await winner.focus()
    await page.keyboard.press('Space')
    await ready(page)
    expect(searchOf(page)).toMatch(/status,winner$/)
    const up = page.getByRole('button', { name: 'Move Winner up' })
    await up.focus()
    await page.keyboard.press('Enter')
    await ready(page)
    expect(searchOf(page)).toMatch(/winner,status$/)
    expect(await up.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#races details[open]').count()).toBe(0)
  })

  test('a ticked row is never left under the bar', async () => {
    const { page } = await visit('/', DESKTOP)
    await page.getByRole('button', { name: 'Tick rows' }).focus()
    await page.keyboard.press('Space')
    await bar(page).waitFor()
    await page.locator('tr[data-race] .tick input').first().focus()
    await page.keyboard.press('Space')
    for (let i = 0; i < 40; i++) await page.keyboard.press('Tab')
    const [focused, top] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('.tick-bar')?.getBoundingClientRect().top ?? 0,
    ])
    expect(
      await page.evaluate(() => document.activeElement?.closest('tr[data-race]')),
    ).not.toBeNull()
    expect(focused).toBeLessThanOrEqual(top)
  })
})

describe('by touch', () => {
  test('a card is ticked without leading to its race, with a target for a finger', async () => {
    const { page } = await visit('/?series=truck', PHONE)
    await tap(page.getByRole('button', { name: 'Tick rows' }))
    await bar(page).waitFor()
    const label = page.locator('tr[data-race] .tick label').first()
    const box = await label.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await tap(label)
    await bar(page).getByText('1 race ticked').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await overhang(page)).toBe(0)
  })

  test('chosen columns scroll in their own place, with the race in sight', async () => {
    const { page } = await visit(
      '/?cols=date,track,finish,start,race,winner,team,points,status',
      PHONE,
    )
    const region = page.getByRole('region', { name: 'Race table' })
    await region.evaluate((element) => element.scrollTo(2000, 0))
    const race = await region.locator('tr[data-race] th').first().boundingBox()
    expect(race?.x).toBeLessThan(40)
    expect(await overhang(page)).toBe(0)
  })

  test('sheets of the table stay within the screen', async () => {
    const { page } = await visit('/?group=track&sort=finish,-led,rating', PHONE)
    for (const name of ['Columns', 'Export']) {
      await tap(opener(page, name))
      const box = await page.locator('#races details[open] > div').boundingBox()
      expect([name, box && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0]).toEqual([
        name,
        true,
      ])
      await page.keyboard.press('Escape')
    }
    expect(await overhang(page)).toBe(0)
  })
})

describe.each([
  ['light', DESKTOP],
  ['dark', PHONE],
] as const)('axe finds nothing, %s', (colorScheme, reader) => {
  test('in groups with rows ticked, and in the open menus', async () => {
    const { page } = await visit('/?group=season&series=cup&min=5', { ...reader, colorScheme })
    await press(page.getByRole('button', { name: 'Tick rows' }))
    await bar(page).waitFor()
    await tickOf(page, (await raceIds(page))[0] ?? '').click()
    expect(await violations(page)).toEqual([])
    for (const [name, inside] of [
      ['Columns', 'Usual columns'],
      ['Export', 'Markdown table'],
    ] as const) {
      await opener(page, name).click()
      await page.getByRole('button', { name: inside }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
})
