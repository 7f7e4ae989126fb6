import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aRace, aRecord, daysAfter } from '../builders/record'
import { addressBar, openPage, serveRecord, unfold } from '../support/page'
import { columnText, tableText } from '../support/tableText'

const finish = 'Finish, start by start'

const weekly = (first: string, finishes: readonly number[], about: object = {}) =>
  finishes.map((place, week) =>
    aRace({ finish: place, start: 10, date: daysAfter(first, 7 * week), ...about }),
  )

const record = aRecord({
  races: [
    ...weekly('2022-03-05', [20, 11, 8]),
    ...weekly('2023-03-04', [1], { lapsLed: 40, driverRating: null }),
    ...weekly('2023-03-11', [33], { status: 'accident', driverRating: 41.5 }),
    ...weekly('2023-03-05', [5, 7, 6], { series: 'truck', fieldSize: 37 }),
  ],
})

const open = async (address = '/') => {
  serveRecord(record)
  const user = await openPage(address)
  unfold()
  return user
}

const figure = (name: string) => screen.getByRole('figure', { name })
const sentence = (name: string) => figure(name).querySelector('figcaption p')?.textContent
const drawn = (name: string) => Number(figure(name).dataset.points)

describe('the finish trend', () => {
  test('is a sentence, an average for each series by itself', async () => {
    await open('/?window=3')
    expect(sentence(finish)).toBe(
      '8 starts. Average finish over the last 3: Xfinity 14.0 (first 3: 13.0); Trucks 6.0.',
    )
    expect(drawn(finish)).toBe(8)
  })

  test('is a table, newest first within a series, the average from the third start on', async () => {
    await open('/?window=3')
    expect(tableText(finish)).toEqual([
      'Race | Series | Finish | Average of last 3',
      'Springfield, 19 Mar 2023 | Trucks | 6th | 6.0',
      'Springfield, 12 Mar 2023 | Trucks | 7th | –',
      'Springfield, 5 Mar 2023 | Trucks | 5th | –',
      'Springfield, 11 Mar 2023 | Xfinity | 33rd (crash) | 14.0',
      'Springfield, 4 Mar 2023 | Xfinity | 1st | 6.7',
      'Springfield, 19 Mar 2022 | Xfinity | 8th | 13.0',
      'Springfield, 12 Mar 2022 | Xfinity | 11th | –',
      'Springfield, 5 Mar 2022 | Xfinity | 20th | –',
    ])
  })

  test('says when there are too few starts for its mean', async () => {
    await open('/?series=truck')
    expect(sentence(finish)).toBe('3 starts; too few for an average over 10.')
    expect(columnText(finish, 'Average of last 10')).toEqual(['–', '–', '–'])
  })

  test('follows its window, which replaces the address as it is dragged', async () => {
    await open('/?series=truck')
    const before = history.length
    fireEvent.change(screen.getByRole('slider', { name: /Average of last/ }), {
      target: { value: '3' },
    })
    expect(addressBar()).toBe('/?series=truck&window=3')
    expect(history.length).toBe(before)
    expect(sentence(finish)).toBe('3 starts. Average finish over the last 3: Trucks 6.0.')
  })

  test('leaves out what went wrong when asked; no figure of the page changes', async () => {
    const user = await open('/?window=3')
    await user.click(screen.getByRole('button', { name: 'Without DNFs' }))
    expect(addressBar()).toBe('/?window=3&dnf=exclude')
    expect(sentence(finish)).toBe(
      '7 starts. Average finish over the last 3: Xfinity 6.7 (first 3: 13.0); Trucks 6.0.',
    )
    expect(columnText(finish, 'Finish')).not.toContain('33rd (crash)')
    expect(document.querySelector('[data-stat=starts]')).toHaveTextContent('8')
    expect(document.querySelector('[data-stat=dnf]')).toHaveTextContent('1')
  })

  test('runs along days or along starts, with the same numbers', async () => {
    const user = await open('/?window=3')
    const before = tableText(finish)
    await user.click(screen.getByRole('button', { name: 'By start' }))
    expect(addressBar()).toBe('/?window=3&x=start')
    expect(tableText(finish)).toEqual(before)
  })

  test('of no start says so', async () => {
    await open('/?q=nowhere')
    expect(sentence(finish)).toBe('No starts to draw.')
    expect(drawn(finish)).toBe(0)
    expect(tableText(finish)).toHaveLength(1)
  })
})

describe('the metric of the trend', () => {
  test('is chosen, named in the title and kept in the address', async () => {
    const user = await open('/?window=3')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Metric' }), 'Laps led')
    expect(addressBar()).toBe('/?metric=led&window=3')
    expect(sentence('Laps led, start by start')).toBe(
      '8 starts. Average number of laps led over the last 3: Xfinity 13.3 (first 3: 0.0); Trucks 0.0.',
    )
  })

  test.each([
    ['start', 'Start', ['10', '10', '10']],
    ['gained', 'Places gained', ['4', '3', '5']],
    ['rating', 'Driver rating', ['70.5', '70.5', '70.5']],
    ['percentile', 'Field beaten, %', ['86.1', '83.3', '88.9']],
  ])('%s is drawn start by start', async (metric, name, values) => {
    await open(`/?series=truck&metric=${metric}`)
    expect(columnText(`${name}, start by start`, name)).toEqual(values)
  })

  test('has no point where it is not known', async () => {
    await open('/?series=nxs&metric=rating')
    expect(drawn('Driver rating, start by start')).toBe(4)
    expect(sentence('Driver rating, start by start')).toMatch(/^4 starts/)
  })
})

describe('season by season', () => {
  const seasons = 'Season by season'

  test('gives averages, spread and starts of each', async () => {
    await open('/?series=nxs')
    expect(tableText(seasons)).toEqual([
      'Season | Starts | Avg start | Avg finish | Middle half of finishes | Best | Worst',
      '2022 | 3 | 10.0 | 13.0 | 9.5 to 15.5 | 8 | 20',
      '2023 | 2 | 10.0 | 17.0 | 9 to 25 | 1 | 33',
    ])
    expect(drawn(seasons)).toBe(2)
    expect(sentence(seasons)).toBe('Best average finish of a season: 13.0 in 2022, over 3 starts.')
  })

  test('names the best season among those with five starts, where there is one', async () => {
    await open()
    expect(sentence(seasons)).toBe(
      'Best average finish of a season with five starts or more: 10.4 in 2023, over 5 starts.',
    )
  })

  test('of one start speaks of one', async () => {
    await open('/?last=1&series=truck')
    expect(sentence(seasons)).toBe('2023: average finish 6.0 over 1 start.')
  })

  test('of no start says so', async () => {
    await open('/?q=nowhere')
    expect(sentence(seasons)).toBe('No season to average.')
    expect(drawn(seasons)).toBe(0)
    expect(within(figure(seasons)).getByText('No season to draw in this selection.')).toBeVisible()
  })
})

describe('where he finished', () => {
  const bands = 'Where he finished'

  test('counts each start in one band', async () => {
    await open()
    expect(tableText(bands)).toEqual([
      'Finish | Starts | Share',
      'Win | 1 | 13%',
      '2–5 | 1 | 13%',
      '6–10 | 3 | 38%',
      '11–20 | 2 | 25%',
      '21+ | 0 | 0%',
      'Out (DNF) | 1 | 13%',
      'Disqualified | 0 | 0%',
    ])
    expect(sentence(bands)).toBe('5 of 8 ran to a top ten; 1 ended early.')
  })

  test('of no start says so and divides nothing by nothing', async () => {
    await open('/?q=nowhere')
    expect(sentence(bands)).toBe('No starts to count.')
    expect(columnText(bands, 'Share')).toEqual(Array(7).fill('0%'))
  })
})
