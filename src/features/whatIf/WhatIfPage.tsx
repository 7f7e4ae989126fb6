import { formatLongDate } from '~/format/dates'
import { formatStarts } from '~/format/numbers'
import { whatIfTitle } from '~/format/titles'
import { FICTION } from '~/format/whatIfWords'
import { ActiveFilters } from '~/selection/ActiveFilters'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { askedFields } from '~/stats/selection'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Beaten } from './Beaten'
import { BeforeAfter } from './BeforeAfter'
import { Changes } from './Changes'
import { Editor } from './Editor'
import { Stories } from './Stories'
import { WhatIfChart } from './WhatIfChart'

/** What did not happen: the wins that got away given back, or any finish of his another. */
export function WhatIfPage() {
  const { world } = useCareer()
  return (
    <div className="space-y-12 py-6">
      <header className="space-y-4">
        <PageTitle title={whatIfTitle(world.driver)} />
        <Notices />
        <ShareButton title="What if? (fiction)" shared={{ view: 'what-if', of: null }} />
        <h1 tabIndex={-1} className="text-5xl md:text-6xl">
          What if?
        </h1>
        <Banner />
        <Narrowed />
      </header>
      <PanelBoundary name="stories" placeholder="min-h-96">
        <Stories />
      </PanelBoundary>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2 lg:grid-rows-[auto_auto_1fr]">
        <Editor />
        <Changes />
        <BeforeAfter />
        <Beaten />
      </div>
      <WhatIfChart />
    </div>
  )
}

/** Nobody is to take this page for a record. */
const Banner = () => (
  <p className="max-w-3xl border-4 border-double border-accent bg-panel px-4 py-3" data-fiction>
    <strong className="figure mr-1 text-2xl uppercase">{FICTION}</strong> A game with the record:
    the official results stay as they are, here and on every other page. Points are not recomputed,
    and laps, laps led and ratings stay as they were.
  </p>
)

/** Which starts are looked at, where it is not all of them. */
function Narrowed() {
  const { world, address, selected } = useCareer()
  if (askedFields(address.selection).length === 0) return null
  return (
    <div className="text-sm">
      <p>
        Of {formatStarts(world.starts.length)}
        {world.asof && ` by ${formatLongDate(world.asof)}`}, {formatStarts(selected.length)} looked
        at, chosen by the official results:
      </p>
      <ActiveFilters />
    </div>
  )
}
