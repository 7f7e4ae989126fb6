import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { raceOf, races } from './recount'
import { headerButton, press, raceIds, visit } from './visit'

const days = (page: Page) => page.locator('tr[data-race] [data-cell="date"]').allInnerTexts()

const marks = (page: Page): Promise<string[]> =>
  page
    .locator('[data-start]')
    .evaluateAll((all) =>
      all.map((mark) => `${mark.getAttribute('data-start')} ${mark.getAttribute('x')}`),
    )

describe('a reader anywhere', () => {
  test('reads the same days, in the farthest time zones and another script', async () => {
    const here = await visit('/', { timezoneId: 'UTC', locale: 'en-US' })
    const shown = await days(here.page)
    expect(shown).toHaveLength(races.length)
    expect(shown[(await raceIds(here.page)).indexOf('truck-2022-15')]).toBe('9 Jul 2022')
    const far = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((timezoneId) =>
      visit('/', { timezoneId, locale: 'ar-EG' }),
    )
    for (const there of await Promise.all(far)) {
      expect(await days(there.page)).toEqual(shown)
      expect(await marks(there.page)).toEqual(await marks(here.page))
      expect(there.errors).toEqual([])
    }
  })

  test('sorts text the same in a language with other letters', async () => {
    const { page } = await visit('/?series=cup', { locale: 'sv-SE' })
    await press(headerButton(page, 'race'))
    const names = (await raceIds(page)).map((id) => raceOf(id).raceName)
    expect(names).toEqual(names.toSorted())
  })

  test('finds a page under the name of its file too', async () => {
    const { page, errors } = await visit('/index.html?series=truck#races')
    expect(new URL(page.url()).href).toMatch(/\/\?series=truck#races$/)
    const trucks = races.filter(({ series }) => series === 'truck')
    expect(await raceIds(page)).toHaveLength(trucks.length)
    expect(errors).toEqual([])
  })

  test('with forced colors and reduced motion sees everything, without an error', async () => {
    const { page, errors } = await visit('/', { forcedColors: 'active', reducedMotion: 'reduce' })
    expect(await raceIds(page)).toHaveLength(races.length)
    expect(await page.locator('[data-start]').count()).toBe(races.length)
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
    expect(errors).toEqual([])
  })

  test('with forced colors tells a pressed button from one that is not', async () => {
    const { page } = await visit('/?series=truck', { forcedColors: 'active' })
    const look = (pressed: boolean) =>
      page
        .getByRole('group', { name: 'Series' })
        .locator(`button[aria-pressed="${pressed}"]`)
        .first()
        .evaluate((button) => {
          const {
            backgroundColor,
            color,
            borderStyle,
            borderWidth,
            outlineStyle,
            textDecorationLine,
          } = getComputedStyle(button)
          return [
            backgroundColor,
            color,
            borderStyle,
            borderWidth,
            outlineStyle,
            textDecorationLine,
          ]
        })
    expect(await look(true)).not.toEqual(await look(false))
  })
})
