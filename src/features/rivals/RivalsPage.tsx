import { formatStarts } from '~/format/numbers'
import { rivalsTitle, sumInWords } from '~/format/rivalWords'
import { SelectionHead } from '~/selection/SelectionHead'
import { useCareer } from '~/selection/useCareer'
import { useRivals } from '~/selection/useRivals'
import { ShareButton } from '~/share/ShareButton'
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
        <ShareButton title="Every rival" shared={{ view: 'rivals', of: null }} />
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
