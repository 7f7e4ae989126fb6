import { type Address, narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatMean, formatStarts } from '~/format/numbers'
import { facetLabel, splitLabel } from '~/format/selectionWords'
import { COLUMN_TERMS, FIGURE_TERMS, type FigureId } from '~/format/terms'
import { LeastField } from '~/selection/LeastField'
import { ColumnsLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { meanValue } from '~/stats/mean'
import { narrowedBy, type Split, type SplitLine, splitBy } from '~/stats/splits'
import type { World } from '~/stats/world'
import { type Column, DataTable, type Sort } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { ShowAll } from '~/ui/ShowAll'

/** Splits in reading order; those that share a column on a wide screen share a list. */
const COLUMNS: readonly (readonly { split: Split; title: string }[])[] = [
  [
    { split: 'series', title: 'By series' },
    { split: 'type', title: 'By track type' },
    { split: 'make', title: 'By make' },
  ],
  [{ split: 'season', title: 'By season' }],
  [{ split: 'team', title: 'By team' }],
  [{ split: 'track', title: 'By track' }],
]

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
      share={<ShareButton title="Splits" shared={{ path: paths.dashboard(), id: 'splits' }} />}
    >
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:gap-x-6 xl:grid-cols-[1.16fr_0.94fr_1.05fr_1.05fr] min-[90rem]:gap-x-10 min-[90rem]:grid-cols-4">
        {COLUMNS.map((column) => (
          <div key={column[0]?.split} className="min-w-0 space-y-8">
            {column.map(({ split, title }) => (
              <SplitTable key={split} split={split} title={title} />
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

function SplitTable({ split, title }: { split: Split; title: string }) {
  const { world, address, selected } = useCareer()
  const { min } = address.view
  const lines = splitBy(selected, split)
  return (
    <div data-split={split}>
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
              cameBy={split === 'season' ? NEWEST_FIRST : MOST_FIRST}
              {...(min !== null && {
                apart: {
                  is: (line: SplitLine) => line.figures.starts < min,
                  why: `Fewer than ${formatStarts(min)}`,
                },
              })}
              columns={columnsOf(world, address, split)}
            />
          )}
        </ShowAll>
      )}
    </div>
  )
}

/** The orders that the lines come in. */
const MOST_FIRST: Sort = { column: 'starts', direction: 'descending' }
const NEWEST_FIRST: Sort = { column: 'value', direction: 'descending' }

const columnsOf = (world: World, address: Address, split: Split): readonly Column<SplitLine>[] => [
  {
    id: 'value',
    header: COLUMN_TERMS[split].name,
    title: COLUMN_TERMS[split].means,
    cell: (line) => (
      <PageLink
        href={withAddress(paths.dashboard(), narrow(address, narrowedBy(split, line.value)))}
        className="block py-0.5"
        title={facetLabel(world, split, line.value)}
      >
        {splitLabel(split, line)}
      </PageLink>
    ),
    sortBy: (line) => line.label,
    firstSort: split === 'season' ? 'descending' : 'ascending',
    className: 'w-full',
  },
  number('starts', 'St', (line) => line.figures.starts),
  number('wins', 'W', (line) => line.figures.wins),
  number('top10', 'T10', (line) => line.figures.top10),
  {
    id: 'average',
    header: 'Avg',
    title: titleOf('avg_finish'),
    isNumber: true,
    cell: ({ figures }) => <strong>{formatMean(figures.averageFinish)}</strong>,
    sortBy: ({ figures }) => figures.averageFinish && meanValue(figures.averageFinish),
  },
  {
    id: 'bar',
    header: '',
    scale: <BarScale />,
    cell: ({ figures }) => <AverageBar mean={figures.averageFinish} />,
    // It repeats a figure, and gives way to the names where there is no room for both.
    className: 'max-[22.5rem]:hidden',
  },
]

/** The short header in full, and what it means. */
const titleOf = (figure: FigureId) => `${FIGURE_TERMS[figure].name}: ${FIGURE_TERMS[figure].means}`

const number = (
  id: FigureId,
  header: string,
  of: (line: SplitLine) => number,
): Column<SplitLine> => ({
  id,
  header,
  title: titleOf(id),
  isNumber: true,
  cell: of,
  sortBy: of,
  firstSort: 'descending',
})

const WORST = 40

/** Both ends of the bars. */
const BarScale = () => (
  <span className="flex w-11 justify-between text-[0.625rem] text-muted">
    <span>{WORST}</span>
    <span>1</span>
  </span>
)

/** An average finish as a bar from 40th to first. */
const AverageBar = ({ mean }: { mean: SplitLine['figures']['averageFinish'] }) => (
  <svg aria-hidden width="44" height="10" className="block">
    <rect width="44" height="10" className="fill-wash" />
    {mean && (
      <rect
        width={Math.max(1, ((WORST - meanValue(mean)) / (WORST - 1)) * 44)}
        height="10"
        className={mean.starts < 5 ? 'fill-top10 opacity-45' : 'fill-top10'}
      />
    )}
  </svg>
)
