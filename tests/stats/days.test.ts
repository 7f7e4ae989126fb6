import { afterEach, describe, expect, test, vi } from 'vitest'
import { dayNumber, daysBetween } from '~/stats/days'

afterEach(() => vi.unstubAllEnvs())

describe('days between two dates', () => {
  test.each([
    ['2023-03-04', '2023-03-04', 0],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-03-11', '2023-03-13', 2],
    ['2022-11-04', '2023-02-18', 106],
    ['2023-03-04', '2023-03-01', -3],
  ])('%s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'are whole days of the calendar in %s, clock changes or not',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(dayNumber('1970-01-02')).toBe(1)
      expect(daysBetween('2023-03-11', '2023-03-13')).toBe(2)
    },
  )
})
