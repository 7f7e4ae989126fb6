import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready } from '../support/browser'
import { addressOf, press, searchOf, visit } from './visit'

const LIGHT = 'rgb(243, 239, 230)'
const DARK = 'rgb(15, 17, 19)'

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const choose = async (page: Page, theme: string) => {
  await page.getByLabel('Theme').selectOption(theme)
  await ready(page)
}

/** Opens another page of the site in the same browser, as on a next visit. */
const comeBack = async (page: Page, path = '/') => {
  await page.goto(addressOf(path))
  await ready(page)
}

describe('the theme', () => {
  test('is the system’s where none is asked for', async () => {
    expect(await ground((await visit('/?rows=truck-2022-15', { colorScheme: 'light' })).page)).toBe(
      LIGHT,
    )
    expect(await ground((await visit('/?rows=truck-2022-15', { colorScheme: 'dark' })).page)).toBe(
      DARK,
    )
  })

  test('changes with the system while the page is open', async () => {
    const { page } = await visit('/races/truck-2022-15/', { colorScheme: 'light' })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground(page)).toBe(DARK)
  })

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)(
    'is %s where the address says so, and goes along to a race page',
    async (theme, color) => {
      const colorScheme = theme === 'light' ? 'dark' : 'light'
      const { page } = await visit(`/?series=truck&result=win&theme=${theme}`, { colorScheme })
      expect(await ground(page)).toBe(color)
      expect(await page.getByLabel('Theme').inputValue()).toBe(theme)
      await press(page.locator('tr[data-race] a').first())
      expect(searchOf(page)).toBe(`?series=truck&result=win&theme=${theme}`)
      expect(await ground(page)).toBe(color)
    },
  )

  test('of an address is not kept for the next visit', async () => {
    const { page } = await visit('/races/truck-2022-15/?theme=dark', { colorScheme: 'light' })
    await comeBack(page, '/races/truck-2022-15/')
    expect(await ground(page)).toBe(LIGHT)
  })

  test('that a reader chose is kept for the next visit, before the first paint', async () => {
    const { page } = await visit('/races/truck-2022-15/', { colorScheme: 'light' })
    await choose(page, 'dark')
    expect(await ground(page)).toBe(DARK)
    await page.context().addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { atFirst: document.documentElement.getAttribute('data-theme') })
      })
    })
    await comeBack(page, '/races/truck-2022-15/')
    expect(await ground(page)).toBe(DARK)
    expect(await page.evaluate(() => (window as unknown as { atFirst: string }).atFirst)).toBe(
      'dark',
    )
  })

  test('that was kept gives way to the address, and to another choice', async () => {
    const { page } = await visit('/races/truck-2022-15/', { colorScheme: 'light' })
    await choose(page, 'dark')
    await comeBack(page, '/races/truck-2022-15/?theme=light')
    expect(await ground(page)).toBe(LIGHT)
    await comeBack(page, '/races/truck-2022-15/')
    await choose(page, 'auto')
    expect(await ground(page)).toBe(LIGHT)
    expect(await page.getByLabel('Theme').inputValue()).toBe('auto')
    await comeBack(page, '/races/truck-2022-15/')
    expect(await ground(page)).toBe(LIGHT)
  })

  test('can be chosen where storage is refused', async () => {
    const { page, errors } = await visit('/races/truck-2022-15/', {
      colorScheme: 'light',
      prepare: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        }),
    })
    await choose(page, 'dark')
    expect(await ground(page)).toBe(DARK)
    expect(errors).toEqual([])
  })
})
