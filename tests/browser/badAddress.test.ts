import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { races } from './recount'
import { press, raceIds, searchOf, seriesButton, visit } from './visit'

const complaints = (page: Page) => page.getByRole('status').filter({ hasText: 'could not be read' })

describe('an address that names what there is not', () => {
  test('says what was probably meant, and shows the rest', async () => {
    const { page } = await visit('/?track=dayton&series=truck')
    expect(await complaints(page).innerText()).toContain("no track 'dayton'; did you mean daytona?")
    const trucks = races.filter(({ series }) => series === 'truck')
    expect(await raceIds(page)).toHaveLength(trucks.length)
  })

  test('lets the reader dismiss the line', async () => {
    const { page } = await visit('/?series=cup&track=dayton')
    await press(complaints(page).getByRole('button', { name: 'Dismiss' }))
    expect(await complaints(page).count()).toBe(0)
  })

  test('leaves the bad part out of the next address', async () => {
    const { page } = await visit('/?season=2022&track=dayton&nonsense=1')
    await press(seriesButton(page, 'Cup'))
    expect(searchOf(page)).toBe('?series=cup&season=2022')
    expect(await complaints(page).count()).toBe(0)
  })

  test('says so on a race page too', async () => {
    const { page } = await visit('/races/truck-2022-15/?track=dayton')
    expect(await complaints(page).innerText()).toContain('did you mean daytona?')
  })
})

describe('a hostile address', () => {
  const hostile = {
    'a picture that runs a script': '/?q=<img src=x onerror=alert(1)>',
    'the same in a list':
      '/?season=2022&track=<svg/onload=alert(1)>&sort="><script>alert(1)</script>',
    'names of what every object has':
      '/?track=__proto__&series=constructor&__proto__=1&sort=toString',
    'the same as a theme': '/?season=2022&theme=__proto__&cols=__proto__&kinds=hasOwnProperty',
    'a broken escape': '/?season=2022&track=%E0%A4%A&q=%',
    'a broken escape in its path': '/races/%E0%A4%A/',
    'more than it can hold': `/?q=${'x'.repeat(9000)}`,
    'a list without an end': `/?track=${'daytona,'.repeat(1100)}`,
    'numbers out of all bounds':
      '/?series=cup&last=99999999999999999999&window=-1&start=9..1e9&season=1e9',
    'a day that never was': '/?season=2022&asof=2024-02-30',
    'null and line breaks': '/?q=%00%0A%0D%E2%80%AE&team=%00',
  }

  test.each(Object.entries(hostile))('with %s runs nothing and shows a page', async (_, path) => {
    const { page, errors } = await visit(path, {
      prepare: (context) =>
        context.addInitScript(() => {
          window.alert = () => {
            document.documentElement.setAttribute('data-alerted', '')
          }
        }),
    })
    expect(await page.locator('html[data-alerted]').count()).toBe(0)
    expect(errors.filter((error) => !/404/.test(error))).toEqual([])
    expect(await page.getByRole('alert').count()).toBe(0)
    await press(page.getByRole('link', { name: /unofficial career dashboard/ }))
    expect(await page.locator('data[data-stat="starts"]').count()).toBe(1)
  })

  test('shows its text as text', async () => {
    const { page } = await visit('/?q=<img src=x onerror=alert(1)>')
    expect(await page.getByRole('searchbox').inputValue()).toBe('<img src=x onerror=alert(1)>')
    expect(await page.locator('main img').count()).toBe(0)
  })
})
