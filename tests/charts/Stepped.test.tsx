import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Stepped } from '~/charts/Stepped'

const POINTS = ['one', 'two', 'three']

function Steps({
  points = POINTS,
  followed = () => {},
}: {
  points?: string[]
  followed?: () => void
}) {
  const [current, setCurrent] = useState<string | null>(null)
  return (
    <Stepped
      label="Rain"
      points={points}
      current={current}
      onCurrent={setCurrent}
      pointAt={(x, y) => (y > 50 ? null : (points[Math.floor(x / 10)] ?? null))}
      inWords={(point) => (
        // biome-ignore lint/a11y/useValidAnchor: followed by a spy in place of a page
        <a href="#there" onClick={followed}>
          {point}
        </a>
      )}
    >
      <svg />
    </Stepped>
  )
}

const picture = () => screen.getByRole('group', { name: /^Rain/ })
const said = () => screen.getByRole('status').textContent

describe('a picture that can be stepped through', () => {
  test('is stepped through by arrow keys, and stops at its ends', async () => {
    render(<Steps />)
    const user = userEvent.setup()
    await user.tab()
    expect(picture()).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(said()).toBe('one')
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(said()).toBe('three')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(said()).toBe('one')
    await user.keyboard('{End}')
    expect(said()).toBe('three')
  })

  test('begins at the latest when stepped back', async () => {
    render(<Steps />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{ArrowLeft}')
    expect(said()).toBe('three')
  })

  test('lets go with Escape and follows the link in words with Enter', async () => {
    const followed = vi.fn()
    render(<Steps followed={followed} />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(followed).not.toHaveBeenCalled()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(followed).toHaveBeenCalledOnce()
    await user.keyboard('{Escape}')
    expect(said()).toMatch(/^Point at a mark/)
  })

  test('takes the point that is pressed, or passed over by a mouse', () => {
    render(<Steps />)
    fireEvent.click(picture(), { clientX: 11, clientY: 5 })
    expect(said()).toBe('two')
    fireEvent.click(picture(), { clientX: 25, clientY: 60 })
    expect(said()).toBe('two')
  })

  test('without a point stays as it is', async () => {
    render(<Steps points={[]} />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{ArrowRight}{End}')
    expect(said()).toMatch(/^Point at a mark/)
  })

  test('hides from screen readers what is for the eye, not the words', () => {
    render(<Steps />)
    expect(document.querySelector('svg')?.closest('[aria-hidden=true]')).not.toBeNull()
    expect(screen.getByRole('status').closest('[aria-hidden=true]')).toBeNull()
  })
})
