import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { headerButton, menuButton, pathOf, raceIds, searchOf, seriesButton, visit } from './visit'

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement)

/** Tabs on until the focus is there, as a reader without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await target.page().keyboard.press('Tab')
    if (await isFocused(target)) return
  }
  throw new Error('Tab does not lead there.')
}

/** Puts the focus where a reader is who has tabbed so far. */
async function key(page: Page, ...keys: string[]): Promise<void> {
  for (const each of keys) await page.keyboard.press(each)
  await ready(page)
}

describe('by keyboard', () => {
  test('the first Tab shows a link that skips to the page', async () => {
    const { page } = await visit('/?series=cup')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the page' })
    expect(await isFocused(skip)).toBe(true)
    expect((await skip.boundingBox())?.width).toBeGreaterThan(50)
    await key(page, 'Enter')
    expect(await isFocused(page.getByRole('main'))).toBe(true)
  })

  test('Tab leads to a series, Space presses it, and the focus stays', async () => {
    const { page } = await visit()
    const trucks = seriesButton(page, 'Trucks')
    await tabTo(trucks)
    await key(page, 'Space')
    expect(searchOf(page)).toBe('?series=truck')
    expect(await isFocused(trucks)).toBe(true)
    await key(page, 'Enter')
    expect(searchOf(page)).toBe('')
  })

  test('a menu opens, Space chooses in it, Escape closes it and the focus goes back', async () => {
    const { page } = await visit('/?series=cup')
    const menu = menuButton(page, 'Track type')
    await tabTo(menu)
    await key(page, 'Enter', 'Tab', 'Space')
    expect(searchOf(page)).toBe('?series=cup&type=superspeedway')
    expect(await isFocused(page.getByRole('checkbox', { name: 'Superspeedway' }))).toBe(true)
    await key(page, 'Escape')
    expect(await page.locator('details[open]').count()).toBe(0)
    expect(await isFocused(menu)).toBe(true)
  })

  test('Enter on a header sorts, Shift+Enter adds a key, and the focus stays', async () => {
    const { page } = await visit('/?series=truck')
    const finish = headerButton(page, 'finish')
    await finish.focus()
    await key(page, 'Enter')
    expect(searchOf(page)).toBe('?series=truck&sort=finish')
    expect(await isFocused(finish)).toBe(true)
    expect((await raceIds(page))[0]).toBe('truck-2022-15')
    await tabTo(headerButton(page, 'led'))
    await key(page, 'Shift+Enter')
    expect(searchOf(page)).toBe('?series=truck&sort=finish,-led')
  })

  test('arrow keys move both ends of the years', async () => {
    const { page } = await visit('/?result=win')
    const first = page.getByRole('slider', { name: 'First season' })
    await tabTo(first)
    await key(page, 'ArrowRight')
    await key(page, 'ArrowRight')
    expect(searchOf(page)).toBe('?season=2011..2026&result=win')
    await tabTo(page.getByRole('slider', { name: 'Last season' }))
    await key(page, 'ArrowLeft')
    await key(page, 'PageDown')
    expect(searchOf(page)).toBe('?season=2011..2020&result=win')
    expect(await first.getAttribute('aria-valuenow')).toBe('2011')
    expect(await first.getAttribute('aria-valuemax')).toBe('2020')
    await key(page, 'End')
    expect(searchOf(page)).toBe('?season=2011..2026&result=win')
  })

  test('the starts of the strip are stepped through, and lead to their race', async () => {
    const { page } = await visit('/?result=win')
    const picture = page.getByRole('slider', { name: 'Starts, oldest to newest' })
    const steps = page.getByRole('group', { name: 'Step through the starts' })
    const words = steps.getByRole('status')
    await tabTo(picture)
    await key(page, 'ArrowLeft')
    await words.getByText('9 Jul 2022').waitFor()
    await key(page, 'ArrowLeft')
    await words.getByText('14 Oct 2017').waitFor()
    await key(page, 'ArrowRight')
    await words.getByText('9 Jul 2022').waitFor()
    await tabTo(words.getByRole('link'))
    await key(page, 'Enter')
    expect(pathOf(page)).toBe('/races/truck-2022-15/')
    expect(searchOf(page)).toBe('?result=win')
    expect(await isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)
  })

  test('the theme is chosen with an arrow key', async () => {
    const { page } = await visit('/races/truck-2022-15/')
    const theme = page.getByLabel('Theme')
    await tabTo(theme)
    await key(page, 'ArrowDown')
    expect(await theme.inputValue()).toBe('light')
    await key(page, 'ArrowDown')
    expect(searchOf(page)).toBe('?theme=dark')
    expect(await isFocused(theme)).toBe(true)
  })

  test('an entry of the timeline and the table of a chart open', async () => {
    const { page } = await visit('/?series=cup')
    const trend = page.locator('figure[data-chart="trend"]')
    await trend.getByRole('tab', { name: 'Chart' }).focus()
    await key(page, 'ArrowRight')
    expect(await page.locator('figure[data-chart="trend"] tbody tr').first().isVisible()).toBe(true)
    const entry = page.locator('[data-milestone] summary').first()
    await entry.focus()
    await key(page, 'Enter')
    await page.getByText('Parker Kligerman is born').waitFor()
  })

  test('the focus is always to be seen', async () => {
    const { page } = await visit('/?series=cup&season=2022')
    await page.getByRole('searchbox').focus()
    const unseen: string[] = []
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const box = element.getBoundingClientRect()
        const isOnScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight
        const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        return element === document.body || (isOnScreen && isOutlined)
          ? ''
          : element.outerHTML.slice(0, 120)
      })
      if (seen) unseen.push(seen)
    }
    expect(unseen).toEqual([])
  })
})
