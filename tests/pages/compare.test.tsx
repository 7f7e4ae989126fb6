import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aRace, aRecord, daysAfter } from '../builders/record'
import { addressBar, openPage, ready, serveRecord } from '../support/page'

const season = (year: number, finishes: readonly number[]) =>
  finishes.map((finish, week) => aRace({ finish, date: daysAfter(`${year}-02-04`, 7 * week) }))

const record = aRecord({
  races: [...season(2022, [1, 4, 8, 12, 30]), ...season(2023, [11, 14, 18, 22, 40, 9])],
})

const open = (address = '/') => {
  serveRecord(record)
  return openPage(address)
}

/** The code that a sign of interest asks for has come. */
const loaded = async () => {
  await import('~/features/compare/Comparing')
  await new Promise((resolve) => setTimeout(resolve, 50))
}

const panel = () => screen.getByRole('region', { name: 'Compare' })
const figures = () =>
  [...document.querySelectorAll<HTMLElement>('#compare figure[data-chart]')].map(
    ({ dataset }) => `${dataset.chart} ${dataset.points}`,
  )
const sentences = () =>
  [...document.querySelectorAll('#compare [data-sentence]')].map((one) => one.textContent)

describe('without a second selection', () => {
  test('there is an invitation with ready comparisons, and no figure', async () => {
    await open('/?track=springfield&sort=finish')
    const links = within(panel()).getAllByRole('link')
    expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
      '2023 against 2022 /?season=2023&sort=finish&b.season=2022',
    ])
    expect(figures()).toEqual([])
  })

  test('a ready comparison is a press away, and Back takes it back', async () => {
    const user = await open()
    const link = screen.getByRole('link', { name: '2023 against 2022' })
    await user.hover(link)
    await loaded()
    await user.click(link)
    await ready()
    expect(addressBar()).toBe('/?season=2023&b.season=2022')
    expect(figures()).toEqual(['compare 22', 'compare-bands 14', 'compare-trend 3'])
    history.back()
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    await ready()
    expect(figures()).toEqual([])
  })

  test('one is built from the filters, each with how many starts it would leave', async () => {
    const user = await open('/?season=2023')
    await user.click(within(panel()).getByRole('button', { name: 'Compare with…' }))
    const builder = within(await screen.findByRole('group', { name: 'Second selection' }))
    await user.click(builder.getByText('Season'))
    const choices = builder.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
    expect(choices).toEqual(['2023 6', '2022 5'])
    await user.click(builder.getByRole('checkbox', { name: /2022/ }))
    expect(addressBar()).toBe('/?season=2023&b.season=2022')
    expect(builder.getByRole('checkbox', { name: /2022/ })).toBeChecked()
  })

  test('this selection can be kept as the second, to change the first', async () => {
    const user = await open('/?season=2023')
    await user.click(within(panel()).getByRole('button', { name: 'Compare with…' }))
    await user.click(await screen.findByRole('button', { name: 'Keep this, change the other' }))
    expect(addressBar()).toBe('/?season=2023&b.season=2023')
    expect(panel()).toHaveTextContent('Both are the very same starts.')
  })
})

describe('with a second selection', () => {
  test('both stand in words, with their starts, figures, finishes and averages so far', async () => {
    await open('/?season=2022&b.season=2023')
    expect(figures()).toEqual(['compare 22', 'compare-bands 14', 'compare-trend 3'])
    expect(sentences()).toEqual([
      'Average finish: 2022 11.0 over 5 starts, 2023 19.0 over 6: 8.0 places better.',
      'Ran to a top ten: A 3 of 5 (60%), B 1 of 6 (17%). Out early: A 0 of 5 (0%), B 0 of 6 (0%).',
      'Average finish so far: A 11.0 after 5, B 19.0 after 6. After 5 each: A 11.0, B 21.0; A ahead.',
    ])
    const terms = [...panel().querySelectorAll('[data-side]')].map((side) => side.textContent)
    expect(terms).toEqual(['A20225 starts', 'B20236 starts'])
  })

  test('the figures stand as a table too', async () => {
    await open('/?season=2022&b.season=2023')
    const rows = within(panel())
      .getByRole('table', { name: 'Side by side', hidden: true })
      .querySelectorAll('tr')
    const text = [...rows].map((row) => [...row.cells].map((cell) => cell.textContent).join(' | '))
    expect(text.slice(0, 3)).toEqual([
      'Figure | A: 2022 | B: 2023 | A − B',
      'Starts | 5 | 6 | ',
      'Average finish | 11.0 | 19.0 | −8.0, A better',
    ])
  })

  test('the headline figures stay those of the first, each once', async () => {
    await open('/?season=2022&b.season=2023')
    const stats = [...document.querySelectorAll('[data-stat]')]
    expect(stats).toHaveLength(16)
    expect(document.querySelector('[data-stat=starts]')).toHaveTextContent('5')
    expect(document.querySelectorAll('input[type=search]')).toHaveLength(1)
  })

  test('both hold for the day asked for', async () => {
    await open('/?season=2022&b.season=2023&asof=2023-02-12')
    expect(panel()).toHaveTextContent('B20232 starts: few, pale below')
    expect(sentences()[0]).toMatch(/Few starts: fewer than five tell little\.$/)
  })

  test('they change places, and B is removed', async () => {
    const user = await open('/?season=2022&b.season=2023')
    await user.click(screen.getByRole('button', { name: 'Swap A and B' }))
    expect(addressBar()).toBe('/?season=2023&b.season=2022')
    await user.click(screen.getByRole('button', { name: 'Remove B' }))
    expect(addressBar()).toBe('/?season=2023')
    expect(figures()).toEqual([])
  })

  test('the second can be the whole career, or narrowed by a chip less', async () => {
    const user = await open('/?season=2022&b.season=2023&b.series=nxs')
    const chips = () =>
      within(screen.getByRole('list', { name: 'Filters of the second selection' }))
    await user.click(chips().getByRole('button', { name: /Xfinity/ }))
    expect(addressBar()).toBe('/?season=2022&b.season=2023')
    await user.click(screen.getByRole('button', { name: 'Whole career' }))
    expect(addressBar()).toBe('/?season=2022&b.series=cup,nxs,truck')
    expect(panel()).toHaveTextContent('All 5 starts of A are also in B.')
    expect(panel()).toHaveTextContent('BWhole career11 starts')
  })

  test('an empty one is said to be, with ways out', async () => {
    const user = await open('/?season=2022&b.season=2023&b.result=win')
    expect(panel()).toHaveTextContent('Nothing to compare: B (2023, won) holds no start.')
    expect(figures()).toEqual([])
    await user.click(screen.getByRole('button', { name: /^Drop “Won” of B: 6 starts/ }))
    expect(addressBar()).toBe('/?season=2022&b.season=2023')
    expect(figures()).toHaveLength(3)
  })

  test('what could not be read of it is said to be of it', async () => {
    await open('/?b.track=springfeld')
    expect(screen.getByText(/no track 'springfeld' in the second selection/)).toHaveTextContent(
      'did you mean springfield?',
    )
    expect(figures()).toEqual([])
  })

  test('it travels along inner links', async () => {
    await open('/?season=2022&b.season=2023')
    const race = document.querySelector('tr[data-race] a')
    expect(race?.getAttribute('href')).toMatch(/\?season=2022&b\.season=2023$/)
  })
})
