import { Compare } from '~/features/compare/Compare'
import { Context } from '~/features/context/Context'
import { Scoreboard } from '~/features/figures/Scoreboard'
import { Hero } from '~/features/hero/Hero'
import { RaceTable } from '~/features/raceTable/RaceTable'
import { Records } from '~/features/records/Records'
import { Splits } from '~/features/splits/Splits'
import { CareerStrip } from '~/features/strip/CareerStrip'
import { Timeline } from '~/features/timeline/Timeline'
import { Distribution } from '~/features/trends/Distribution'
import { FinishTrend } from '~/features/trends/FinishTrend'
import { GridFinish } from '~/features/trends/GridFinish'
import { SeasonAverages } from '~/features/trends/SeasonAverages'
import { Tally } from '~/features/trends/Tally'
import { Later, LaterWhenAway } from '~/selection/asked'
import { SelectionHead } from '~/selection/SelectionHead'
import { PanelBoundary } from '~/ui/PanelBoundary'

/** The parts of the page, in its order. */
const SECTIONS = [
  ['strip', 'Strip'],
  ['trends', 'Trends'],
  ['compare', 'Compare'],
  ['context', 'In context'],
  ['splits', 'Splits'],
  ['records', 'Runs'],
  ['races', 'Races'],
  ['timeline', 'Timeline'],
] as const

/** One page, one selection, everything linked. */
export const Dashboard = () => (
  <>
    <div data-answer="asof">
      <Later>
        <PanelBoundary name="story" placeholder="min-h-[26rem]">
          <Hero />
        </PanelBoundary>
      </Later>
    </div>
    <SelectionHead className="pt-2">
      <PanelBoundary name="figures" placeholder="min-h-48">
        <Scoreboard />
      </PanelBoundary>
      <div className="panels space-y-14">
        <Later>
          <PanelBoundary name="career strip" placeholder="min-h-[32rem]">
            <CareerStrip />
          </PanelBoundary>
          <Sections />
          <div
            id="trends"
            className="grid gap-x-12 gap-y-12 xl:grid-cols-[minmax(0,5fr)_minmax(0,2fr)]"
          >
            <PanelBoundary name="trend" placeholder="min-h-[26rem]">
              <FinishTrend />
            </PanelBoundary>
            <PanelBoundary name="distribution" placeholder="min-h-[20rem]">
              <Distribution />
            </PanelBoundary>
          </div>
          <PanelBoundary name="season averages" placeholder="min-h-[20rem]">
            <SeasonAverages />
          </PanelBoundary>
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
            <PanelBoundary name="tally" placeholder="min-h-[20rem]">
              <Tally />
            </PanelBoundary>
            <PanelBoundary name="start against finish" placeholder="min-h-[20rem]">
              <GridFinish />
            </PanelBoundary>
          </div>
          <PanelBoundary name="comparison" placeholder="min-h-28">
            <Compare />
          </PanelBoundary>
          <PanelBoundary name="context" placeholder="min-h-40">
            <Context />
          </PanelBoundary>
          <PanelBoundary name="splits" placeholder="min-h-[40rem]">
            <Splits />
          </PanelBoundary>
          <PanelBoundary name="runs and best days" placeholder="min-h-[16rem]">
            <Records />
          </PanelBoundary>
        </Later>
        <LaterWhenAway>
          <PanelBoundary name="race table" placeholder="min-h-screen">
            <RaceTable />
          </PanelBoundary>
        </LaterWhenAway>
        <Later>
          <PanelBoundary name="timeline" placeholder="min-h-[36rem]">
            <Timeline />
          </PanelBoundary>
        </Later>
      </div>
    </SelectionHead>
  </>
)

const Sections = () => (
  <nav aria-label="Sections" className="flex flex-wrap gap-x-4 border-y border-line text-sm">
    {SECTIONS.map(([id, name]) => (
      <a key={id} href={`#${id}`} className="site-link">
        {name}
      </a>
    ))}
  </nav>
)
