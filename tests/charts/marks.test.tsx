import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { bandPath } from '~/charts/bandPath'
import { Plate } from '~/charts/Plate'
import { across, axisOf, seasonAt } from '~/charts/timeAxis'
import { BANDS } from '~/stats/bands'

describe('a number plate', () => {
  test('is read as its number, zero in front and all', () => {
    render(<Plate number="07" colors={{ ground: '#123456', ink: '#ffffff' }} />)
    expect(screen.getByRole('img', { name: 'No. 07' })).toBeVisible()
  })

  test('without colors of its own is gray', () => {
    render(<Plate number="7" colors={undefined} />)
    expect(screen.getByText('7')).toHaveAttribute('fill', '#ffffff')
  })
})

describe('the mark of a band', () => {
  test('has a shape that no other band has', () => {
    expect(new Set(BANDS.map((band) => bandPath(band))).size).toBe(BANDS.length)
  })

  test.each(BANDS)('is the same around any point: %s', (band) => {
    const steps = (path: string) => path.replace(/^M\S+ \S+?(?=[a-z])/, '')
    expect(steps(bandPath(band, 120.25, 40))).toBe(steps(bandPath(band)))
    expect(bandPath(band, 120.25, 40)).not.toBe(bandPath(band))
  })
})

describe('the time axis', () => {
  const axis = axisOf([{ season: 2024 }, { season: 2021 }])

  test('runs from the first day of the first season to the last of the last', () => {
    expect(axis).toMatchObject({ first: 2021, last: 2024, days: 365 + 365 + 365 + 366 })
    expect(across(axis, '2021-01-01')).toBe(0)
    expect(across(axis, '2024-12-31')).toBeCloseTo(100, 0)
  })

  test('puts what lies outside at its ends', () => {
    expect(across(axis, '1990-08-08')).toBe(0)
    expect(across(axis, '2030-01-01')).toBe(100)
  })

  test.each([
    [-5, 2021],
    [0, 2021],
    [24.9, 2021],
    [25.1, 2022],
    [99.9, 2024],
    [105, 2024],
  ])('has at %d percent the season %i', (percent, season) => {
    expect(seasonAt(axis, percent)).toBe(season)
  })
})
