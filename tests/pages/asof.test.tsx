import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressBar, openPage, published, serveData } from '../support/page'
import { daysOfRaces } from '../support/tableText'

const open = (address: string) => {
  serveData()
  return openPage(address)
}

const shownDates = (selector: string) =>
  [...document.querySelectorAll(`${selector} time`)].map((time) => time.getAttribute('datetime'))
const startsBy = (day: string) => published('races.json').filter(({ date }) => date <= day)
const starts = () => document.querySelector('[data-stat=starts]')?.textContent

describe('the page as of an earlier day', () => {
  const day = '2012-08-31'

  test('says so in a banner, with the way back', async () => {
    const user = await open(`/?season=2012&asof=${day}`)
    const banner = screen.getByText(/Everything here is as it stood/).parentElement as HTMLElement
    expect(banner).toHaveTextContent(
      'as it stood at the end of 31 August 2012; what came later is left out.',
    )
    await user.click(within(banner).getByRole('button', { name: 'Back to today' }))
    expect(addressBar()).toBe('/?season=2012')
    expect(screen.queryByText(/Everything here is as it stood/)).toBeNull()
    expect(startsBy('2012-12-31').length).toBeGreaterThan(startsBy(day).length)
    expect(daysOfRaces().some((date) => date && date > day)).toBe(true)
  })

  test('knows nothing that came later: no start, no win, no story, no ride, no milestone', async () => {
    await open(`/?asof=${day}`)
    const before = startsBy(day)
    expect(starts()).toBe(String(before.length))
    expect(daysOfRaces()).toHaveLength(before.length)
    expect(document.querySelectorAll('[data-start]')).toHaveLength(before.length)
    expect(screen.getByRole('heading', { name: 'No wins in the book.' })).toBeVisible()
    expect(screen.queryByText(/ROVAL 2024|verified starts/)).toBeNull()
    expect(screen.getByText('Latest on the record:').parentElement).toHaveTextContent('Aug 2012')
    const rides = within(screen.getByRole('list', { name: 'Rides' }))
    expect(rides.getByRole('img', { name: 'No. 29' })).toBeVisible()
    expect(rides.queryByRole('img', { name: 'No. 75' })).toBeNull()
    const told = shownDates('#timeline li')
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter((date) => date && date > day)).toEqual([])
  })

  test('counts what happened on the day itself', async () => {
    const [first, second] = published('races.json')
      .map(({ date }) => date)
      .sort()
    await open(`/?asof=${first}`)
    expect(starts()).toBe('1')
    expect(daysOfRaces()).toEqual([first])
    expect(second).not.toBe(first)
  })

  test('travels along the links of the page', async () => {
    await open(`/?season=2012&asof=${day}`)
    const queries = [...document.querySelectorAll('main a[href^="/races/"]')].map((link) =>
      link.getAttribute('href')?.replace(/^[^?]*/, ''),
    )
    expect(new Set(queries)).toEqual(new Set([`?season=2012&asof=${day}`]))
  })

  test('before his first start says that there was none yet', async () => {
    const user = await open('/?asof=2009-10-02')
    expect(starts()).toBe('0')
    expect(screen.getByText('He had not made a start by that day.')).toBeVisible()
    expect(screen.getByText('He had not made a start by 2 October 2009.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(shownDates('#timeline li').length).toBeGreaterThan(5)
    await user.click(screen.getAllByRole('button', { name: 'Back to today' })[1] as HTMLElement)
    expect(starts()).not.toBe('0')
  })
})
