import { afterEach, describe, expect, test, vi } from 'vitest'
import { formatDate, formatDaysIn, formatLongDate, formatYears } from '~/format/dates'

afterEach(() => vi.unstubAllEnvs())

describe('a date', () => {
  test.each([
    ['2022-07-09', '9 Jul 2022', '9 July 2022'],
    ['2009-12-31', '31 Dec 2009', '31 December 2009'],
    ['2024-08', 'Aug 2024', 'August 2024'],
    ['2014', '2014', '2014'],
  ])('%s is %s, in full %s', (date, short, long) => {
    expect(formatDate(date)).toBe(short)
    expect(formatLongDate(date)).toBe(long)
  })

  test.each([
    ['America/Los_Angeles', 31],
    ['Pacific/Kiritimati', 1],
  ])('is the day at the track for a reader in %s, whose clock says the %i', (zone, day) => {
    vi.stubEnv('TZ', zone)
    const midnightInGreenwich = new Date('2023-01-01')
    expect(midnightInGreenwich.getDate()).toBe(day)
    expect(formatDate('2023-01-01')).toBe('1 Jan 2023')
  })
})

describe('the years of a spell', () => {
  test.each([
    ['2009-10-03', '2012-11-16', '2009–12'],
    ['2014', '2014-10', '2014'],
    ['2019-03', '2026', '2019–26'],
    ['2008', '2010', '2008–10'],
    ['2015', null, 'from 2015'],
  ])('from %s to %s are %s', (from, to, words) => {
    expect(formatYears(from, to)).toBe(words)
  })
})

describe('a text', () => {
  test.each([
    ['10 on 2023-10-28', '10 on 28 Oct 2023'],
    ['2009–2025: May 2026; 2026: 2026-06-22', '2009–2025: May 2026; 2026: 22 Jun 2026'],
    ['nxs-2023-21 is missing, and 2024-08', 'nxs-2023-21 is missing, and 2024-08'],
    ['2023-05-27 or 2023-05-29', '27 May 2023 or 29 May 2023'],
  ])('%j has its days as they are read: %j', (text, read) => {
    expect(formatDaysIn(text)).toBe(read)
  })
})
