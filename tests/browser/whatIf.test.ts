import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { openPage, ready } from '../support/browser'
import { addressOf, overhang, press, searchOf, visit } from './visit'

const ALL = '?if=daytona-relief-2025,daytona-truck-2025,roval-2024,truck-2022-15:3'
const line = (page: Page, id: string) => page.locator(`[data-what-if=${id}] td`).allTextContents()
const story = (page: Page, id: string) => page.locator(`[data-story=${id}]`)

describe('a what-if in the browser', () => {
  test('is switched on, edited, and the same from its address', async () => {
    const { page, errors } = await visit('/what-if/')
    expect(await line(page, 'wins')).toEqual(['3', '3', 'same'])
    for (const id of ['roval-2024', 'daytona-truck-2025', 'daytona-relief-2025'])
      await press(story(page, id).getByRole('button'))
    expect(await line(page, 'wins')).toEqual(['3', '5', '+2'])
    await page.getByRole('textbox', { name: 'Find a race' }).fill('truck mid-ohio 2022')
    await page.getByRole('combobox', { name: 'Place', exact: true }).selectOption('3')
    await press(page.getByRole('button', { name: 'Change it' }))
    expect(searchOf(page)).toBe(ALL)
    const made = await page.locator('[data-what-if]').allTextContents()
    const again = await visit(`/what-if/${ALL}`)
    expect(await again.page.locator('[data-what-if]').allTextContents()).toEqual(made)
    expect(await line(again.page, 'wins')).toEqual(['3', '4', '+1'])
    expect(await line(again.page, 'starts')).toEqual(['280', '280', 'same'])
    await again.page.locator('[data-turned]').nth(2).waitFor()
    expect([...errors, ...again.errors]).toEqual([])
  })

  test('is stepped through by key, and each change is one step of the history', async () => {
    const { page } = await visit(`/what-if/?if=roval-2024`)
    const picture = page.locator('[data-chart=what-if] [role=group]')
    await picture.focus()
    await page.keyboard.press('Home')
    await page.locator('[data-chart=what-if] [role=status]', { hasText: 'on the grid' }).waitFor()
    await press(story(page, 'roval-2024').getByRole('button'))
    expect(searchOf(page)).toBe('')
    await page.goBack()
    await ready(page)
    expect(searchOf(page)).toBe('?if=roval-2024')
  })

  test('knows no story of a later day', async () => {
    const { page } = await visit('/what-if/?asof=2024-11-01&if=roval-2024,daytona-truck-2025')
    expect(await page.locator('[data-story]').count()).toBe(1)
    expect(await line(page, 'wins')).toEqual(['3', '4', '+1'])
  })

  test('says fiction in the picture that leaves the site, in its name and in the sentence', async () => {
    const { page } = await visit('/what-if/?if=roval-2024')
    await page.locator('[data-chart=what-if] .tab-row summary').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^SVG/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^[a-z]+-what-if-fiction.*\.svg$/)
    const svg = readFileSync(await download.path(), 'utf8')
    expect(svg.match(/fiction/gi)?.length).toBeGreaterThanOrEqual(3)
    expect(svg).toContain('if=roval-2024')
    await page.getByRole('button', { name: 'Share: What if? (fiction)' }).click()
    const sentence = page.getByRole('textbox', { name: 'Sentence' })
    expect(await sentence.inputValue()).toMatch(/^Fiction: with 1st instead of 6th at Charlotte/)
    expect(await page.getByRole('textbox', { name: 'Embed: plain iframe' }).inputValue()).toMatch(
      /embed\/what-if\.html\?.*if=roval-2024.*\(fiction\)/,
    )
  })

  test('tells its stories before → after without a script, and that editing needs one', async () => {
    const { page } = await openPage(addressOf('/what-if/'), { javaScriptEnabled: false })
    const wins = story(page, 'roval-2024').getByRole('row', { name: /^Wins/ })
    expect(await wins.allInnerTexts()).toEqual([expect.stringMatching(/Wins\s+3\s+4/)])
    expect(await story(page, 'daytona-relief-2025').textContent()).toContain('No figure changes.')
    expect(await page.getByText('The editor needs JavaScript').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Change it' }).isVisible()).toBe(false)
  })

  test.each([
    [320, 'light'],
    [1440, 'dark'],
  ] as const)('fits %i pixels in %s, with nothing for axe to find', async (width, theme) => {
    const { page } = await visit(`/what-if/${ALL}&theme=${theme}`, {
      width,
      height: 800,
    })
    expect(await overhang(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  })

  test('in a frame is what its address asks, and leads to the same in full', async () => {
    const { page } = await visit('/embed/what-if.html?if=truck-2022-15:3')
    expect(await page.getByRole('heading').textContent()).toContain('(fiction)')
    expect(await page.getByRole('row', { name: /^Wins/ }).allInnerTexts()).toEqual([
      expect.stringMatching(/Wins\s+3\s+2/),
    ])
    expect(await page.locator('a[data-full]').getAttribute('href')).toBe(
      '/what-if/?if=truck-2022-15:3',
    )
  })
})
