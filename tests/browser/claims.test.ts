import { describe, expect, test } from 'vitest'
import { openPage } from '../support/browser'
import { addressOf, visit } from './visit'

const VERDICTS =
  /^(holds|held then, not today|contradicted|sources differ|not checkable|came true|did not)$/

describe('the press, put to the record', () => {
  test('has one verdict a sentence, and a way to those of one kind', async () => {
    const { page, errors } = await visit('/claims/')
    const verdicts = await page
      .locator('[data-claim]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict') ?? ''))
    expect(verdicts).toHaveLength(83)
    expect(verdicts.filter((one) => !VERDICTS.test(one))).toEqual([])
    await page
      .getByRole('navigation', { name: 'Verdicts' })
      .getByRole('link', { name: /contradicted/ })
      .click()
    await page.getByText('4 of 83 sentences').waitFor()
    expect(await page.locator('[data-claim]').count()).toBe(4)
    expect(new URL(page.url()).search).toBe('?verdict=contradicted')
    expect(errors).toEqual([])
  })

  test('is judged by the day of the address', async () => {
    const { page } = await visit('/claims/?asof=2024-11-01')
    expect(await page.locator('[data-claim=c010]').getAttribute('data-verdict')).toBe('holds')
    expect(await page.locator('[data-claim=c071]').count()).toBe(0)
  })

  test("takes a reader's own claim, which stands in the address", async () => {
    const { page, errors } = await visit('/claims/?series=nxs&track=martinsville')
    await page.getByLabel('Figure').selectOption('avg_finish')
    await page.getByLabel('Number').fill('11.8')
    await page.locator('[data-own=holds]').waitFor()
    expect(new URL(page.url()).search).toBe(
      '?series=nxs&track=martinsville&stat=avg_finish&value=11.8',
    )
    expect(errors).toEqual([])
  })

  test('is there in full without a script', async () => {
    const { page } = await openPage(addressOf('/claims/'), { javaScriptEnabled: false })
    expect(await page.locator('[data-claim=c010]').textContent()).toContain('average finish 11.8')
    expect(await page.locator('[data-claim]').count()).toBe(83)
  })
})
