import { memo, useState } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { BandLegend } from '~/charts/BandLegend'
import { ChartFigure } from '~/charts/ChartFigure'
import { GridMarks, GridPicture, nearestStart } from '~/charts/grid/GridPicture'
import { GRID_COLUMNS } from '~/charts/grid/gridColumns'
import { Stepped } from '~/charts/Stepped'
import { GRID_TITLE, gridSentence } from '~/format/gridWords'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import type { Start } from '~/stats/starts'
import { byGrid } from '~/stats/tally'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'

/** Start against finish. */
export function GridFinish() {
  const { selected, address } = useCareer()
  return (
    <div>
      <ChartFigure
        chart="grid"
        title={GRID_TITLE}
        sentence={gridSentence(selected)}
        points={selected.length}
        rows={byGrid(selected)}
        rowKey={({ from }) => String(from)}
        columns={GRID_COLUMNS}
        isStepped
        download={<PictureMenu chart="grid" title={GRID_TITLE} />}
        sources={<StartSources starts={selected} />}
        share={<ShareButton title={GRID_TITLE} shared={{ view: 'grid', of: null }} />}
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

/** What is pointed at changes with every move of a mouse, the marks with the selection alone. */
const Marks = memo(GridMarks)

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
      <GridPicture starts={starts} marks={<Marks starts={starts} />} current={current} />
      <BandLegend />
    </Stepped>
  )
}
