import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { DataError } from '~/data/check'
import { openPage, serveData } from '../support/page'

vi.mock('~/selection/FilterBox', () => ({
  FilterBox: () => {
    throw new DataError('the box is broken')
  },
}))

describe('the head of a page that is selected from', () => {
  test.each([
    ['/?season=2022&series=truck', 'tr[data-race]'],
    ['/rivals/?season=2022&series=truck', 'tr[data-rival]'],
    ['/expectation/?season=2022&series=truck', 'figure[data-chart="expectation"]'],
    ['/records/?season=2022&series=truck', '#runs'],
  ])('costs itself alone when it fails: %s', async (path, answer) => {
    serveData()
    await openPage(path)
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^The selection could not be shown\.the box is broken/,
    )
    expect(document.querySelector(`[data-answer=""] ${answer}`)).not.toBeNull()
  })
})
