import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Choices } from '~/ui/Choices'

const choices = [
  { value: 'a', label: 'Apples', count: 3 },
  { value: 'b', label: 'Pears', count: 0 },
  { value: 'c', label: 'Figs', count: 0 },
]

function show(chosen: readonly string[]) {
  const onChange = vi.fn()
  render(<Choices legend="Fruit" choices={choices} chosen={chosen} onChange={onChange} />)
  return { onChange, press: (name: string) => userEvent.click(screen.getByLabelText(name)) }
}

describe('choices', () => {
  test('stand under their legend, each with its count', () => {
    show(['b'])
    expect(screen.getByRole('group', { name: 'Fruit' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Apples 3' })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Pears 0' })).toBeChecked()
  })

  test('are added behind those already chosen', async () => {
    const { onChange, press } = show(['b'])
    await press('Apples 3')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['b', 'a'])
  })

  test('are taken away, also where none would be left', async () => {
    const { onChange, press } = show(['a', 'b'])
    await press('Pears 0')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['a'])
  })

  test('that would leave nothing cannot be added', async () => {
    const { onChange, press } = show([])
    expect(screen.getByRole('checkbox', { name: 'Figs 0' })).toBeDisabled()
    await press('Figs 0')
    expect(onChange).not.toHaveBeenCalled()
  })
})
