import { screen, within } from '@testing-library/react'

/** A table as it is read out, one line a row: "Daytona | 23 crash | –". */
export function tableText(caption: string | RegExp): string[] {
  return within(tableNamed(caption))
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(textOf).join(' | '))
}

/** One column of a table, top to bottom, without its header: "Daytona", "Talladega". */
export function columnText(caption: string | RegExp, header: string): string[] {
  const [headers, ...rows] = tableText(caption).map((line) => line.split(' | '))
  const at = headers?.indexOf(header) ?? -1
  if (at < 0) throw new Error(`no column "${header}" among ${headers?.join(', ')}`)
  return rows.map((cells) => cells[at] ?? '')
}

export const tableNamed = (caption: string | RegExp) =>
  screen.getByRole('table', { name: caption, hidden: true })

/** The days of the races in the table, as they stand: "2022-07-09". */
export const daysOfRaces = (): string[] =>
  [...document.querySelectorAll('tr[data-race] [data-cell=date]')].map((cell) =>
    new Date(`${textOf(cell)} UTC`).toISOString().slice(0, 10),
  )

/** What is read out of an element: pictures by their names, nothing of what is hidden. */
export const textOf = (element: Element): string => wordsOf(element).replace(/\s+/g, ' ').trim()

function wordsOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? ''
  if (node.getAttribute('aria-hidden') === 'true') return ''
  return node.getAttribute('aria-label') ?? [...node.childNodes].map(wordsOf).join('')
}
