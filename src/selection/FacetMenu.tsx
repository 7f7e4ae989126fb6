import { formatStarts } from '~/format/numbers'
import { facetLabel } from '~/format/selectionWords'
import { type Facet, facetCounts, facetValues } from '~/stats/facets'
import { type Selection, select } from '~/stats/selection'
import { Choices } from '~/ui/Choices'
import { Disclosure } from '~/ui/Disclosure'
import { useSide } from './side'

type Props = { facet: Facet; label: string }

/** The choices of one facet under a button, each with how many rows it would leave. */
export const FacetMenu = ({ facet, label }: Props) => {
  const { selection } = useSide()
  const chosen = selection[facet].length
  return (
    <Disclosure
      label={chosen > 1 ? `${label} · ${chosen}` : label}
      isActive={chosen > 0}
      doneLabel={<StartsLeft />}
    >
      <FacetChoices facet={facet} label={label} />
    </Disclosure>
  )
}

/** What a menu says when it is done with: how many starts are left. */
export function StartsLeft() {
  const { world, selection } = useSide()
  return <>Done · {formatStarts(select(world.starts, selection).length)}</>
}

export function FacetChoices({ facet, label }: Props) {
  const { world, selection, ask } = useSide()
  const counts = facetCounts(world.starts, selection, facet)
  const chosen = selection[facet].map(String)
  const values = [...new Set([...facetValues(world.starts, facet), ...chosen])]
  return (
    <Choices
      legend={label}
      choices={values.map((value) => ({
        value,
        label: facetLabel(world, facet, value),
        count: counts.get(value) ?? 0,
      }))}
      chosen={chosen}
      onChange={(next) => ask(choose(facet, next))}
    />
  )
}

/** Choices are text; seasons are years. The address puts them in its own order. */
const choose = (facet: Facet, chosen: readonly string[]) =>
  ({ [facet]: facet === 'season' ? chosen.map(Number) : chosen }) as Partial<Selection>
