import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { races } from './recount'
import { overhang, visit } from './visit'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds wrong in the dialog, a line each. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run('dialog', {
      resultTypes: ['violations'],
      // The frame is a page of its own, and is looked at as such.
      iframes: false,
    }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}

/** Opens the dialog of the race table by keyboard alone. */
async function openByKey(page: Page) {
  await page.getByRole('button', { name: 'Share: Races' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share: Races' })
  await dialog.waitFor()
  return dialog
}

describe('the share dialog', () => {
  test('keeps the keyboard in it, shows the embed as high as it is, and gives the focus back', async () => {
    const { page, errors } = await visit('/?series=truck&type=road')
    const dialog = await openByKey(page)
    const frame = dialog.locator('iframe')
    await frame.scrollIntoViewIfNeeded()
    const inside = page.frameLocator('dialog iframe')
    await inside.getByText('Trucks · Road course').waitFor()
    const height = await inside
      .locator('#root')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
    await expect.poll(() => frame.getAttribute('height')).toBe(String(height))

    await dialog.getByRole('button', { name: 'Phone' }).press('Enter')
    await expect.poll(() => frame.getAttribute('width')).toBe('330')
    await expect.poll(async () => Number(await frame.getAttribute('height'))).not.toBe(height)

    const steps = await page.evaluate(() => history.length)
    await dialog.getByRole('button', { name: 'Dark' }).press('Enter')
    await expect.poll(() => frame.getAttribute('src')).toContain('theme=dark')
    expect(await page.evaluate(() => history.length)).toBe(steps)

    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab')
      const isOutside = await page.evaluate(
        () =>
          document.activeElement?.closest('dialog, body')?.tagName !== 'DIALOG' &&
          document.activeElement !== document.body,
      )
      expect(isOutside).toBe(false)
    }
    await dialog.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Share: Races',
    )
    expect(errors).toEqual([])
  })

  test.each([
    ['on a phone', { width: 390, height: 844, hasTouch: true, isMobile: true }],
    ['at a desk', { width: 1440 }],
  ])('fits and shuts nobody out %s, by day or by night', async (_, reader) => {
    const { page, errors } = await visit('/?series=truck', reader)
    const dialog = await openByKey(page)
    const trucks = races.filter(({ series }) => series === 'truck').length
    await page.frameLocator('dialog iframe').getByText(`Trucks · ${trucks} starts`).waitFor()
    const box = await dialog.boundingBox()
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight])
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width ?? 0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height ?? 0)
    expect(await overhang(page)).toBe(0)
    const inner = dialog.locator('.share-columns')
    expect(await inner.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0)

    await page.evaluate(axe)
    for (const theme of ['light', 'dark']) {
      await page.evaluate(
        (name) => document.documentElement.setAttribute('data-theme', name),
        theme,
      )
      expect({ theme, found: await violations(page) }).toEqual({ theme, found: [] })
    }
    expect(errors).toEqual([])
  })
})
