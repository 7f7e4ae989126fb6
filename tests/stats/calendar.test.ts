import { describe, expect, test } from 'vitest'
import {
  calendarOf,
  dayOfYear,
  daysAround,
  localDay,
  nthStarts,
  roundStarts,
} from '~/stats/calendar'
import type { TimelineEntry } from '~/stats/timeline'
import { aRace, finishing, startsOf } from '../builders/record'
import { pageAt } from './theRecord'

const entry = (change: Partial<TimelineEntry>): TimelineEntry => ({
  id: 'm001',
  kind: 'milestone',
  date: '2015-07-09',
  to: null,
  isSpell: false,
  headline: 'Something happened',
  detail: '',
  raceId: null,
  sources: [],
  confidence: null,
  note: null,
  ...change,
})

const onDays = (...dates: string[]) => startsOf(dates.map((date) => aRace({ date })))

describe('the days of the year', () => {
  test('begin with January, and tell the newest first', () => {
    const days = calendarOf(onDays('2021-11-06', '2022-07-09', '2023-07-09'), [])
    expect(days.map(({ day, starts }) => [day, starts.map(({ season }) => season)])).toEqual([
      ['07-09', [2023, 2022]],
      ['11-06', [2021]],
    ])
  })

  test('hold what is known to the day, and no race twice', () => {
    const starts = onDays('2022-07-09')
    const [day] = calendarOf(starts, [
      entry({ id: 'known' }),
      entry({ id: 'month', date: '2015-07' }),
      entry({ id: 'spell', isSpell: true }),
      entry({ id: 'same race', raceId: starts[0]?.id ?? '' }),
    ])
    expect(day?.entries.map(({ id }) => id)).toEqual(['known'])
    expect(day?.starts).toHaveLength(1)
  })

  test('of the record hold every start once', () => {
    const { starts } = pageAt('')
    const days = calendarOf(starts, [])
    expect(days.flatMap((day) => day.starts)).toHaveLength(starts.length)
    expect(
      days.every(({ day, starts: on }) => on.every(({ date }) => dayOfYear(date) === day)),
    ).toBe(true)
    expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort())
  })
})

describe('the days around one', () => {
  const days = calendarOf(onDays('2021-02-12', '2022-07-09', '2020-11-06'), [])
  const around = (day: string) => {
    const { before, on, after } = daysAround(days, day)
    return [before?.day, on?.day, after?.day]
  }

  test('are found where something was and where nothing was', () => {
    expect(around('07-09')).toEqual(['02-12', '07-09', '11-06'])
    expect(around('08-01')).toEqual(['07-09', undefined, '11-06'])
  })

  test('go round the turn of the year', () => {
    expect(around('11-06')).toEqual(['07-09', '11-06', '02-12'])
    expect(around('01-01')).toEqual(['11-06', undefined, '02-12'])
  })

  test('are none where nothing else is', () => {
    expect(daysAround(days.slice(0, 1), '02-12')).toMatchObject({ before: null, after: null })
    expect(daysAround([], '02-12')).toEqual({ before: null, on: null, after: null })
  })
})

test('the n-th starts of many are every 25th, of few every tenth', () => {
  const numbers = (count: number) =>
    nthStarts(startsOf(finishing(...Array.from({ length: count }, () => 9)))).map(({ n }) => n)
  expect(numbers(61)).toEqual([1, 25, 50, 61])
  expect(numbers(60)).toEqual([1, 10, 20, 30, 40, 50, 60])
  expect(numbers(1)).toEqual([1])
  expect(numbers(0)).toEqual([])
})

test('the n-th starts are the first, every so many-th, and the last', () => {
  const round = roundStarts(startsOf(finishing(9, 8, 7, 6, 5, 4, 3)), 3)
  expect(round.map(({ n, start }) => [n, start.finish])).toEqual([
    [1, 9],
    [3, 7],
    [6, 4],
    [7, 3],
  ])
  expect(roundStarts([], 3)).toEqual([])
})

test('a day is the one that the clock shows where it hangs', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
