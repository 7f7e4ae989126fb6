import { type ReactNode, useState } from 'react'
import { narrow } from '~/address/address'
import { BandLegend } from '~/charts/BandLegend'
import { lanesOf, type Mark, marksOf } from '~/charts/strip/layout'
import { StripPicture } from '~/charts/strip/StripPicture'
import { type Axis, axisOf } from '~/charts/timeAxis'
import { BAND_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { Asked } from '~/selection/asked'
import { useCareer, useGo } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { countBands } from '~/stats/bands'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Readout } from './Readout'
import { TelevisionYears } from './TelevisionYears'
import { YearBrush } from './YearBrush'

/** The whole career in one picture; years are brushed, starts are stepped through. */
export function CareerStrip() {
  const { world, selected } = useCareer()
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [isHeld, setHeld] = useState(false)
  if (world.starts.length === 0)
    return (
      <Panel id="strip" title="Every start">
        <EmptyMessage title="He had not made a start by that day." />
      </Panel>
    )
  const axis = axisOf(world.starts)
  const { lanes, height } = lanesOf(world.starts)
  const marks = marksOf(axis, lanes, selected)
  const current = marks.find((mark) => mark.start.id === currentId) ?? null
  // Hovering shows a start; a press holds it, so that the way to its link changes nothing.
  const point = (mark: Mark | null, isPress: boolean) => {
    if (isPress) setHeld(mark !== null)
    if (mark && (isPress || !isHeld)) setCurrentId(mark.start.id)
  }
  const step = (id: string) => {
    setHeld(true)
    setCurrentId(id)
  }
  return (
    <Panel
      id="strip"
      title={`Every start, ${axis.first}–${axis.last}`}
      summary={
        <>
          Higher is better; the hairline marks tenth.{' '}
          <span className="script-only">
            Drag across the years, or move the two handles, to select them; press a mark to hold it.
          </span>
        </>
      }
      controls={<BandLegend />}
      share={<ShareButton title="Every start" shared={{ view: 'career-strip', of: null }} />}
    >
      <Asked>
        <Brushed axis={axis} height={height}>
          <StripPicture
            axis={axis}
            lanes={lanes}
            height={height}
            marks={marks}
            current={current}
            onPoint={point}
            world={world}
          />
        </Brushed>
      </Asked>
      <PanelBoundary name="television years" placeholder="min-h-6">
        <TelevisionYears axis={axis} />
      </PanelBoundary>
      <Readout marks={marks} current={current} onStep={step} />
      <p className="sr-only">
        {formatStarts(selected.length)} drawn:{' '}
        {countBands(selected)
          .map(({ band, starts }) => `${BAND_NAMES[band]} ${starts}`)
          .join(', ')}
        .
      </p>
    </Panel>
  )
}

/** The brush answers at once; the picture in it may follow. */
function Brushed(props: { axis: Axis; height: number; children: ReactNode }) {
  const { axis } = props
  const { address } = useCareer()
  const go = useGo()
  const years = address.selection.season
  const brush = {
    from: Math.max(axis.first, years.at(0) ?? axis.first),
    to: Math.min(axis.last, years.at(-1) ?? axis.last),
  }
  const brushTo = (from: number, to: number) => {
    const isAll = from <= axis.first && to >= axis.last
    const season = isAll ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
    go(narrow(address, { season }), 'replace')
  }
  return <YearBrush {...props} brush={brush} onBrush={brushTo} />
}
