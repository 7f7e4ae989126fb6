import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { formatMean } from '~/format/numbers'
import { meanOf } from '~/stats/mean'
import { aRecord } from '../builders/record'
import { answering, openPage, published, serveData, serveRecord } from '../support/page'
import { tableText } from '../support/tableText'

beforeEach(() => serveData())

const seasons = () => tableText('Seasons, newest first')
const quiet = () => within(screen.getByRole('region', { name: 'Years without a start' }))

describe('the index of seasons', () => {
  test('has a row a season, newest first, and the total', async () => {
    await openPage('/seasons/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Season by season')
    const [headers, ...rows] = seasons()
    expect(headers).toBe(
      'Season | Rides | Starts | Wins | Top 5 | Top 10 | Avg finish | Best | Points | Finishes through the year',
    )
    const races = published('races.json')
    const years = new Set(races.map(({ season }) => season)).size
    expect(rows).toHaveLength(years + 1)
    const running = published('seasons.json').at(-1)
    expect(rows[0]).toMatch(
      new RegExp(
        `^${running?.season} .* \\| ${running?.starts} of ${running?.scheduleLength} Trucks`,
      ),
    )
    expect(rows.find((row) => row.startsWith('2022'))).toBe(
      '2022 | No. 75No. 35No. 15No. 48 | 12 of 23 Trucks3 of 33 Xfinity1 of 36 Cup | 1 | 4 | 9 | 12.3 n=16 | 1st | 19th Trucks | ',
    )
    const inTop = (place: number) => races.filter(({ finish }) => finish <= place).length
    const average = formatMean(meanOf(races.map(({ finish }) => finish)))
    const counts = [1, 5, 10].map(inTop).join(' | ')
    expect(rows.at(-1)).toBe(
      `${years} seasons | ${races.length} starts | ${counts} | ${average} n=${races.length} | 1st | `,
    )
  })

  test('shows every finish of every season as a mark', async () => {
    await openPage('/seasons/')
    const marks = [...document.querySelectorAll('tbody tr')].map(
      (row) => row.querySelectorAll('td:last-child use').length,
    )
    const starts = published('seasons.json')
    expect(marks.reduce((sum, count) => sum + count)).toBe(published('races.json').length)
    const years = [...new Set(starts.map(({ season }) => season))].reverse()
    const in2024 = starts.find(({ season }) => season === 2024)
    expect(marks[years.indexOf(2024)]).toBe(in2024?.starts)
  })

  test('says in which he started every race', async () => {
    await openPage('/seasons/')
    expect(
      screen.getByText(/every race of a schedule in 2011, 2012, 2013, 2023 and 2024\./),
    ).toBeVisible()
  })

  test('leads to each season, with what was selected', async () => {
    await openPage('/seasons/?theme=dark')
    expect(screen.getByRole('link', { name: '2017' })).toHaveAttribute(
      'href',
      '/seasons/2017/?theme=dark',
    )
  })

  test('says quietly what is told of the years without a start', async () => {
    await openPage('/seasons/')
    expect(quiet().getAllByRole('link')).toHaveLength(9)
    expect(quiet().getByRole('link', { name: '1999' })).toHaveAttribute('href', '/seasons/1999/')
    expect(quiet().getByText('Racing arrives by cable TV')).toBeVisible()
  })

  test('on an earlier day has only what had been run, and ranks of seasons that were over', async () => {
    await openPage('/seasons/?asof=2012-10-06')
    const rows = seasons()
    expect(rows).toHaveLength(6)
    expect(rows[1]).toMatch(/^2012 .* \| – season not over \| $/)
    expect(rows[2]).toMatch(/^2011 .* \| 11th Trucks \| $/)
    expect(rows.at(-1)).toMatch(/^4 seasons \| 62 starts \| 1 \|/)
  })

  test('before the first start has only the years before it', async () => {
    await openPage('/seasons/?asof=2008-12-31')
    expect(screen.getByText('By that day he had not started in a national series.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(quiet().getByRole('link', { name: '2008' })).toBeVisible()
  })

  test('loses the years without a start alone when their file is missing', async () => {
    serveData({ 'milestones.json': answering(404) })
    await openPage('/seasons/')
    expect(screen.getByText('The years without a start could not be shown.')).toBeVisible()
    expect(seasons()).toHaveLength(20)
  })

  test('of an empty record says so', async () => {
    serveRecord(aRecord(), {}, { 'seasons.json': [] })
    await openPage('/seasons/')
    expect(screen.getByText('By that day he had not started in a national series.')).toBeVisible()
  })
})
