import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ChartFigure } from '~/charts/ChartFigure'
import { tableText } from '../support/tableText'

const rows = [
  { year: 2021, rain: 700 },
  { year: 2022, rain: 640 },
]

describe('a chart', () => {
  test('is a picture, a sentence and a table under one title', () => {
    render(
      <ChartFigure
        chart="rain"
        title="Rain by year"
        sentence="Less rain every year."
        points={2}
        rows={rows}
        rowKey={({ year }) => String(year)}
        columns={[
          { id: 'year', header: 'Year', cell: ({ year }) => year },
          { id: 'rain', header: 'Rain, mm', cell: ({ rain }) => rain },
        ]}
      >
        <svg>
          <text>drawn</text>
        </svg>
      </ChartFigure>,
    )
    const figure = screen.getByRole('figure', { name: 'Rain by year' })
    expect(figure).toHaveAttribute('data-chart', 'rain')
    expect(figure).toHaveAttribute('data-points', '2')
    expect(within(figure).getByText('Less rain every year.')).toBeVisible()
    expect(tableText('Rain by year')).toEqual(['Year | Rain, mm', '2021 | 700', '2022 | 640'])
    // The picture is for the eye alone.
    expect(within(figure).getByText('drawn').closest('[aria-hidden=true]')).not.toBeNull()
    expect(
      within(figure)
        .getAllByRole('tab')
        .map((tab) => tab.textContent),
    ).toEqual(['Chart', 'Table'])
  })
})
