import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { PAGES } from './htmlPages'
import { headerButton, menuButton, press, seriesButton, visit } from './visit'

/** Notes every breach of the page's content security policy, scripts' and styles' alike. */
const noteBreaches = (context: BrowserContext) =>
  context.addInitScript(() => {
    const breaches: string[] = []
    Object.assign(window, { breaches })
    document.addEventListener('securitypolicyviolation', (event) =>
      breaches.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    )
  })
const breachesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { breaches: string[] }).breaches)

describe('the content security policy', () => {
  test.each(PAGES)('stands in each page and is kept by it: %s', async (path) => {
    const { page, errors } = await visit(path, { prepare: noteBreaches, serviceWorkers: 'allow' })
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe-|https?:|\*/)
    expect(await breachesOf(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('is kept through all that a reader does', async () => {
    const { page, errors } = await visit('/', { prepare: noteBreaches })
    await press(seriesButton(page, 'Trucks'))
    await press(headerButton(page, 'finish'))
    await menuButton(page, 'Season').click()
    await page.getByRole('checkbox').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('figure[data-chart="trend"]').scrollIntoViewIfNeeded()
    await page.locator('.recharts-surface').first().waitFor()
    await page.locator('.recharts-surface').first().hover()
    await page.locator('#timeline summary').first().click()
    await page.getByLabel('Theme').selectOption('dark')
    expect(await breachesOf(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('is a fence that holds: a script put in is not run', async () => {
    const { page } = await visit('/', { prepare: noteBreaches })
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.textContent = 'window.ran = true'
        document.head.append(script)
      } catch {
        // Trusted Types: even the text is refused.
      }
      return 'ran' in window
    })
    expect(ran).toBe(false)
    expect(await breachesOf(page)).not.toEqual([])
  })
})
