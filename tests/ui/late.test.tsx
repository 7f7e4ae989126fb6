import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'

const Part = () => <p>Here it is</p>

test('what fails to load is asked for once, however often drawn, until one asks again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn(() => Promise.reject<typeof Part>(new Error('No way there')))
  const Late = late(load)
  const inPanel = (
    <PanelBoundary name="part">
      <Late />
    </PanelBoundary>
  )
  const { rerender } = await act(async () => render(inPanel))
  expect(screen.getByText('No way there')).toBeVisible()
  await act(async () => rerender(<div>{inPanel}</div>))
  expect(screen.getByText('No way there')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(1)

  load.mockImplementation(() => Promise.resolve(Part))
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
  expect(screen.getByText('Here it is')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
})
