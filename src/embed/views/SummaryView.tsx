import type { Seen, View, ViewProps } from '~/embed/view'
import { FIRST_HEADLINES, FURTHER_HEADLINES } from '~/format/headlines'
import { figuresOf } from '~/stats/figures'
import { Headlines } from './Headlines'

const titleOf = ({ world: { driver }, selected }: Seen): string => {
  const [first, last] = [selected[0]?.season, selected.at(-1)?.season]
  const years = first === undefined ? '' : first === last ? `, ${first}` : `, ${first}–${last}`
  return `${driver.name} in figures${years}`
}

/** The headline figures of the starts asked for. */
function SummaryView({ seen: { selected } }: ViewProps) {
  return <Headlines figures={figuresOf(selected)} of={[...FIRST_HEADLINES, ...FURTHER_HEADLINES]} />
}

export const view: View = { titleOf, Content: SummaryView }
