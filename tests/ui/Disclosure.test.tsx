import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { Disclosure } from '~/ui/Disclosure'

const summary = () => screen.getByText('Season').closest('summary') as HTMLElement
const details = () => summary().closest('details')

beforeEach(async () => {
  render(
    <>
      <Disclosure label="Season">
        <button type="button">2024</button>
      </Disclosure>
      <button type="button">Elsewhere</button>
    </>,
  )
  await userEvent.click(summary())
})

describe('what opens under a button', () => {
  test('stays open while it is used', async () => {
    await userEvent.click(screen.getByRole('button', { name: '2024' }))
    expect(details()).toHaveAttribute('open')
  })

  test('closes on a press elsewhere', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(details()).not.toHaveAttribute('open')
  })

  test('takes no focus from where the reader pressed', () => {
    screen.getByRole('button', { name: '2024' }).focus()
    fireEvent.pointerDown(document.body)
    expect(details()).not.toHaveAttribute('open')
    expect(summary()).not.toHaveFocus()
  })

  test('closes on Escape and gives the focus back to its button', async () => {
    screen.getByRole('button', { name: '2024' }).focus()
    await userEvent.keyboard('x{Escape}')
    expect(details()).not.toHaveAttribute('open')
    expect(summary()).toHaveFocus()
  })

  test('leaves the focus alone when there was nothing to close', async () => {
    await userEvent.click(summary())
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  test('closes by its own button, which takes the focus back to the first', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(details()).not.toHaveAttribute('open')
    expect(summary()).toHaveFocus()
  })

  test('closes on a tap on what lies over the page, and leaves nothing over it', async () => {
    const cover = document.querySelector('.sheet-beside') as HTMLElement
    await userEvent.click(cover)
    expect(details()).not.toHaveAttribute('open')
    expect(summary()).toHaveFocus()
    await waitFor(() => expect(cover).not.toBeInTheDocument())
  })
})
