import { useState } from 'react'
import { BandLegend } from '~/charts/BandLegend'
import { ChartFigure } from '~/charts/ChartFigure'
import { Stepped } from '~/charts/Stepped'
import { LEFT, pointNumberAt, WhatIfPicture } from '~/charts/whatIf/WhatIfPicture'
import { formatPosition, formatResult } from '~/format/positions'
import { FICTION, pictureSentence, startInShort } from '~/format/whatIfWords'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { type WhatIfPoint, whatIfPoints } from '~/stats/whatIf'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { useWhatIf } from './useWhatIf'

const columns: readonly Column<WhatIfPoint>[] = [
  {
    id: 'race',
    header: 'Race',
    cell: ({ start }) => startInShort(start),
    sortBy: ({ start }) => start.date,
  },
  {
    id: 'official',
    header: 'Official',
    isNumber: true,
    cell: ({ start }) => formatResult(start),
    sortBy: ({ start }) => start.finish,
  },
  {
    id: 'what-if',
    header: 'What if',
    isNumber: true,
    cell: ({ imagined }) => (imagined ? formatPosition(imagined.finish) : 'same'),
    sortBy: ({ imagined }) => imagined?.finish ?? null,
  },
]

/** The finishes of the seasons in question, with those that are changed in both their places. */
export function WhatIfChart() {
  const { world } = useCareer()
  const whatIf = useWhatIf()
  const points = whatIfPoints(whatIf.official, whatIf.changed, world)
  const title = 'His finishes, and what if'
  return (
    <ChartFigure
      chart="what-if"
      title={title}
      sentence={pictureSentence(points, whatIf.changed)}
      points={points.length}
      rows={points}
      rowKey={({ start }) => start.id}
      columns={columns}
      isStepped
      download={
        <PictureMenu chart="what-if-fiction" title={`${title} (${FICTION.toLowerCase()})`} />
      }
      sources={<StartSources starts={points.map(({ start }) => start)} />}
    >
      {points.length === 0 ? (
        <EmptyMessage title="No start in this selection to draw." />
      ) : (
        <>
          <Picture points={points} />
          <div className="mt-2 flex flex-wrap items-center gap-x-6 text-xs text-muted">
            <BandLegend />
            <span>
              Hollow ring: where he finished. Dashed line: to where he would have. {FICTION}.
            </span>
          </div>
        </>
      )}
    </ChartFigure>
  )
}

function Picture({ points }: { points: readonly WhatIfPoint[] }) {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = points.find(({ start }) => start.id === currentId) ?? null
  return (
    <Stepped
      label="Finishes, start by start"
      points={points}
      current={current}
      onCurrent={(point) => setCurrentId(point?.start.id ?? null)}
      pointAt={(x, _, width) =>
        points[pointNumberAt(points.length, (x - LEFT) / (width - LEFT))] ?? null
      }
      inWords={({ start, imagined }) => (
        <>
          {imagined && (
            <strong>
              {FICTION}: {formatPosition(imagined.finish)}. Officially:{' '}
            </strong>
          )}
          <StartInWords start={start} />
        </>
      )}
    >
      <WhatIfPicture points={points} current={current} />
    </Stepped>
  )
}
