import { BandLegend } from '~/charts/BandLegend'
import { GridMarks, GridPicture, nearestStart } from '~/charts/grid/GridPicture'
import { GRID_COLUMNS } from '~/charts/grid/gridColumns'
import type { View, ViewProps } from '~/embed/view'
import { GRID_TITLE, gridSentence } from '~/format/gridWords'
import { countBands } from '~/stats/bands'
import { byGrid } from '~/stats/tally'
import { SortedTable } from '~/ui/SortedTable'
import { Pointable } from './Pointable'
import { Steps } from './Steps'

/** Every start where its grid place and its finish meet. */
function GridView({ seen: { selected }, touched, touch }: ViewProps) {
  const current = selected.find(({ id }) => id === touched.currentId) ?? null
  const bands = countBands(selected).flatMap(({ band, starts }) => (starts > 0 ? [band] : []))
  return (
    <figure data-chart="grid" data-points={selected.length}>
      <figcaption className="mb-2 text-sm text-muted">{gridSentence(selected)}</figcaption>
      <Pointable
        touched={touched}
        touch={touch}
        startAt={({ x, y, width }) => nearestStart(selected, x, y, width)}
      >
        <GridPicture starts={selected} marks={<GridMarks starts={selected} />} current={current} />
      </Pointable>
      <Steps starts={selected} current={current} touch={touch} />
      <div className="mt-1">
        <BandLegend bands={bands} />
      </div>
      <details className="group/d mt-2 text-sm">
        <summary className="min-h-6 w-fit content-center pointer-coarse:min-h-11">
          By place on the grid{' '}
          <span aria-hidden className="inline-block text-[0.625rem] group-open/d:rotate-180">
            ▼
          </span>
        </summary>
        <SortedTable
          caption={GRID_TITLE}
          isCompact
          rows={byGrid(selected)}
          rowKey={({ from }) => String(from)}
          columns={GRID_COLUMNS}
          asked={touched.order}
          onSort={(order) => touch({ order })}
        />
      </details>
    </figure>
  )
}

export const view: View = { titleOf: () => GRID_TITLE, Content: GridView }
