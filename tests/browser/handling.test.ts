import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { pathOf, press, searchOf, visit } from './visit'

const centerOf = async (page: Page, selector: string) => {
  const target = page.locator(selector).first()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The id of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

describe('a handle of the years', () => {
  test('is moved by the mouse, its own end only', async () => {
    const { page } = await visit('/')
    const handle = await centerOf(page, '[role=slider][aria-label="Last season"]')
    const mark = await centerOf(page, '[data-start="truck-2020-17"]')
    await page.mouse.move(handle.x, handle.y)
    await page.mouse.down()
    await page.mouse.move(mark.x + 60, handle.y)
    await page.mouse.move(mark.x, handle.y)
    await page.mouse.up()
    await ready(page)
    expect(searchOf(page)).toBe('?season=2009..2020')
  })
})

describe('a mark of the strip', () => {
  test('that is pressed stays on show on the way to its link', async () => {
    const { page } = await visit('/')
    const words = page.getByRole('group', { name: 'Step through the starts' })
    const mark = await centerOf(page, '[data-start="truck-2022-15"]')
    await page.mouse.click(mark.x, mark.y)
    const other = await centerOf(page, '[data-start="nxs-2024-29"]')
    await page.mouse.move(other.x, other.y)
    expect(await words.innerText()).toContain('9 Jul 2022')
    await press(words.getByRole('link'))
    expect(pathOf(page)).toBe('/races/truck-2022-15/')
  })
})

describe('the focus', () => {
  test.each([
    ['a chosen filter', '/?series=truck&season=2022', /^Trucks/],
    ['all of them', '/?series=truck&season=2022', 'Clear all'],
    ['the filter that hurts', '/?series=nxs&season=2025', /^Drop/],
    ['a key of the sort', '/?sort=finish', 'Do not sort by Finish'],
    ['the earlier day', '/?asof=2022-11-09', 'Back to today'],
  ])('goes to the count when the keyboard takes back %s', async (_, path, name) => {
    const { page } = await visit(path)
    const ways = page.getByRole('button', { name })
    await ways.nth(name instanceof RegExp && name.source === '^Trucks' ? 1 : 0).focus()
    await page.keyboard.press('Enter')
    await ready(page)
    expect(await focused(page)).toBe('selected')
  })
})

describe('the ways from page to page', () => {
  test('keep what was asked', async () => {
    const { page } = await visit('/races/truck-2022-15/?series=truck')
    await press(page.getByRole('navigation', { name: 'Site' }).getByText('Races'))
    expect(page.url()).toMatch(/\/races\/\?series=truck$/)
    await press(page.getByRole('banner').getByRole('link').first())
    expect(page.url()).toMatch(/\/\?series=truck$/)
  })

  test('lead to the parts of the dashboard on it', async () => {
    const { page } = await visit('/?series=truck')
    await press(page.getByRole('navigation', { name: 'Sections' }).getByText('Races'))
    expect(page.url()).toMatch(/\/\?series=truck#races$/)
    const top = await page.locator('#races').evaluate((part) => part.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(400)
  })
})

describe('a table of every column', () => {
  test.each([1100, 1440])('scrolls in its own place, %i pixels wide', async (width) => {
    const columns =
      'date,series,season,race,track,type,start,finish,gained,car,team,make,laps,led,status,stage1,stage2,points,rating,winner'
    const { page } = await visit(`/?cols=${columns}`, { width })
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
})
