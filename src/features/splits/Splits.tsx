import { type Address, narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { apartBelow, cameByOf, splitColumns } from '~/charts/splits/splitColumns'
import { facetLabel, splitLabel } from '~/format/selectionWords'
import { splitTitle } from '~/format/splitWords'
import { LeastField } from '~/selection/LeastField'
import { ColumnsLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { narrowedBy, SHORT_SPLITS, type Split, type SplitLine, splitBy } from '~/stats/splits'
import type { World } from '~/stats/world'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { ShowAll } from '~/ui/ShowAll'

/** Splits in reading order; those that share a column on a wide screen share a list. */
const COLUMNS: readonly (readonly Split[])[] = [SHORT_SPLITS, ['season'], ['team'], ['track']]

/** Lines shown before a reader asks for all: as many as the longest short split has. */
const SHOWN = 18

/** The selection divided by what fans divide by; each line narrows it further. */
export function Splits() {
  const { address } = useCareer()
  return (
    <Panel
      id="splits"
      title="Splits"
      summary="Press a line to narrow the selection to it, a header to sort. The bar is the average finish, longer is better; the scale runs from 40th to first, pale rests on fewer than five starts."
      controls={<LeastField of="starts" usual={1} className="script-only" />}
      share={<ShareButton title="Splits" shared={{ view: 'splits', of: null }} />}
    >
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:gap-x-6 xl:grid-cols-[1.16fr_0.94fr_1.05fr_1.05fr] min-[90rem]:gap-x-10 min-[90rem]:grid-cols-4">
        {COLUMNS.map((column) => (
          <div key={column[0]} className="min-w-0 space-y-8">
            {column.map((split) => (
              <SplitTable key={split} split={split} />
            ))}
          </div>
        ))}
      </div>
      <p className="flex flex-wrap gap-x-6">
        <ColumnsLink />
        <PageLink
          href={withAddress(paths.seats(), carried(address))}
          className="quiet text-xs text-muted"
        >
          Who else drove his rides
        </PageLink>
      </p>
    </Panel>
  )
}

function SplitTable({ split }: { split: Split }) {
  const { world, address, selected } = useCareer()
  const { min } = address.view
  const lines = splitBy(selected, split)
  const title = splitTitle(split)
  return (
    <div data-split={split} id={`by-${split}`} className="scroll-mt-4">
      <h3 className="text-xl">{title}</h3>
      {lines.length === 0 ? (
        <p className="mt-2 text-sm text-muted">No start in this selection.</p>
      ) : (
        <ShowAll total={lines.length} shown={SHOWN} what={`${title.slice(3)} lines`}>
          {(isAll) => (
            <DataTable<SplitLine>
              caption={title}
              isCompact
              rows={lines}
              {...(!isAll && { most: SHOWN })}
              rowKey={({ value }) => value}
              cameBy={cameByOf(split)}
              {...apartBelow(min)}
              columns={columnsOf(world, address, split)}
            />
          )}
        </ShowAll>
      )}
    </div>
  )
}

/** The name of a line narrows the selection to it. */
const columnsOf = (world: World, address: Address, split: Split): readonly Column<SplitLine>[] =>
  splitColumns(split, (line) => (
    <PageLink
      href={withAddress(paths.dashboard(), narrow(address, narrowedBy(split, line.value)))}
      className="block py-0.5"
      title={facetLabel(world, split, line.value)}
    >
      {splitLabel(split, line)}
    </PageLink>
  ))
