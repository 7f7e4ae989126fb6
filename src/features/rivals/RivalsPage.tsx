import { formatStarts } from '~/format/numbers'
import { listInWords, rivalsFact, rivalsTitle, sumInWords } from '~/format/rivalWords'
import { selectionPhrase } from '~/format/selectionPhrase'
import { SelectionHead } from '~/selection/SelectionHead'
import { useCareer } from '~/selection/useCareer'
import { useRivals } from '~/selection/useRivals'
import { ShareButton } from '~/share/ShareButton'
import type { Own } from '~/share/shared'
import { rivalsIn } from '~/stats/rivalSets'
import type { Rival } from '~/stats/rivals'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Duels } from './Duels'
import { RivalsPanel } from './RivalsPanel'

/** Every driver he ever started with, and who finished ahead. */
export function RivalsPage() {
  const { world } = useCareer()
  return (
    <article className="space-y-6 py-6">
      <PageTitle title={rivalsTitle(world.driver)} />
      <header>
        <PanelBoundary name="sentence to share" meanwhile={<Share />}>
          <ShareSum />
        </PanelBoundary>
        <h1 tabIndex={-1} className="text-4xl md:text-6xl">
          Every rival
        </h1>
        <p className="mt-2 max-w-3xl">
          A meeting is a race that both started; ahead is whoever has the better official finish, a
          car that is out where it was scored. Only his own starts count: a relief drive is a
          meeting with nobody.
        </p>
      </header>
      <SelectionHead className="mt-6">
        <PanelBoundary name="rivals" placeholder="min-h-screen">
          <Lists />
        </PanelBoundary>
      </SelectionHead>
    </article>
  )
}

const Share = ({ own }: { own?: Own }) => (
  <ShareButton title="Every rival" shared={{ view: 'rivals', of: null }} own={own} />
)

/** With a sentence of all that are listed, which needs the meetings. */
function ShareSum() {
  const rivals = useRivals()
  const { world, address } = useCareer()
  const { selection, view } = address
  const fact = rivalsFact(
    world.driver.name,
    selectionPhrase(world, selection),
    listInWords(view, ''),
    rivalsIn(rivals, view.set, view.min),
  )
  return <Share own={{ fact }} />
}

function Lists() {
  const rivals = useRivals()
  if (rivals.length === 0) return null
  return (
    <div className="space-y-10">
      <Sum rivals={rivals} />
      <Duels rivals={rivals} />
      <RivalsPanel rivals={rivals} />
    </div>
  )
}

/** All meetings together. */
function Sum({ rivals }: { rivals: readonly Rival[] }) {
  const { selected } = useCareer()
  return (
    <p className="max-w-3xl text-lg">
      In {formatStarts(selected.length)} he met {sumInWords(rivals)}.
    </p>
  )
}
