import { carried, paths, withAddress } from '~/address/paths'
import { useFile } from '~/data/queries'
import { formatAgainst, formatDifference } from '~/format/expectationWords'
import { expectationTitle } from '~/format/titles'
import { SelectionHead } from '~/selection/SelectionHead'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import {
  againstOf,
  differenceOf,
  type Expected,
  expectedOf,
  expectedPoints,
  furthest,
  poolsOf,
} from '~/stats/expectation'
import { Fact, Facts } from '~/ui/Facts'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { ByGroup } from './ByGroup'
import { Drives } from './Drives'
import { EveryRace } from './EveryRace'
import { ExpectedChart } from './ExpectedChart'
import { TheRule } from './TheRule'

/** His finishes against what others made of about the same grid places. */
export function ExpectationPage() {
  const { world, address } = useCareer()
  return (
    <article className="space-y-6 py-6">
      <PageTitle title={expectationTitle(world.driver)} />
      <header>
        <ShareButton title="Against expectation" shared={{ view: 'expectation', of: null }} />
        <h1 tabIndex={-1} className="text-5xl md:text-7xl">
          Against expectation
        </h1>
        <p className="mt-3 max-w-3xl text-lg">
          Where would anyone else have finished from there? Each start is set against what other
          drivers made of about the same grid place, in the same series, on the same kind of track,
          in the three seasons before.
        </p>
      </header>
      <SelectionHead className="mt-6">
        <PanelBoundary name="expectation" placeholder="min-h-screen">
          <Answer />
        </PanelBoundary>
      </SelectionHead>
      <p className="flex flex-wrap gap-x-6">
        <PageLink href={withAddress(paths.seats(), carried(address))}>
          Same seat: others in his rides
        </PageLink>
        <PageLink href={withAddress(paths.dashboard(), carried(address))}>The dashboard</PageLink>
      </p>
    </article>
  )
}

/** Everything that rests on the table of outcomes. */
function Answer() {
  const { selected, address } = useCareer()
  const { window, dnf } = address.view
  const poolOf = poolsOf(useFile('grid-outcomes.json'))
  const counted = dnf === 'exclude' ? selected.filter(({ band }) => band !== 'dnf') : selected
  const all = expectedOf(counted, poolOf)
  const points = expectedPoints(all, window)
  return (
    <div className="space-y-12">
      <Headline all={all} />
      <ExpectedChart all={all} points={points} without={selected.length - counted.length} />
      {points.length > 0 && (
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
          <Drives title="Best drives" points={furthest(points, 'best', 6)} />
          <Drives title="Worst days" points={furthest(points, 'worst', 6)} />
        </div>
      )}
      <ByGroup all={all} />
      <EveryRace all={all} />
      <TheRule />
    </div>
  )
}

function Headline({ all }: { all: readonly Expected[] }) {
  const { mean, better, unknown } = againstOf(all)
  if (mean === null) return null
  const best = furthest(expectedPoints(all, 3), 'best', 1)[0]
  return (
    <Facts>
      <Fact name={`places a start, mean of ${mean.starts}`} value={formatAgainst(mean)} />
      <Fact name="starts better than expected" value={better} />
      <Fact name="worse or level" value={mean.starts - better} />
      {best && (
        <Fact
          name={`the best, ${best.start.track.shortName} ${best.start.season}`}
          value={formatDifference(differenceOf({ start: best.start, pool: best.pool, why: null }))}
        />
      )}
      {unknown > 0 && <Fact name="cannot be told" value={unknown} />}
    </Facts>
  )
}
