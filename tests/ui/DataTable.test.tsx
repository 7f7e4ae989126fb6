import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Column, DataTable } from '~/ui/DataTable'
import { columnText, tableText } from '../support/tableText'

type Fruit = { name: string; sweet: number | null; sold: number }

const fruits: Fruit[] = [
  { name: 'Pear', sweet: 10, sold: 3 },
  { name: 'Apple', sweet: null, sold: 9 },
  { name: 'Fig', sweet: 16, sold: 3 },
]

const columns: Column<Fruit>[] = [
  { id: 'name', header: 'Fruit', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'sweet', header: 'Sugar', cell: (f) => f.sweet ?? '–', sortBy: (f) => f.sweet },
  {
    id: 'sold',
    header: 'Sold',
    cell: ({ sold }) => sold,
    sortBy: ({ sold }) => sold,
    firstSort: 'descending',
  },
  { id: 'note', header: 'Note', cell: () => 'none' },
]

const names = () => columnText('Fruits', 'Fruit')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const sortOf = (name: string) =>
  screen.getByRole('columnheader', { name }).getAttribute('aria-sort')

const plain = { caption: 'Fruits', rows: fruits, rowKey: ({ name }: Fruit) => name, columns }

describe('a small table that comes in an order', () => {
  test('shows it at the header, which turns it around and back', async () => {
    render(<DataTable {...plain} cameBy={{ column: 'sold', direction: 'descending' }} />)
    expect(sortOf('Sold')).toBe('descending')
    expect(names()).toEqual(['Pear', 'Apple', 'Fig'])
    await press('Sold')
    expect(sortOf('Sold')).toBe('ascending')
    expect(names()).toEqual(['Pear', 'Fig', 'Apple'])
    await press('Sold')
    expect(sortOf('Sold')).toBe('descending')
  })
})

describe('a small table of the first few', () => {
  test('has those of the order asked for', async () => {
    render(<DataTable {...plain} most={2} />)
    expect(names()).toEqual(['Pear', 'Apple'])
    await press('Sugar')
    expect(names()).toEqual(['Pear', 'Fig'])
  })
})

describe('rows set apart', () => {
  const apart = { is: ({ sold }: Fruit) => sold < 5, why: 'Hardly sold' }

  test('come behind all others, under a line that says why, in every order', async () => {
    render(<DataTable {...plain} apart={apart} />)
    expect(names()).toEqual(['Apple', 'Hardly sold', 'Pear', 'Fig'])
    await press('Fruit')
    expect(names()).toEqual(['Apple', 'Hardly sold', 'Fig', 'Pear'])
    expect(screen.getByText('Hardly sold')).toHaveAttribute('scope', 'rowgroup')
  })

  test('are cut like any others, and their line with the last of them', () => {
    const { rerender } = render(<DataTable {...plain} apart={apart} most={2} />)
    expect(names()).toEqual(['Apple', 'Hardly sold', 'Pear'])
    rerender(<DataTable {...plain} apart={apart} most={1} />)
    expect(names()).toEqual(['Apple'])
  })
})

describe('a small table', () => {
  beforeEach(() => {
    render(<DataTable {...plain} />)
  })

  test('has a caption, headers for its columns and one for each row', () => {
    expect(tableText('Fruits')).toEqual([
      'Fruit | Sugar | Sold | Note',
      'Pear | 10 | 3 | none',
      'Apple | – | 9 | none',
      'Fig | 16 | 3 | none',
    ])
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(names())
  })

  test('is sorted by a press, then the other way, then as it came', async () => {
    await press('Fruit')
    expect(names()).toEqual(['Apple', 'Fig', 'Pear'])
    expect(sortOf('Fruit')).toBe('ascending')
    await press('Fruit')
    expect(names()).toEqual(['Pear', 'Fig', 'Apple'])
    expect(sortOf('Fruit')).toBe('descending')
    await press('Fruit')
    expect(names()).toEqual(['Pear', 'Apple', 'Fig'])
    expect(sortOf('Fruit')).toBeNull()
  })

  test('keeps the unknown last both ways', async () => {
    await press('Sugar')
    expect(names()).toEqual(['Pear', 'Fig', 'Apple'])
    await press('Sugar')
    expect(names()).toEqual(['Fig', 'Pear', 'Apple'])
  })

  test('shows the most first where more is better, and keeps equal rows in their order', async () => {
    await press('Sold')
    expect(names()).toEqual(['Apple', 'Pear', 'Fig'])
    await press('Sold')
    expect(names()).toEqual(['Pear', 'Fig', 'Apple'])
  })

  test('forgets one column when sorted by another', async () => {
    await press('Fruit')
    await press('Sold')
    expect(sortOf('Fruit')).toBeNull()
    expect(sortOf('Sold')).toBe('descending')
  })

  test('has no button where there is nothing to sort by', () => {
    expect(screen.queryByRole('button', { name: 'Note' })).toBeNull()
  })
})
