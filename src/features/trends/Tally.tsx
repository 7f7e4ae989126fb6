import { useState } from 'react'
import { ChartFigure } from '~/charts/ChartFigure'
import { Stepped } from '~/charts/Stepped'
import { pointAcross } from '~/charts/tally/pointAcross'
import { LEFT, RIGHT, TallyPicture } from '~/charts/tally/TallyPicture'
import { type PlaceAxis, placeAxis } from '~/charts/trend/scale'
import { RESULT_PLURALS } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { tallySentence } from '~/format/tallyWords'
import { FIGURE_TERMS } from '~/format/terms'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import {
  type SeasonTally,
  seasonTally,
  TALLIED,
  type Tallied,
  type TallyPoint,
  tallyOf,
} from '~/stats/tally'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'

const sumColumn = (result: Tallied): Column<SeasonTally> => ({
  id: result,
  header: RESULT_PLURALS[result].header,
  title: FIGURE_TERMS[result === 'win' ? 'wins' : result].means,
  isNumber: true,
  cell: ({ own, sum }) => (
    <>
      {sum[result]} <span className="text-xs text-muted">+{own[result]}</span>
    </>
  ),
  sortBy: ({ own }) => own[result],
  firstSort: 'descending',
})

const columns: readonly Column<SeasonTally>[] = [
  { id: 'season', header: 'After', cell: ({ season }) => season, sortBy: ({ season }) => season },
  {
    id: 'starts',
    header: 'Starts',
    title: FIGURE_TERMS.starts.means,
    isNumber: true,
    cell: ({ starts }) => starts,
    sortBy: ({ starts }) => starts,
    firstSort: 'descending',
  },
  ...TALLIED.map(sumColumn),
]

/** Wins, top fives and top tens as they added up. */
export function Tally() {
  const { selected, address } = useCareer()
  const points = tallyOf(selected)
  const seasons = seasonTally(selected)
  return (
    <ChartFigure
      chart="tally"
      title="How they added up"
      sentence={tallySentence(seasons)}
      points={points.length}
      rows={seasons}
      rowKey={({ season }) => String(season)}
      columns={columns}
      isStepped
      download={<PictureMenu chart="tally" title="How they added up" />}
      sources={<StartSources starts={selected} />}
      share={<ShareButton title="How they added up" shared={{ view: 'tally', of: null }} />}
    >
      {points.length === 0 ? (
        <EmptyMessage title="No start in this selection to count." />
      ) : (
        <Picture points={points} place={placeAxis(points, address.view.x)} />
      )}
    </ChartFigure>
  )
}

function Picture({ points, place }: { points: readonly TallyPoint[]; place: PlaceAxis }) {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = points.find(({ start }) => start.id === currentId) ?? null
  return (
    <Stepped
      label="Wins, top fives and top tens, start by start"
      points={points}
      current={current}
      onCurrent={(point) => setCurrentId(point?.start.id ?? null)}
      pointAt={(x, _, width) => pointAcross(points, place, (x - LEFT) / (width - LEFT - RIGHT))}
      inWords={(point) => (
        <>
          After {formatStarts(point.number)}:{' '}
          {TALLIED.map(
            (result) =>
              `${point[result]} ${RESULT_PLURALS[result][point[result] === 1 ? 'one' : 'many']}`,
          ).join(', ')}{' '}
          · <StartInWords start={point.start} />
        </>
      )}
    >
      <TallyPicture points={points} place={place} current={current} />
    </Stepped>
  )
}
