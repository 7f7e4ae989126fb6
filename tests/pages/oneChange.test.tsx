import { cleanup, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage, published, serveData, unfold } from '../support/page'
import { tableText, textOf } from '../support/tableText'

const ID = 'truck-2022-15'

/** The record with another finish in one race. */
const withFinish = (finish: number) => ({
  'races.json': published('races.json').map((race) =>
    race.id === ID ? { ...race, finish } : race,
  ),
})

const lineOf = (table: string | RegExp, beginning: string) =>
  tableText(table).find((line) => line.startsWith(beginning))
const figure = (stat: string) => document.querySelector(`[data-stat=${stat}]`)?.textContent
const sentence = (chart: string) =>
  document.querySelector(`figure[data-chart=${chart}] figcaption p`)?.textContent

const story = () => screen.getByRole('heading', { name: /in the book/ })

/** Where the finish of that race can be seen on the dashboard. */
const seen = () => ({
  story: story().textContent,
  isInStory:
    story().parentElement?.parentElement?.querySelector(`a[href^="/races/${ID}/"]`) !== null,
  wins: figure('wins'),
  best: figure('best_finish'),
  average: figure('avg_finish'),
  row: textOf(document.querySelector(`[data-race=${ID}] [data-cell=finish]`) as Element),
  gained: textOf(document.querySelector(`[data-race=${ID}] [data-cell=gained]`) as Element),
  split: lineOf('By track', 'Mid-Ohio'),
  trend: lineOf('Finish, start by start', 'Mid-Ohio'),
  trendSentence: sentence('trend'),
  bands: lineOf('Where he finished', 'Win '),
  season: lineOf('Season by season', '2022'),
  mark: document.querySelector(`[data-start=${ID}]`)?.getAttribute('href'),
})

const height = () => Number(document.querySelector(`[data-start=${ID}]`)?.getAttribute('y'))

describe('one finish changed in the record', () => {
  const address = '/?series=truck&season=2022&window=12'

  test('is changed in the story, the figures, the rows, the splits, the charts and the strip', async () => {
    serveData()
    await openPage(address)
    unfold()
    expect(seen()).toEqual({
      average: '9.2',
      bands: 'Win | 1 | 8%',
      best: '1',
      gained: '+1',
      isInStory: true,
      mark: '#strip-win',
      row: '1',
      season: '2022 | 12 | 15.3 | 9.2 | 4.8 to 12.3 | 1 | 20',
      split: 'Mid-Ohio | 1 | 1 | 1 | 1.0 | ',
      story: 'Three wins in the book. Three that got away.',
      trend: 'Mid-Ohio, 9 Jul 2022 | Trucks | 1st | –',
      trendSentence: '12 starts. Average finish over the last 12: Trucks 9.2.',
      wins: '1',
    })
    const before = height()
    cleanup()

    serveData(withFinish(5))
    await openPage(address)
    unfold()
    expect(seen()).toEqual({
      average: '9.5',
      bands: 'Win | 0 | 0%',
      best: '3',
      gained: '−3',
      isInStory: false,
      mark: '#strip-top5',
      row: '5',
      season: '2022 | 12 | 15.3 | 9.5 | 5 to 12.3 | 3 | 20',
      split: 'Mid-Ohio | 1 | 0 | 1 | 5.0 | ',
      story: 'Two wins in the book. Three that got away.',
      trend: 'Mid-Ohio, 9 Jul 2022 | Trucks | 5th | –',
      trendSentence: '12 starts. Average finish over the last 12: Trucks 9.5.',
      wins: '0',
    })
    expect(height()).toBeGreaterThan(before)
  })

  test('is changed on the page of the race, in its head, its field and its slope', async () => {
    serveData(withFinish(5))
    await openPage(`/races/${ID}/`)
    expect(screen.getByText('5th')).toBeVisible()
    expect(screen.getByText('−3')).toBeVisible()
    const lines = tableText(/Full results/)
    expect(lines.filter((line) => line.startsWith('5 |'))).toHaveLength(2)
    expect(lineOf(/Full results/, '5 | Parker Kligerman | 2 | 75')).toBeDefined()
    expect(screen.getByText(/He went from 2nd to 5th of 36/)).toBeVisible()
  })
})
