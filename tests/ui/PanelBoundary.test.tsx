import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { use } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PanelBoundary } from '~/ui/PanelBoundary'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => vi.restoreAllMocks()
})

let trouble: unknown = null

function Fragile() {
  if (trouble !== null) throw trouble
  return <p>All is well.</p>
}

const show = () =>
  render(
    <>
      <PanelBoundary name="weather">
        <Fragile />
      </PanelBoundary>
      <PanelBoundary name="news">
        <p>Nothing new.</p>
      </PanelBoundary>
    </>,
  )

describe('a part of a page', () => {
  test('says what it is waiting for, and is shown when that has come', async () => {
    let arrive = (_: string) => {}
    const promise = new Promise<string>((resolve) => {
      arrive = resolve
    })
    const Slow = () => <p>{use(promise)}</p>
    await act(async () => {
      render(
        <PanelBoundary name="weather">
          <Slow />
        </PanelBoundary>,
      )
    })
    expect(screen.getByRole('status')).toHaveTextContent('Loading the weather…')
    await act(async () => arrive('Rain.'))
    expect(screen.getByText('Rain.')).toBeVisible()
    expect(screen.queryByRole('status')).toBeNull()
  })

  test('that fails says so and why; the others stand', () => {
    trouble = new Error('clouds.json: is not JSON')
    show()
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^The weather could not be shown\.clouds\.json: is not JSON/,
    )
    expect(screen.getByText('Nothing new.')).toBeVisible()
  })

  test('tells of trouble that is no error in words all the same', () => {
    trouble = 'out of order'
    show()
    expect(screen.getByRole('alert')).toHaveTextContent('out of order')
  })

  test('is tried again when the reader wants, as often as it takes', async () => {
    trouble = new Error('closed')
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('alert')).toHaveTextContent('closed')
    trouble = null
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('All is well.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
