import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { aRecord, aTrack, finishing } from '../builders/record'
import { addressBar, openPage, serveRecord } from '../support/page'

beforeEach(() =>
  serveRecord(aRecord({ races: finishing(3, 14, 2), tracks: [aTrack({ id: 'springfield' })] })),
)

const complaint = () =>
  screen.getByText('Part of this address could not be read and was left out:')
    .parentElement as HTMLElement

describe('an address with a mistake in it', () => {
  test('is read as far as it goes, and a line says what was left out and what was meant', async () => {
    await openPage('/?track=springfeild&sort=finish&result=victory')
    const lines = within(complaint()).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "no track 'springfeild'; did you mean springfield?",
      "no result 'victory'; did you mean win?",
    ])
    expect(screen.getAllByRole('rowheader', { name: 'Spring 300' })).toHaveLength(3)
    expect(screen.getByRole('columnheader', { name: /\(Finish\)/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })

  test('loses the line when the reader dismisses it', async () => {
    const user = await openPage('/?track=springfeild')
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/could not be read/)).toBeNull()
    expect(addressBar()).toBe('/?track=springfeild')
    act(() => history.pushState(null, '', '/?track=springfild'))
    expect(complaint()).toHaveTextContent("no track 'springfild'; did you mean springfield?")
  })

  test('loses the mistake with the next choice', async () => {
    const user = await openPage('/?track=springfeild&sort=finish')
    await user.click(screen.getByRole('button', { name: /^Xfinity/ }))
    expect(addressBar()).toBe('/?series=nxs&sort=finish')
    expect(screen.queryByText(/could not be read/)).toBeNull()
  })
})

describe('an address', () => {
  test('may name what nobody knows', async () => {
    await openPage('/?utm_source=blog&fbclid=x&min=5')
    expect(screen.queryByText(/could not be read/)).toBeNull()
    expect(screen.getAllByRole('rowheader', { name: 'Spring 300' })).toHaveLength(3)
  })

  test.each([
    ['markup', '/?q=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['names of the language', '/?track=__proto__&sort=constructor&cols=toString&group=valueOf'],
    ['numbers that are none', '/?season=99999999999..1&start=-1..0&last=1e9&asof=2026-02-30'],
    ['nothing but signs', '/?%=%&%E0%A4%A=%ZZ&&&=='],
    ['a path and a script', '/?rows=../../passwd&theme=javascript:alert(1)&kinds=%00'],
    ['500 flags', `/?q=${'%F0%9F%8F%81'.repeat(500)}`],
    ['1,500 races', `/?rows=${'nxs-2023-05,'.repeat(1500)}`],
  ])('cannot break the page with %s', async (_, address) => {
    await openPage(address)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('region', { name: 'Figures of the selection' })).toBeVisible()
    expect(document.querySelector('main script')).toBeNull()
  })

  test.each(['/%E0%A4%A', '/races/%E0%A4%A/', '/races/__proto__/', '/races/<b>/'])(
    'cannot break the site by its path: %s',
    async (address) => {
      await openPage(address)
      expect(screen.queryByRole('alert')).toBeNull()
      expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    },
  )
})
