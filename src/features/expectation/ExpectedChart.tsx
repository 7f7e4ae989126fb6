import { useState } from 'react'
import type { Address } from '~/address/address'
import { BandLegend } from '~/charts/BandLegend'
import { ChartFigure } from '~/charts/ChartFigure'
import { ExpectedGround } from '~/charts/expectation/ExpectedGround'
import { ExpectedPicture } from '~/charts/expectation/ExpectedPicture'
import { nearestExpected } from '~/charts/expectation/layout'
import { Stepped } from '~/charts/Stepped'
import { placeAxis } from '~/charts/trend/scale'
import { againstSentence, formatDifference, poolInWords } from '~/format/expectationWords'
import { formatStarts } from '~/format/numbers'
import { StartInWords } from '~/selection/StartInWords'
import { StartSources } from '~/selection/StartSources'
import { useCareer, useGo } from '~/selection/useCareer'
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
import { WINDOW } from '~/stats/trend'
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
      columns={lineColumns<number>('Season', String)}
      isStepped
      controls={<Controls />}
      download={<PictureMenu chart="expectation" title={TITLE} />}
      sources={<StartSources starts={all.map(({ start }) => start)} />}
    >
      {points.length === 0 ? (
        <EmptyMessage title="No start in this selection to set against others." />
      ) : (
        <Picture points={points} />
      )}
    </ChartFigure>
  )
}

function Picture({ points }: Pick<Props, 'points'>) {
  const { address } = useCareer()
  const [currentId, setCurrentId] = useState<string | null>(null)
  const current = points.find(({ start }) => start.id === currentId) ?? null
  const place = placeAxis(points, address.view.x)
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

/** How far the mean looks back, along what it is drawn, and whether it holds his early ends. */
function Controls() {
  const { address } = useCareer()
  const go = useGo()
  const { view } = address
  const change = (patch: Partial<Address['view']>, how: 'push' | 'replace' = 'push') =>
    go({ ...address, view: { ...view, ...patch } }, how)
  return (
    <div className="script-only flex flex-wrap items-center gap-2 text-sm">
      <label className="flex items-center gap-2 pointer-coarse:min-h-11">
        <span className="text-muted">Mean of last</span>
        <input
          type="range"
          className="w-24 accent-accent"
          min={WINDOW.least}
          max={WINDOW.most}
          value={view.window}
          onChange={(event) => change({ window: Number(event.target.value) }, 'replace')}
        />
        <span aria-hidden className="w-5">
          {view.window}
        </span>
      </label>
      <button
        type="button"
        className="press"
        aria-pressed={view.x === 'start'}
        onClick={() => change({ x: view.x === 'start' ? 'date' : 'start' })}
      >
        By start
      </button>
      <button
        type="button"
        className="press"
        aria-pressed={view.dnf === 'exclude'}
        onClick={() => change({ dnf: view.dnf === 'exclude' ? 'include' : 'exclude' })}
      >
        Without DNFs
      </button>
    </div>
  )
}
