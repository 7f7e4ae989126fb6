import { SeasonsLegend, SeasonsPicture } from '~/charts/seasons/SeasonsPicture'
import { formatPlace, SEASON_COLUMNS } from '~/charts/seasons/seasonColumns'
import type { View, ViewProps } from '~/embed/view'
import { SEASON_AVERAGES_TITLE, seasonAveragesSentence } from '~/format/seasonAverageWords'
import { TABLE_TERMS } from '~/format/terms'
import { type SeasonAverages, seasonAverages } from '~/stats/trend'
import type { Column } from '~/ui/DataTable'
import { SortedTable } from '~/ui/SortedTable'

/** Averages of start and finish by season with n and spread: the picture, or in its place the table. */
function SeasonAveragesView({ seen: { selected }, touched, touch }: ViewProps) {
  const lines = seasonAverages(selected)
  return (
    <figure data-chart="seasons" data-points={lines.length} className="group/f">
      <figcaption className="mb-1 text-sm text-muted">
        {seasonAveragesSentence(lines)} The number below a season is its starts.
      </figcaption>
      <details className="text-sm">
        <summary className="mb-1 min-h-6 w-fit content-center pointer-coarse:min-h-11">
          In figures{' '}
          <span
            aria-hidden
            className="inline-block text-[0.625rem] group-has-[[open]]/f:rotate-180"
          >
            ▼
          </span>
        </summary>
        <SortedTable
          caption={SEASON_AVERAGES_TITLE}
          isCompact
          rows={lines}
          rowKey={({ season }) => String(season)}
          columns={COLUMNS}
          asked={touched.order}
          onSort={(order) => touch({ order })}
        />
      </details>
      <div aria-hidden className="group-has-[[open]]/f:hidden">
        <SeasonsPicture lines={lines} />
        <SeasonsLegend />
      </div>
    </figure>
  )
}

/** Headers that leave room for all columns on a phone. */
const SHORT: Readonly<Record<string, string>> = {
  season: 'Year',
  starts: 'St',
  start: 'Start',
  finish: 'Finish',
}

const OWN = ['season', 'starts', 'start', 'finish']

const COLUMNS: readonly Column<SeasonAverages>[] = [
  ...SEASON_COLUMNS.filter(({ id }) => OWN.includes(id)).map((column) => ({
    ...column,
    header: SHORT[column.id] ?? column.header,
  })),
  {
    id: 'half',
    header: 'Middle half',
    title: TABLE_TERMS['middle-half'].means,
    isNumber: true,
    cell: ({ middleHalf: { from, to } }) => spread(formatPlace(from), formatPlace(to)),
  },
  {
    id: 'range',
    header: 'All',
    title: 'Best and worst finish',
    isNumber: true,
    cell: ({ best, worst }) => spread(String(best), String(worst)),
  },
]

const spread = (from: string, to: string) => (from === to ? from : `${from}–${to}`)

export const view: View = { titleOf: () => SEASON_AVERAGES_TITLE, Content: SeasonAveragesView }
