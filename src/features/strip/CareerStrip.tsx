import { type ReactNode, useState } from 'react'
import { type Address, narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { BandLegend } from '~/charts/BandLegend'
import { Pointed } from '~/charts/pointing/Pointed'
import { PointingProvider } from '~/charts/pointing/pointing'
import { TipSlot } from '~/charts/pointing/TipSlot'
import { heightOf, marksOf, type Strip, stripOf } from '~/charts/strip/layout'
import { StripPicture } from '~/charts/strip/StripPicture'
import { type Axis, across, seasonAt } from '~/charts/timeAxis'
import { SERIES } from '~/data/schema/values'
import { BAND_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { Asked } from '~/selection/asked'
import { useCareer, useGo } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { countBands } from '~/stats/bands'
import { gotAwayIn } from '~/stats/gotAway'
import type { World } from '~/stats/world'
import { ByPointer } from '~/ui/ByPointer'
import { BASE } from '~/ui/base'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { late, WithLate } from '~/ui/late'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { isNarrow } from './screen'
import { inNextLane, stopsOf } from './stops'
import { TelevisionYears } from './TelevisionYears'
import { YearBrush } from './YearBrush'

const StartTip = late(async () => (await import('./StartTip')).StartTip)
const YearInFull = late(async () => (await import('./YearInFull')).YearInFull)

/** The whole career in one picture: years are chosen, starts pointed at, a year opened in full. */
export function CareerStrip() {
  const { world, selected } = useCareer()
  if (world.starts.length === 0)
    return (
      <Panel id="strip" title="Every start">
        <EmptyMessage title="He had not made a start by that day." />
      </Panel>
    )
  const strip = stripOf(world)
  const { first, last } = strip.axis
  return (
    <Panel
      id="strip"
      title={`Every start, ${first}–${last}`}
      summary={<Summary />}
      controls={
        <>
          <BandLegend />
          <PictureMenu chart="career-strip" title="Every start" />
        </>
      }
      share={<ShareButton title="Every start" shared={{ view: 'career-strip', of: null }} />}
    >
      <PointingProvider>
        <Whole strip={strip} world={world} />
      </PointingProvider>
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

const Summary = () => (
  <>
    Higher is better, the top ten is shaded; a hollow star is a win that got away.{' '}
    <span className="script-only print:hidden max-md:hidden">
      Press a year or drag across several to select them. Press a mark to hold it
      <ByPointer mouse=", or step through them by the arrow keys." touch="." />
    </span>
    <span className="script-only print:hidden md:hidden">
      Tap the picture: the nearest start stands in words under it, and below them its year in full.
      Tap the name of a year to select it.
    </span>
  </>
)

/** The picture of the career, and under it that of the year that is selected or opened. */
function Whole({ strip, world }: { strip: Strip; world: World }) {
  const { selected, address } = useCareer()
  const [opened, setOpened] = useState<number | null>(null)
  const stories = gotAwayIn(world.gotAway, world.starts, selected, address.selection)
  const stops = stopsOf(selected, stories, (series, date, finish) => {
    const lane = strip.lanes.find((one) => one.series === series)
    return lane ? { x: across(strip.axis, date), y: heightOf(lane, finish) } : null
  })
  const hrefOf = (raceId: string) => BASE + withAddress(paths.race(raceId), carried(address))
  // On a phone the marks are too close to tell: a press anywhere in a year opens it.
  const press = (percent: number) => {
    if (isNarrow()) setOpened(seasonAt(strip.axis, percent))
  }
  return (
    <>
      <div className="relative" data-picture>
        <Asked>
          <Brushed strip={strip}>
            <Pointed
              where="strip"
              label="Starts, oldest to newest"
              stops={stops}
              height={strip.height}
              beside={(from, by) => inNextLane(stops, from, by, SERIES)}
              onPress={press}
              onNear={() => void StartTip.preload().catch(() => {})}
            >
              <StripPicture
                strip={strip}
                marks={marksOf(strip, selected)}
                world={world}
                hrefOf={hrefOf}
              />
            </Pointed>
          </Brushed>
        </Asked>
        <PanelBoundary name="television years" placeholder="min-h-10">
          <TelevisionYears axis={strip.axis} />
        </PanelBoundary>
        <TipSlot where="strip" late={StartTip}>
          <StartTip
            where="strip"
            label="Step through the starts"
            stops={stops}
            height={strip.height}
          />
        </TipSlot>
      </div>
      <OpenYear axis={strip.axis} opened={opened} onOpen={setOpened} />
    </>
  )
}

/** The one season that is asked for, if it is one. */
const onlySeason = ({ selection: { season } }: Address): number | null =>
  season.length === 1 ? (season[0] ?? null) : null

type OpenYearProps = { axis: Axis; opened: number | null; onOpen: (year: number | null) => void }

/** The year that is selected, or the one that was opened. */
function OpenYear({ axis, opened, onOpen }: OpenYearProps) {
  const { address } = useCareer()
  const go = useGo()
  const only = onlySeason(address)
  const year = only ?? opened
  if (year === null || year < axis.first || year > axis.last) return null
  const select = (season: number[]) => go(narrow(address, { season }))
  return (
    <PanelBoundary name="year in full" placeholder="min-h-[20rem]">
      <WithLate of={YearInFull}>
        <YearInFull
          year={year}
          axis={axis}
          isSelected={only !== null}
          onYear={(next) => (only === null ? onOpen(next) : select([next]))}
          onSelect={(isSelected) => {
            onOpen(year)
            select(isSelected ? [year] : [])
          }}
          onClose={() => {
            onOpen(null)
            if (only !== null) select([])
          }}
        />
      </WithLate>
    </PanelBoundary>
  )
}

/** The brush answers at once; the picture in it may follow. */
function Brushed(props: { strip: Strip; children: ReactNode }) {
  const { axis } = props.strip
  const { address } = useCareer()
  const go = useGo()
  const years = address.selection.season
  const brush = {
    from: Math.max(axis.first, years.at(0) ?? axis.first),
    to: Math.min(axis.last, years.at(-1) ?? axis.last),
  }
  const choose = (from: number, to: number, how: 'push' | 'replace') => {
    const isAll = from <= axis.first && to >= axis.last
    const season = isAll ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
    go(narrow(address, { season }), how)
  }
  const chooseYear = (year: number, isMore: boolean) => {
    if (isMore && years.length > 0)
      choose(Math.min(year, brush.from), Math.max(year, brush.to), 'push')
    else if (onlySeason(address) === year) choose(axis.first, axis.last, 'push')
    else choose(year, year, 'push')
  }
  return (
    <YearBrush
      {...props}
      brush={brush}
      onBrush={(from, to) => choose(from, to, 'replace')}
      onYear={chooseYear}
    />
  )
}
