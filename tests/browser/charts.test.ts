import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { races } from './recount'
import { seriesButton, visit } from './visit'

const figure = (page: Page, id: string) => page.locator(`figure#${id}`)
const said = (page: Page, id: string) => figure(page, id).locator('p[role=status]').first()

const saved = async (page: Page, id: string, form: RegExp) => {
  await figure(page, id).locator('.tab-row summary').click()
  const download = page.waitForEvent('download')
  await figure(page, id).getByRole('button', { name: form }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

describe('the views of a chart', () => {
  test('are changed by mouse, and by key', async () => {
    const { page } = await visit('/?series=truck')
    const tally = figure(page, 'tally')
    await tally.getByRole('tab', { name: 'Table' }).click()
    expect(await tally.getByRole('table').isVisible()).toBe(true)
    expect(await tally.locator('[data-picture]').isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await tally.getByText('Each is in the table of races').waitFor()
    expect(await tally.getByRole('listitem').first().textContent()).toMatch(/\d+ starts/)
    await tally.locator('.tab-row summary').click()
    await tally.getByRole('button', { name: /^PNG/ }).waitFor()
    expect(await violations(page)).toEqual([])
    await tally.getByRole('tab', { name: 'Sources' }).focus()
    await page.keyboard.press('Home')
    expect(await tally.locator('[data-picture]').isVisible()).toBe(true)
  })

  test('name corrections of the starts they show', async () => {
    const { page } = await visit('/?rows=truck-2012-17')
    await figure(page, 'distribution').getByRole('tab', { name: 'Sources' }).click()
    await figure(page, 'distribution').getByText('Taken:').waitFor()
    expect(await figure(page, 'distribution').textContent()).toContain('Bryan Silas')
  })
})

describe('a start in a chart', () => {
  test.each(['trend', 'tally', 'grid'])('of %s is stepped to by key and followed', async (id) => {
    const { page } = await visit('/?season=2022')
    const picture = figure(page, id).locator('[role=group][tabindex]')
    await picture.focus()
    await page.keyboard.press('End')
    const words = await said(page, id).textContent()
    expect(words).toContain('2022')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/races\/.*season=2022/)
  })

  test.each(['trend', 'tally', 'grid'])('of %s is held by a tap', async (id) => {
    const { page } = await visit('/?season=2022', { hasTouch: true, width: 390, height: 844 })
    const picture = figure(page, id).locator('[role=group][tabindex]')
    await picture.scrollIntoViewIfNeeded()
    const box = await picture.boundingBox()
    if (!box) throw new Error('the picture has no box')
    await page.touchscreen.tap(box.x + box.width * 0.6, box.y + 60)
    await said(page, id).getByRole('link').waitFor()
  })
})

describe('a chart to take away', () => {
  test('is an SVG that stands alone: no class, no reference, no script', async () => {
    const { page } = await visit('/?series=truck&asof=2022-07-09')
    const { name, bytes } = await saved(page, 'tally', /^SVG/)
    const svg = bytes.toString('utf8')
    expect(name).toMatch(/^[a-z0-9_.-]+tally_trucks_as-of-2022-07-09\.svg$/)
    expect(svg).toContain('as of 9 July 2022')
    expect(svg).toContain('series=truck&amp;asof=2022-07-09')
    expect(svg).toContain('Unofficial fan project')
    expect(svg).not.toMatch(/class=|href=|<script|var\(--/)
    expect(await isDrawn(page, svg)).toBe(true)
  })

  test.each([
    ['trend', 'light'],
    ['seasons', 'dark'],
    ['distribution', 'light'],
    ['grid', 'dark'],
  ] as const)('is a PNG of %s in the %s theme', async (id, colorScheme) => {
    const { page } = await visit('/', { colorScheme })
    const { name, bytes } = await saved(page, id, /^PNG/)
    expect(name).toMatch(/\.png$/)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.length).toBeGreaterThan(15_000)
  })

  test('is taken from behind another view too', async () => {
    const { page } = await visit('/?season=2012')
    await figure(page, 'grid').getByRole('tab', { name: 'Table' }).click()
    const { bytes } = await saved(page, 'grid', /^SVG/)
    expect(bytes.toString('utf8').match(/<path/g)?.length).toBeGreaterThan(10)
    expect(await figure(page, 'grid').getByRole('table').isVisible()).toBe(true)
  })
})

/** Whether a browser draws it by itself. */
const isDrawn = (page: Page, svg: string) =>
  page.evaluate(async (text) => {
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`
    await image.decode()
    return image.naturalWidth > 0
  }, svg)

describe('the dashboard on paper', () => {
  test('says what is selected, and shows nothing to press', async () => {
    const { page } = await visit('/?series=truck&season=2022')
    await page.emulateMedia({ media: 'print' })
    const seen = await page
      .locator('button, select, input, summary, .press')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((element) => !element.closest('th, .entry'))
          .map((element) => element.textContent),
      )
    expect(seen).toEqual(['Trucks ×(remove)', '2022 ×(remove)'])
    expect(await page.locator('#selected').isVisible()).toBe(true)
    expect(await page.locator('figure#trend [data-picture]').isVisible()).toBe(true)
    expect(await page.locator('#compare').isVisible()).toBe(false)
  })

  test('answers the last choice in every panel, however soon after it', async () => {
    const { page } = await visit('/', { width: 1440, height: 900 })
    const chosen = await seriesButton(page, 'Cup').evaluate(async (button: HTMLElement) => {
      const { length: before } = document.querySelectorAll('[data-start]')
      button.click()
      await Promise.resolve()
      dispatchEvent(new Event('beforeprint'))
      const ids = (selector: string, name: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset[name])
      return { before, strip: ids('[data-start]', 'start'), table: ids('tr[data-race]', 'race') }
    })
    const cup = races.flatMap(({ id, series }) => (series === 'cup' ? [id] : [])).sort()
    expect(chosen.before).toBe(races.length)
    expect(chosen.strip.sort()).toEqual(cup)
    expect(chosen.table.sort()).toEqual(cup)
  })
})
