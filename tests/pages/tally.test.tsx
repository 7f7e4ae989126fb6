import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aRace, aRecord, daysAfter } from '../builders/record'
import { openPage, serveRecord, unfold } from '../support/page'
import { tableText } from '../support/tableText'

const weekly = (first: string, lines: readonly object[]) =>
  lines.map((line, week) => aRace({ start: 12, date: daysAfter(first, 7 * week), ...line }))

const record = aRecord({
  races: [
    ...weekly('2022-03-05', [
      { finish: 3, start: 2 },
      { finish: 9, lapsLed: 12 },
      { finish: 30, status: 'engine' },
    ]),
    ...weekly('2023-03-04', [
      { finish: 1, start: 38, lapsLed: 40, driverRating: 130.1 },
      { finish: 8, start: 31 },
    ]),
  ],
})

const open = async (address = '/') => {
  serveRecord(record)
  const user = await openPage(address)
  unfold()
  return user
}

const figure = (name: string) => screen.getByRole('figure', { name })
const sentence = (name: string) => figure(name).querySelector('[data-sentence]')?.textContent

describe('the running tally', () => {
  const name = 'How they added up'

  test('is a sentence and a table by season', async () => {
    await open()
    expect(sentence(name)).toBe(
      '1 win, 2 top fives and 4 top tens in 5 starts; the most top tens in a season, 2, came in 2022 and 2023.',
    )
    expect(tableText(name)).toEqual([
      'After | Starts | Wins | Top fives | Top tens',
      '2022 | 3 | 0 +0 | 1 +1 | 2 +2',
      '2023 | 2 | 1 +1 | 2 +1 | 4 +2',
    ])
    expect(figure(name)).toHaveAttribute('data-points', '5')
  })

  test('obeys the selection', async () => {
    await open('/?season=2022')
    expect(sentence(name)).toBe('0 wins, 1 top five and 2 top tens in 3 starts.')
  })

  test('is stepped through, and says where it stood', async () => {
    await open()
    const picture = within(figure(name)).getByRole('group', { name: /^Wins/ })
    fireEvent.keyDown(picture, { key: 'Home' })
    const said = within(figure(name)).getByRole('status')
    expect(said).toHaveTextContent(/^After 1 start: 0 wins, 1 top five, 1 top ten · 3rd from 2/)
    fireEvent.keyDown(picture, { key: 'End' })
    expect(said).toHaveTextContent(/^After 5 starts: 1 win, 2 top fives, 4 top tens/)
    expect(within(said).getByRole('link', { name: 'Spring 300' })).toHaveAttribute(
      'href',
      '/races/nxs-2023-10/',
    )
  })

  test('of no start says so', async () => {
    await open('/?q=nowhere')
    expect(sentence(name)).toBe('No start to count.')
    expect(within(figure(name)).getByText('No start in this selection to count.')).toBeVisible()
  })
})

describe('start against finish', () => {
  const name = 'From where to where'

  test('is a sentence and a table by grid place', async () => {
    await open()
    expect(sentence(name)).toBe(
      'Forward in 3 of 5 starts, back in 2; 8.8 places gained on average.',
    )
    expect(tableText(name)).toEqual([
      'Started | Starts | Avg finish | Avg gained | Top tens | Out (DNF)',
      '1 to 5 | 1 | 3.0 | -1.0 | 1 | 0',
      '6 to 10 | 0 | – | – | 0 | 0',
      '11 to 20 | 2 | 19.5 | -7.5 | 1 | 1',
      '21 to 29 | 0 | – | – | 0 | 0',
      '30 and further back | 2 | 4.5 | 30.0 | 2 | 0',
    ])
  })

  test('says when he lost places', async () => {
    await open('/?season=2022')
    expect(sentence(name)).toBe('Forward in 1 of 3 starts, back in 2; 5.3 places lost on average.')
  })

  test('of no start says so', async () => {
    await open('/?q=nowhere')
    expect(sentence(name)).toBe('No start to set against a finish.')
  })
})

describe('runs and best days', () => {
  const panel = () => screen.getByRole('region', { name: 'Runs and best days' })
  const lines = (heading: string) =>
    within(within(panel()).getByRole('heading', { name: heading }).parentElement as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent)

  test('give the longest runs, each a link to its races', async () => {
    const user = await open()
    expect(lines('Longest runs')[0]).toBe(
      '2Top tens in a rowSpringfield, 4 Mar 2023 to Springfield, 11 Mar 2023; still going',
    )
    await user.click(within(panel()).getByRole('link', { name: 'Top tens in a row' }))
    expect(location.search).toBe('?rows=nxs-2023-09,nxs-2023-10')
    expect(document.querySelector('[data-stat=starts]')).toHaveTextContent('2')
  })

  test('give the best single races', async () => {
    await open()
    expect(lines('Most places gained')[0]).toBe('+37Springfield, 4 Mar 2023Xfinity, 38th to 1st')
    expect(lines('Most laps led')).toEqual([
      '40Springfield, 4 Mar 2023Xfinity, 38th to 1st, of 200 laps',
      '12Springfield, 12 Mar 2022Xfinity, 12th to 9th, of 200 laps',
    ])
    expect(lines('Highest driver rating')[0]).toMatch(/^130.1/)
  })

  test('are not told of starts chosen by how they went', async () => {
    await open('/?result=top10')
    expect(lines('Longest runs')).toEqual([expect.stringMatching(/^Not told here: “Top ten”/)])
    expect(lines('Most laps led')).toHaveLength(2)
  })

  test('end with a season that is over', async () => {
    await open('/?season=2022')
    expect(lines('Longest runs')[0]).toBe(
      '2Top tens in a rowSpringfield, 5 Mar 2022 to Springfield, 12 Mar 2022',
    )
  })

  test('say what there is none of', async () => {
    await open('/?rows=nxs-2022-12')
    expect(lines('Longest runs')[0]).toBe('0Top tens in a rowNone')
    expect(lines('Most places gained')).toEqual(['He gained no place.'])
    expect(lines('Most laps led')).toEqual(['He led no lap.'])
  })
})
