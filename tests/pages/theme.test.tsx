import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { aRecord, finishing } from '../builders/record'
import { addressBar, openPage, serveRecord } from '../support/page'

beforeEach(() => serveRecord(aRecord({ races: finishing(4, 9) })))

/** The theme the page stands in; without a mark the system's. */
const shown = () => document.documentElement.getAttribute('data-theme') ?? 'auto'
const choice = () => screen.getByRole('combobox', { name: 'Theme' })

describe('the theme', () => {
  test('is as the system has it until chosen', async () => {
    await openPage()
    expect(shown()).toBe('auto')
    expect(choice()).toHaveValue('auto')
  })

  test('is chosen for this page, its address and the next visit', async () => {
    const user = await openPage('/?sort=finish')
    await user.selectOptions(choice(), 'Dark')
    expect(shown()).toBe('dark')
    expect(addressBar()).toBe('/?sort=finish&theme=dark')
    expect(localStorage.getItem('theme')).toBe('dark')
  })

  test('kept from the last visit stands without being in the address', async () => {
    localStorage.setItem('theme', 'light')
    await openPage()
    expect(shown()).toBe('light')
    expect(choice()).toHaveValue('light')
    expect(addressBar()).toBe('/')
  })

  test('of the address goes before the one that was kept', async () => {
    localStorage.setItem('theme', 'light')
    await openPage('/?theme=DARK')
    expect(shown()).toBe('dark')
    expect(localStorage.getItem('theme')).toBe('light')
  })

  test('goes back to the system and is forgotten', async () => {
    localStorage.setItem('theme', 'light')
    const user = await openPage('/?theme=dark')
    await user.selectOptions(choice(), 'Auto')
    expect(shown()).toBe('auto')
    expect(addressBar()).toBe('/')
    expect(localStorage.getItem('theme')).toBeNull()
  })

  test('that nobody knows is said to be none, and the system’s is shown', async () => {
    await openPage('/?theme=darrk')
    expect(shown()).toBe('auto')
    expect(screen.getByText("no theme 'darrk'; did you mean dark?")).toBeVisible()
  })

  test('works where storage is refused', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const user = await openPage()
    await user.selectOptions(choice(), 'Light')
    expect(shown()).toBe('light')
    expect(addressBar()).toBe('/?theme=light')
  })
})
