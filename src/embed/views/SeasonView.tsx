import type { Seen, View, ViewProps } from '~/embed/view'
import { FIRST_HEADLINES } from '~/format/headlines'
import { seasonInWords } from '~/format/seasonTitles'
import type { ColumnId } from '~/stats/columns'
import { figuresOf } from '~/stats/figures'
import { ridesIn } from '~/stats/seasons'
import { Headlines } from './Headlines'
import { StartsList } from './StartsList'

const COLUMNS: readonly ColumnId[] = [
  'date',
  'race',
  'series',
  'track',
  'car',
  'start',
  'finish',
  'led',
]

const titleOf = ({ shown }: Seen): string => `The ${shown.of} season`

/** A season in figures, and each of its starts. */
function SeasonView({ seen: { shown, world, selected, address }, ...touching }: ViewProps) {
  const year = Number(shown.of)
  return (
    <div className="space-y-3">
      <p className="text-sm">
        {seasonInWords(ridesIn(selected, world.stints), year, world.driver)}
      </p>
      <Headlines figures={figuresOf(selected)} of={FIRST_HEADLINES} />
      <StartsList
        caption={`Starts of ${year}`}
        starts={selected}
        world={world}
        columns={COLUMNS}
        sortedBy={address.view.sort}
        size={8}
        {...touching}
      />
    </div>
  )
}

export const view: View = { titleOf, Content: SeasonView }
