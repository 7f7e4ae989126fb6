import { carried, paths, withAddress } from '~/address/paths'
import { Pointed } from '~/charts/pointing/Pointed'
import { TipSlot } from '~/charts/pointing/TipSlot'
import type { Axis } from '~/charts/timeAxis'
import { placeInYear, weeksOf, yearLayout } from '~/charts/year/layout'
import { YearPicture } from '~/charts/year/YearPicture'
import { SERIES } from '~/data/schema/values'
import { useCareer } from '~/selection/useCareer'
import { gotAwayIn } from '~/stats/gotAway'
import { yearOf } from '~/stats/seasons'
import { PageLink } from '~/ui/PageLink'
import { StartTip } from './StartTip'
import { usePictureWidth } from './screen'
import { inNextLane, seriesOf, stopsOf } from './stops'
import { yearInWords } from './yearWords'

/** The tooltip came with this code. */
const HERE = { preload: () => Promise.resolve(), isLoaded: () => true }

type Props = {
  year: number
  axis: Axis
  /** Whether it is the one season that all panels show. */
  isSelected: boolean
  onYear: (year: number) => void
  onSelect: (isSelected: boolean) => void
  onClose: () => void
}

/** One year of the strip, large enough to press each start. */
export function YearInFull(props: Props) {
  const { year } = props
  const { world, selected, address } = useCareer()
  const width = usePictureWidth()
  const inYear = <T extends { date: string }>(all: readonly T[]) =>
    all.filter(({ date }) => yearOf(date) === year)
  const all = inYear(world.starts)
  const starts = inYear(selected)
  const stories = inYear(gotAwayIn(world.gotAway, world.starts, selected, address.selection))
  const dated = [
    ...all,
    ...stories.map((story) => ({ series: seriesOf(story), date: story.date, finish: 1 })),
  ]
  const layout = yearLayout(year, dated, world.starts, width)
  const stops = stopsOf(starts, stories, (series, date, finish) =>
    placeInYear(layout, year, { series, date }, finish),
  )
  const weeks = weeksOf(
    year,
    all.map(({ date }) => date),
  )
  return (
    <section
      aria-labelledby="strip-year"
      className="mt-6 border-t-2 border-ink pt-3 [overflow-anchor:none]"
    >
      <Head {...props} />
      <p className="mt-1 mb-3 max-w-3xl text-sm text-muted">
        {yearInWords(starts, all.length, weeks)}
      </p>
      <div className="relative">
        <Pointed
          where="year"
          label={`Starts of ${year}, in order`}
          stops={stops}
          height={layout.height}
          beside={(from, by) => inNextLane(stops, from, by, SERIES)}
        >
          <YearPicture
            year={year}
            layout={layout}
            starts={starts}
            others={all.filter((start) => !starts.includes(start))}
            stories={stories}
            stints={world.stints}
          />
        </Pointed>
        <TipSlot where="year" late={HERE}>
          <StartTip
            where="year"
            label={`Step through the starts of ${year}`}
            stops={stops}
            height={layout.height}
          />
        </TipSlot>
      </div>
    </section>
  )
}

function Head({ year, axis, isSelected, onYear, onSelect, onClose }: Props) {
  const { address } = useCareer()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h3 id="strip-year" className="figure mr-auto text-4xl">
        <PageLink
          href={withAddress(paths.season(year), carried(address))}
          aria-label={`Season ${year}`}
        >
          {year}
        </PageLink>
      </h3>
      <span className="flex gap-1 print:hidden">
        <Step to={year - 1} isThere={year > axis.first} onYear={onYear} mark="◀" />
        <Step to={year + 1} isThere={year < axis.last} onYear={onYear} mark="▶" />
      </span>
      <span className="flex gap-1 print:hidden">
        <button
          type="button"
          className="press"
          aria-pressed={isSelected}
          onClick={() => onSelect(!isSelected)}
        >
          Only {year}
        </button>
        <button type="button" className="press" onClick={onClose}>
          Close <span className="sr-only">the year</span>
        </button>
      </span>
    </div>
  )
}

type StepProps = { to: number; isThere: boolean; onYear: (year: number) => void; mark: string }

const Step = ({ to, isThere, onYear, mark }: StepProps) => (
  <button
    type="button"
    className="press"
    aria-disabled={!isThere}
    onClick={() => isThere && onYear(to)}
  >
    {mark === '◀' && <span aria-hidden>◀</span>}
    {isThere ? to : <span aria-hidden>–</span>}
    {!isThere && <span className="sr-only">No year beyond</span>}
    {mark === '▶' && <span aria-hidden>▶</span>}
  </button>
)
