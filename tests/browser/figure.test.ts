import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { openPage } from '../support/browser'
import { addressOf, raceIds, visit } from './visit'

describe('what is behind a figure', () => {
  test('is opened by key, closed by key, and the focus comes back', async () => {
    const { page, errors } = await visit('/')
    const name = page.getByRole('link', { name: 'poles', exact: true })
    await name.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '3 Poles' })
    await dialog.getByRole('link', { name: 'All 3 races in the table' }).waitFor()
    await expect.poll(() => dialog.locator('[data-waiting]').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await name.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(errors).toEqual([])
  })

  test('leads from a tap on a figure to exactly its races', async () => {
    const { page } = await visit('/?series=truck', {
      width: 390,
      height: 844,
      hasTouch: true,
      isMobile: true,
    })
    await page.locator('dl > div', { has: page.locator('data[data-stat=wins]') }).tap()
    const dialog = page.getByRole('dialog', { name: '3 Wins' })
    const box = await dialog.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    await dialog.getByRole('link', { name: 'All 3 races in the table' }).tap()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => raceIds(page)).toHaveLength(3)
  })

  test('is its word in the glossary where there is no script', async () => {
    const { page } = await openPage(addressOf('/'), { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'avg finish', exact: true }).click()
    await page.waitForURL(/\/data\/#avg_finish$/)
    expect(await page.locator('#avg_finish').isVisible()).toBe(true)
  })
})
