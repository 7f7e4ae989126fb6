import { apartBelow, cameByOf, splitColumns } from '~/charts/splits/splitColumns'
import type { Seen, View, ViewProps } from '~/embed/view'
import { splitLabel } from '~/format/selectionWords'
import { linesText, splitSentence, splitTitle } from '~/format/splitWords'
import { SHORT_SPLITS, type Split, type SplitLine, splitBy } from '~/stats/splits'
import { SortedTable } from '~/ui/SortedTable'

/** Lines that a frame has room for on a phone. */
const MOST = 20

const titleOf = ({ address: { view } }: Seen): string =>
  view.group ? `Splits ${splitTitle(view.group).toLowerCase()}` : 'Splits'

/** The starts asked for divided by what the address groups by; without that, by all that is short. */
function SplitsView({ seen, ...touching }: ViewProps) {
  const { selected, address } = seen
  const { group, min } = address.view
  const all = (group ? [group] : SHORT_SPLITS).map((split) => ({
    split,
    lines: splitBy(selected, split),
  }))
  return (
    <figure data-chart="splits" data-points={all.reduce((sum, { lines }) => sum + lines.length, 0)}>
      <figcaption className="mb-2 text-sm text-muted">
        {group && `${splitSentence(group, all[0]?.lines ?? [], min)} `}
        The bar is the average finish, longer is better; pale rests on fewer than five starts.
      </figcaption>
      <div className={group ? undefined : 'gap-x-8 sm:columns-2'}>
        {all.map(({ split, lines }) => (
          <Lines key={split} split={split} lines={lines} isAlone={!!group} {...{ min, touching }} />
        ))}
      </div>
    </figure>
  )
}

type LinesProps = {
  split: Split
  lines: readonly SplitLine[]
  isAlone: boolean
  min: number | null
  touching: Omit<ViewProps, 'seen'>
}

function Lines({ split, lines, isAlone, min, touching: { touched, touch } }: LinesProps) {
  const title = splitTitle(split)
  return (
    <div className={isAlone ? undefined : 'mb-4 break-inside-avoid'}>
      <SortedTable<SplitLine>
        caption={title}
        isCompact
        rows={lines}
        most={MOST}
        rowKey={({ value }) => value}
        cameBy={cameByOf(split)}
        {...apartBelow(min)}
        columns={splitColumns(split, (line) => splitLabel(split, line), isAlone ? ALONE : AMONG)}
        asked={touched.order}
        onSort={(order) => touch({ order })}
      />
      {lines.length > MOST && (
        <p className="mt-1 text-xs text-muted">
          And {linesText(split, lines.length - MOST, 'more ')} in the full view.
        </p>
      )}
    </div>
  )
}

/** Bars that have the frame for themselves, and those of lists side by side. */
const ALONE = { width: 'w-8 sm:w-60', className: '' }
const AMONG = { width: 'w-7 sm:w-11', className: '' }

export const view: View = { titleOf, Content: SplitsView }
