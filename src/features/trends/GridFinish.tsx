import { useState } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { BandLegend } from '~/charts/BandLegend'
import { ChartFigure } from '~/charts/ChartFigure'
import { GridPicture, nearestStart } from '~/charts/grid/GridPicture'
import { Stepped } from '~/charts/Stepped'
import { formatMean, formatStarts } from '~/format/numbers'
import { FIGURE_TERMS } from '~/format/terms'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { meanOf, meanValue } from '~/stats/mean'
import type { Start } from '~/stats/starts'
import { byGrid, type GridLine } from '~/stats/tally'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'

const TITLE = 'From where to where'

const columns: readonly Column<GridLine>[] = [
  {
    id: 'grid',
    header: 'Started',
    cell: ({ from, to }) => (to === null ? `${from} and further back` : `${from} to ${to}`),
  },
  {
    id: 'starts',
    header: 'Starts',
    isNumber: true,
    cell: ({ starts }) => starts,
    sortBy: ({ starts }) => starts,
    firstSort: 'descending',
  },
  {
    id: 'finish',
    header: 'Avg finish',
    title: FIGURE_TERMS.avg_finish.means,
    isNumber: true,
    cell: (line) => formatMean(line.averageFinish),
    sortBy: ({ averageFinish }) => averageFinish && meanValue(averageFinish),
  },
  {
    id: 'gained',
    header: 'Avg gained',
    title: FIGURE_TERMS.gained.means,
    isNumber: true,
    cell: (line) => formatMean(line.gained),
    sortBy: ({ gained }) => gained && meanValue(gained),
    firstSort: 'descending',
  },
  {
    id: 'top10',
    header: 'Top tens',
    title: FIGURE_TERMS.top10.means,
    isNumber: true,
    cell: ({ top10 }) => top10,
    sortBy: ({ top10 }) => top10,
    firstSort: 'descending',
  },
  {
    id: 'dnf',
    header: 'Out (DNF)',
    title: FIGURE_TERMS.dnf.means,
    isNumber: true,
    cell: ({ dnf }) => dnf,
    sortBy: ({ dnf }) => dnf,
  },
]

/** Start against finish. */
export function GridFinish() {
  const { selected, address } = useCareer()
  return (
    <div>
      <ChartFigure
        chart="grid"
        title={TITLE}
        sentence={sentenceOf(selected)}
        points={selected.length}
        rows={byGrid(selected)}
        rowKey={({ from }) => String(from)}
        columns={columns}
        isStepped
        download={<PictureMenu chart="grid" title={TITLE} />}
        sources={<StartSources starts={selected} />}
        share={<ShareButton title={TITLE} shared={{ path: paths.dashboard(), id: 'grid' }} />}
      >
        {selected.length === 0 ? (
          <EmptyMessage title="No start in this selection to draw." />
        ) : (
          <Picture starts={selected} />
        )}
      </ChartFigure>
      <PageLink href={withAddress(paths.expectation(), carried(address))} className="quiet text-sm">
        Against what others made of the same grid places
      </PageLink>
    </div>
  )
}

function Picture({ starts }: { starts: readonly Start[] }) {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = starts.find(({ id }) => id === currentId) ?? null
  return (
    <Stepped
      label="Start against finish, start by start"
      points={starts}
      current={current}
      onCurrent={(start) => setCurrentId(start?.id ?? null)}
      pointAt={(x, y, width) => nearestStart(starts, x, y, width)}
      inWords={(start) => <StartInWords start={start} />}
    >
      <GridPicture starts={starts} current={current} />
      <BandLegend />
    </Stepped>
  )
}

/** "Forward in 150 of 280 starts, back in 118; 1.3 places gained on average." */
function sentenceOf(starts: readonly Start[]): string {
  const gained = meanOf(starts.map((start) => start.gained))
  if (!gained) return 'No start to set against a finish.'
  const forward = starts.filter((start) => start.gained > 0).length
  const back = starts.filter((start) => start.gained < 0).length
  const places = formatMean(gained.sum < 0 ? { ...gained, sum: -gained.sum } : gained)
  return `Forward in ${forward} of ${formatStarts(starts.length)}, back in ${back}; ${places} places ${gained.sum < 0 ? 'lost' : 'gained'} on average.`
}
