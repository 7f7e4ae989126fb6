import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { SourceList } from '~/ui/SourceList'

const sources = new Map([
  ['gazette', { name: 'Gazette', url: 'https://gazette.example/' }],
  ['letter', { name: 'A letter', url: null }],
])

const show = (...ids: string[]) => render(<SourceList ids={ids} sources={sources} />)

describe('a list of sources', () => {
  test('of one speaks of one and links to it, without telling where the reader came from', () => {
    const { container } = show('gazette')
    expect(container).toHaveTextContent(/^Source: Gazette$/)
    const link = screen.getByRole('link', { name: 'Gazette' })
    expect(link).toHaveAttribute('href', 'https://gazette.example/')
    expect(link.getAttribute('rel')).toContain('noopener')
  })

  test('names those without an address, and gives the id of those nobody knows', () => {
    const { container } = show('letter', 'lost')
    expect(container).toHaveTextContent(/^Sources: A letter; lost$/)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
