import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { aMilestone } from '../builders/life'
import { aRace, aRecord, finishing } from '../builders/record'
import { openPage, published, ready, serveData, serveRecord } from '../support/page'

const STATS = [
  ...['starts', 'wins', 'top5', 'top10', 'poles', 'started_first', 'laps_led', 'laps'],
  ...['avg_start', 'avg_finish', 'best_finish', 'dnf', 'running', 'lead_lap', 'avg_rating'],
  'gained',
]

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

/** Each figure's value and text by its name: "avg_finish" -> "12.25 12.3". */
const stats = () =>
  Object.fromEntries(
    all('[data-stat]').map((data) => [
      data.dataset.stat,
      `${data.getAttribute('value')} ${data.textContent}`.trim(),
    ]),
  )

describe('what a program reads on the dashboard', () => {
  describe('of a made-up record', () => {
    const races = [
      aRace({ date: '2023-03-04', start: 13, finish: 12, lapsRun: 1000, raceLaps: 1000 }),
      aRace({ date: '2023-03-11', start: 11, finish: 12, lapsRun: 199, driverRating: null }),
      aRace({ date: '2023-03-18', start: 12, finish: 12, status: 'engine', lapsLed: 1 }),
      aRace({ date: '2024-03-02', start: 12, finish: 13, status: 'disqualified' }),
    ]

    beforeEach(() =>
      serveRecord(aRecord({ races }), {
        milestones: [aMilestone(), aMilestone({ id: 'm002', kind: 'personal' })],
      }),
    )

    test('is each figure once, its value unrounded and its text rounded away from zero', async () => {
      await openPage()
      expect(all('[data-stat]').map(({ tagName }) => tagName)).toEqual(STATS.map(() => 'DATA'))
      expect(stats()).toEqual({
        ...{ starts: '4 4', wins: '0 0', top5: '0 0', top10: '0 0', poles: '0 0' },
        ...{ started_first: '0 0', laps_led: '1 1', laps: '1599 1,599' },
        ...{ avg_start: '12 12.0', avg_finish: '12.25 12.3', best_finish: '12 12' },
        ...{ dnf: '1 1', running: '2 2', lead_lap: '3 3', avg_rating: '70.5 70.5' },
        gained: '-0.25 -0.3',
      })
    })

    test('is a count of 0 and no average where nothing is selected', async () => {
      await openPage('/?q=nowhere')
      const empty = ['avg_start', 'avg_finish', 'best_finish', 'avg_rating', 'gained']
      expect(stats()).toEqual(
        Object.fromEntries(STATS.map((stat) => [stat, empty.includes(stat) ? '–' : '0 0'])),
      )
    })

    test('is a header with a button for each column, in the order shown', async () => {
      await openPage()
      const columns = all('th[data-column]')
      expect(columns.map(({ dataset }) => dataset.column)).toEqual([
        ...['date', 'series', 'race', 'track', 'car', 'start', 'finish', 'gained', 'led'],
        ...['rating', 'status'],
      ])
      expect(columns.map((column) => column.querySelectorAll('button').length)).toEqual(
        columns.map(() => 1),
      )
      expect(all('[data-column]')).toHaveLength(columns.length)
    })

    test('is a header for every column there is', async () => {
      const columns =
        'date,series,season,race,track,type,start,finish,gained,car,team,make,laps,led,status,stage1,stage2,points,rating,winner'
      await openPage(`/?cols=${columns}`)
      expect(all('th[data-column]').map(({ dataset }) => dataset.column)).toEqual(
        columns.split(','),
      )
      expect(screen.queryByText(/could not be read/)).toBeNull()
    })

    test('is one search box, one row a race and one mark a start', async () => {
      await openPage()
      expect(all('input[type=search]')).toHaveLength(1)
      const ids = ['nxs-2024-09', 'nxs-2023-11', 'nxs-2023-10', 'nxs-2023-09']
      expect(all('[data-race]').map(({ dataset }) => dataset.race)).toEqual(ids)
      expect(all('tr[data-race]')).toHaveLength(4)
      expect(all('[data-start]').map(({ dataset }) => dataset.start)).toEqual(ids.reverse())
    })

    test('is how many marks each chart holds, as the selection has it', async () => {
      const charts = () =>
        all('figure[data-chart]').map(({ dataset }) => `${dataset.chart} ${dataset.points}`)
      await openPage('/?season=2023')
      expect(charts()).toEqual([...['trend 3', 'distribution 7', 'seasons 1', 'tally 3', 'grid 3']])
      expect(all('[data-start]')).toHaveLength(3)
    })

    test('is each milestone of the kinds switched on', async () => {
      await openPage()
      expect(all('[data-milestone]').map(({ dataset }) => dataset.milestone)).toEqual([
        'm001',
        'm002',
      ])
    })

    test('is whether the page shows its address already', async () => {
      await openPage()
      fireEvent.click(screen.getByRole('button', { name: /^Xfinity/ }))
      expect(document.documentElement).not.toHaveAttribute('data-ready')
      await ready()
      history.back()
      await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
      expect(document.documentElement).not.toHaveAttribute('data-ready')
      await ready()
    })
  })

  test('is of the whole record what plain sums give', async () => {
    serveData()
    await openPage()
    const races = published('races.json')
    const count = (is: (race: (typeof races)[number]) => boolean) => races.filter(is).length
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    const counted = {
      starts: races.length,
      wins: count(({ finish }) => finish === 1),
      top5: count(({ finish }) => finish <= 5),
      top10: count(({ finish }) => finish <= 10),
      poles: count(({ pole }) => pole),
      started_first: count(({ start }) => start === 1),
      laps_led: sum(races.map(({ lapsLed }) => lapsLed)),
      laps: sum(races.map(({ lapsRun }) => lapsRun)),
      best_finish: Math.min(...races.map(({ finish }) => finish)),
      dnf: count(({ status }) => status !== 'running' && status !== 'disqualified'),
      running: count(({ status }) => status === 'running'),
      lead_lap: count(({ lapsRun, raceLaps }) => lapsRun === raceLaps),
    }
    const ratings = races.flatMap(({ driverRating }) => driverRating ?? [])
    const averaged = {
      avg_start: sum(races.map(({ start }) => start)) / races.length,
      avg_finish: sum(races.map(({ finish }) => finish)) / races.length,
      avg_rating: sum(ratings.map((rating) => Math.round(rating * 100))) / ratings.length / 100,
      gained: sum(races.map(({ start, finish }) => start - finish)) / races.length,
    }

    const shown = stats()
    expect(Object.keys(shown).sort()).toEqual([...STATS].sort())
    for (const [stat, value] of Object.entries(counted))
      expect(shown[stat], stat).toBe(`${value} ${value.toLocaleString('en-US')}`)
    for (const [stat, value] of Object.entries(averaged)) {
      const [exact, text] = shown[stat]?.split(' ') ?? []
      expect(Number(exact), stat).toBeCloseTo(value, 9)
      expect(text, stat).toBe(value.toFixed(1))
    }
    expect(all('[data-start]')).toHaveLength(races.length)
    expect(all('[data-milestone]')).toHaveLength(published('milestones.json').length)
  })
})

describe('a program in a hurry', () => {
  test('finds the page of one start as complete as that of many', async () => {
    serveRecord(aRecord({ races: finishing(1) }))
    await openPage()
    expect(all('[data-stat]')).toHaveLength(STATS.length)
    expect(all('[data-start]')).toHaveLength(1)
  })
})
