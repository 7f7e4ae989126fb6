import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Tabs } from '~/ui/Tabs'

const open = () => {
  render(
    <Tabs
      label="Views of rain"
      tabs={[
        { id: 'chart', name: 'Chart', content: <p>a picture</p> },
        { id: 'table', name: 'Table', content: <p>700 mm</p> },
        { id: 'sources', name: 'Sources', content: <p>a gauge</p>, meanwhile: <i>later</i> },
      ]}
      end={<button type="button">Download</button>}
    />,
  )
  return userEvent.setup()
}

const tab = (name: string) => screen.getByRole('tab', { name })
const shown = () =>
  screen
    .getAllByRole('tabpanel')
    .filter((panel) => !panel.classList.contains('tab-off'))
    .map((panel) => panel.textContent)

describe('the views of one thing', () => {
  test('are shown one at a time', async () => {
    const user = open()
    expect(shown()).toEqual(['a picture'])
    await user.click(tab('Table'))
    expect(shown()).toEqual(['700 mm'])
    expect(tab('Table')).toHaveAttribute('aria-selected', 'true')
    expect(tab('Chart')).toHaveAttribute('aria-selected', 'false')
  })

  test('name their panels', () => {
    open()
    for (const name of ['Chart', 'Table', 'Sources'])
      expect(
        document.getElementById(tab(name).getAttribute('aria-controls') ?? ''),
      ).toHaveAttribute('aria-labelledby', tab(name).id)
  })

  test('are one stop of the tab key, and arrow keys go round', async () => {
    const user = open()
    await user.tab()
    expect(tab('Chart')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(tab('Sources')).toHaveFocus()
    expect(shown()).toEqual(['a gauge'])
    await user.keyboard('{ArrowRight}')
    expect(tab('Chart')).toHaveFocus()
    await user.keyboard('{End}{Home}')
    expect(shown()).toEqual(['a picture'])
    await user.tab()
    expect(screen.getByRole('button', { name: 'Download' })).toHaveFocus()
  })

  test('that cost something are drawn when they are asked for, and stay', async () => {
    const user = open()
    expect(screen.queryByText('a gauge')).toBeNull()
    expect(screen.getByText('later')).toBeInTheDocument()
    await user.click(tab('Sources'))
    await user.click(tab('Chart'))
    expect(screen.getByText('a gauge')).toBeInTheDocument()
  })
})
