import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { type Reader, ready } from '../support/browser'
import { overhang, pathOf, press, searchOf, visit } from './visit'

const PHONE: Reader = { width: 390, height: 844, hasTouch: true, isMobile: true }

const tipOf = (page: Page) =>
  page.getByRole('group', { name: 'Step through the starts', exact: true })
const picture = (page: Page) => page.getByRole('slider', { name: 'Starts, oldest to newest' })
const yearOf = (page: Page, year: number) => page.getByRole('region', { name: `Season ${year}` })

/** The middle of a start's mark, in sight. */
async function placeOf(page: Page, id: string) {
  const mark = page.locator(`[data-start="${id}"]`)
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await mark.boundingBox()
  if (!box) throw new Error(`No mark of ${id}.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('by mouse, a start of the strip', () => {
  test('is told beside its mark, and goes when the pointer does', async () => {
    const { page } = await visit('/?result=win')
    const { x, y } = await placeOf(page, 'truck-2022-15')
    await page.mouse.move(x, y)
    await tipOf(page).getByText('9 Jul 2022').waitFor()
    const box = await tipOf(page).boundingBox()
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - x)).toBeLessThan(40)
    await page.mouse.move(x - 300, y + 4)
    await tipOf(page).waitFor({ state: 'hidden' })
  })

  test('is found by the star of the win that got away, too', async () => {
    const { page } = await visit('/')
    const { x } = await placeOf(page, 'truck-2025-01')
    const win = await placeOf(page, 'truck-2022-15')
    await page.mouse.click(x, win.y)
    expect(await tipOf(page).innerText()).toContain('disqualified')
    await press(tipOf(page).getByRole('link'))
    expect(pathOf(page)).toBe('/races/truck-2025-01/')
  })

  test('has its story written over its lane, with a link to the race', async () => {
    const { page } = await visit('/')
    await placeOf(page, 'nxs-2024-29')
    await page.locator('#strip svg a', { hasText: 'Daytona relief 2025' }).click()
    await ready(page)
    expect(pathOf(page)).toBe('/races/nxs-2025-24/')
  })
})

describe('the name of a year', () => {
  /** Presses the name of a year below the strip. */
  async function pressYear(page: Page, year: number, modifiers: 'Shift'[] = []) {
    const name = page.locator('#strip svg text:visible', { hasText: new RegExp(`^${year}$`) })
    await name.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await name.click({ force: true, modifiers })
    await ready(page)
  }

  test('selects its season, with Shift those up to another, and takes it back', async () => {
    const { page } = await visit('/?result=top5')
    await pressYear(page, 2012)
    expect(searchOf(page)).toBe('?season=2012&result=top5')
    await yearOf(page, 2012).waitFor()
    await pressYear(page, 2014, ['Shift'])
    expect(searchOf(page)).toBe('?season=2012..2014&result=top5')
    await pressYear(page, 2013)
    await pressYear(page, 2013)
    expect(searchOf(page)).toBe('?result=top5')
  })
})

describe('by keyboard, the strip', () => {
  test('is stepped through, leads to the race by Enter, and lets go by Escape', async () => {
    const { page } = await visit('/?result=win')
    await picture(page).focus()
    await page.keyboard.press('ArrowLeft')
    await tipOf(page).getByText('9 Jul 2022').waitFor()
    await page.keyboard.press('Escape')
    await tipOf(page).waitFor({ state: 'hidden' })
    await page.keyboard.press('Home')
    await tipOf(page).getByText('6 Oct 2012').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await ready(page)
    expect(pathOf(page)).toBe('/races/truck-2012-18/')
    expect(searchOf(page)).toBe('?result=win')
  })
})

describe('on a phone', () => {
  test('a tap reads a start under the picture and opens its year in full', async () => {
    const { page, errors } = await visit('/', PHONE)
    const { x, y } = await placeOf(page, 'truck-2022-15')
    await page.touchscreen.tap(x, y)
    await tipOf(page).getByText('9 Jul 2022').waitFor()
    await yearOf(page, 2022).waitFor()
    expect(searchOf(page)).toBe('')
    expect(await overhang(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await press(yearOf(page, 2022).getByRole('button', { name: /2023/ }))
    await yearOf(page, 2023).waitFor()
    expect(searchOf(page)).toBe('')
    await press(yearOf(page, 2023).getByRole('button', { name: 'Only 2023' }))
    expect(searchOf(page)).toBe('?season=2023')
    expect(await violations(page)).toEqual([])
    await press(yearOf(page, 2023).getByRole('button', { name: /^Close/ }))
    expect(searchOf(page)).toBe('')
    expect(errors).toEqual([])
  })

  test('a start of the opened year is tapped, and its link leads to the race', async () => {
    const { page } = await visit('/?season=2024', PHONE)
    const slider = page.getByRole('slider', { name: 'Starts of 2024, in order' })
    await slider.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await slider.focus()
    await page.keyboard.press('Home')
    const tip = page.locator('[data-tip=year]')
    const link = tip.getByRole('link')
    await link.waitFor()
    expect(await tip.innerText()).toContain('2024')
    await press(link)
    expect(pathOf(page)).toMatch(/^\/races\/nxs-2024-/)
  })
})
