import { memo, useState } from 'react'
import { BandLegend } from '~/charts/BandLegend'
import { ChartFigure } from '~/charts/ChartFigure'
import { ExpectedGround } from '~/charts/expectation/ExpectedGround'
import { ExpectedPicture } from '~/charts/expectation/ExpectedPicture'
import { nearestExpected } from '~/charts/expectation/layout'
import { ShapeMarks } from '~/charts/expectation/marks'
import { Stepped } from '~/charts/Stepped'
import { type PlaceAxis, placeAxis } from '~/charts/trend/scale'
import { againstSentence, formatDifference, poolInWords } from '~/format/expectationWords'
import { formatStarts } from '~/format/numbers'
import { LineControls } from '~/selection/LineControls'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { BANDS } from '~/stats/bands'
import {
  againstBy,
  againstOf,
  differenceOf,
  type Expected,
  type ExpectedPoint,
  type Pool,
} from '~/stats/expectation'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { lineColumns } from './lines'

const TITLE = 'Better or worse, start by start'

type Props = {
  all: readonly Expected[]
  points: readonly ExpectedPoint<Pool>[]
  /** Starts left out because he was out of them early. */
  without: number
}

/** Every start above or below what was to be expected, with the rolling mean. */
export function ExpectedChart({ all, points, without }: Props) {
  const { address } = useCareer()
  const left =
    without > 0
      ? ` Without the ${formatStarts(without)} he was out of; what others made of it still holds theirs.`
      : ''
  return (
    <ChartFigure
      chart="expectation"
      title={TITLE}
      sentence={`${againstSentence(againstOf(all))}${left} The line is the mean of the last ${address.view.window}.`}
      points={points.length}
      rows={againstBy(all, ({ season }) => season).toReversed()}
      rowKey={({ key }) => String(key)}
      columns={lineColumns<number>('Season', String, {
        hasUnknown: all.some(({ pool }) => pool === null),
      })}
      isStepped
      controls={
        <div className="script-only flex flex-wrap items-center gap-2 text-sm">
          <LineControls label="Mean of last" />
        </div>
      }
      download={<PictureMenu chart="expectation" title={TITLE} />}
      sources={<StartSources starts={all.map(({ start }) => start)} />}
    >
      {points.length === 0 ? (
        <EmptyMessage title="No start in this selection to set against others." />
      ) : (
        <Picture points={points} place={placeAxis(points, address.view.x)} />
      )}
    </ChartFigure>
  )
}

/** What is pointed at changes with every move of a mouse, the marks with the selection alone. */
const Marks = memo(ShapeMarks)

function Picture({ points, place }: Pick<Props, 'points'> & { place: PlaceAxis }) {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = points.find(({ start }) => start.id === currentId) ?? null
  const bands = BANDS.filter((band) => points.some(({ start }) => start.band === band))
  return (
    <Stepped
      label={TITLE}
      points={points}
      current={current}
      onCurrent={(point) => setCurrentId(point?.start.id ?? null)}
      pointAt={(x, y, width) => nearestExpected(points, place, { x, y, width })}
      inWords={(point) => <InWords point={point} />}
    >
      <ExpectedPicture
        points={points}
        place={place}
        marks={<Marks points={points} place={place} />}
        ground={<ExpectedGround points={points} place={place} />}
        current={current}
      />
      <BandLegend bands={bands} />
    </Stepped>
  )
}

/** The difference, what it is worked out from, and the start. */
const InWords = ({ point: { start, pool } }: { point: ExpectedPoint<Pool> }) => (
  <>
    <strong className="figure text-lg">
      {formatDifference(differenceOf({ start, pool, why: null }))}
    </strong>{' '}
    {poolInWords(pool, start.series)} · <StartInWords start={start} />
  </>
)
