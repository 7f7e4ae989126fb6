import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import type { Reader } from '../support/browser'
import { milestoneIds, overhang, press, searchOf, visit } from './visit'

const PHONE: Reader = { width: 390, height: 844, hasTouch: true, isMobile: true }

const picture = (page: Page) =>
  page.getByRole('slider', { name: 'Entries of the timeline, oldest to newest' })
const tip = (page: Page) => page.getByRole('group', { name: 'Step through the timeline' })

describe('the picture of the timeline', () => {
  test('stands on the very axis of the strip', async () => {
    const { page } = await visit('/')
    const spans = await Promise.all(
      ['#strip', '#timeline'].map((panel) =>
        page.locator(`${panel} svg text`, { hasText: /^2018$/ }).evaluate((element) => {
          const { left, width } = element.getBoundingClientRect()
          return Math.round(left + width / 2)
        }),
      ),
    )
    expect(spans[0]).toBe(spans[1])
  })

  test('is stepped through, says what is not known, and leads to the entry', async () => {
    const { page } = await visit('/?kinds=business')
    await picture(page).focus()
    await page.keyboard.press('Home')
    await tip(page).getByText('The day is not known.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    const open = page.locator('#timeline details[open]')
    await open.getByText(/^Sources?:/).waitFor()
    expect(await open.locator('summary').evaluate((e) => e === document.activeElement)).toBe(true)
  })

  test('tells an entry under it by tap, and hangs over no edge', async () => {
    const { page } = await visit('/?kinds=tv', PHONE)
    await picture(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const box = await picture(page).boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) * 0.93, (box?.y ?? 0) + 24)
    await tip(page).getByRole('link').waitFor()
    expect(await tip(page).innerText()).toContain('TV and media roles')
    expect(await overhang(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  })
})

describe('the list of the timeline', () => {
  test('is ringed in the picture where it is pointed at', async () => {
    const { page } = await visit('/')
    await page.locator('[data-milestone="m076"]').hover()
    const words = await picture(page).getAttribute('aria-valuetext')
    expect(words).toContain('Texas duel with Allgaier')
    expect(words).toContain('Sources differ.')
  })

  test('shows all kinds or none', async () => {
    const { page } = await visit('/')
    await press(page.locator('#timeline').getByRole('button', { name: 'Show none' }))
    expect(searchOf(page)).toBe('?kinds=none')
    expect(await milestoneIds(page)).toEqual([])
    await press(page.locator('#timeline').getByRole('button', { name: 'Show all' }))
    expect(await milestoneIds(page)).toHaveLength(100)
    expect(searchOf(page)).toContain('arca,other')
  })

  test('is printed whole, without what is pressed', async () => {
    const { page } = await visit('/', PHONE)
    await page.emulateMedia({ media: 'print' })
    for (const name of ['Show all', /^Unfold all/])
      expect(await page.locator('#timeline').getByRole('button', { name }).isVisible()).toBe(false)
    const last = await page.locator('[data-milestone]').last().boundingBox()
    const list = await page.locator('#timeline .folded').boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(
      (list?.y ?? 0) + (list?.height ?? 0) + 1,
    )
  })
})
