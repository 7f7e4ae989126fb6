import { carried, paths, withAddress } from '~/address/paths'
import { rivalTitle } from '~/format/rivalWords'
import { ActiveFilters } from '~/selection/ActiveFilters'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { useRivals } from '~/selection/useRivals'
import { hasFrame } from '~/stats/rivalFrames'
import { type Rival, rivalsBeside } from '~/stats/rivals'
import { PageLink } from '~/ui/PageLink'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { Balance } from './Balance'
import { Cuts } from './Cuts'
import { EveryMeeting } from './EveryMeeting'
import { NoSuchRival } from './NoSuchRival'
import { RivalHead } from './RivalHead'
import { RivalStory } from './RivalStory'

/** One driver he met: who finished ahead, how it went, and every race both started. */
export function RivalPage({ slug }: { slug: string }) {
  const { world, address } = useCareer()
  const rivals = useRivals()
  const rival = rivals.find((one) => one.slug === slug)
  if (!rival) return <NoSuchRival slug={slug} />
  return (
    <article className="space-y-10 py-6">
      <PageTitle title={rivalTitle(rival.name, world.driver)} />
      <Notices />
      <ActiveFilters label="Meetings are narrowed to" />
      <RivalHead rival={rival} />
      <div className="grid gap-x-14 gap-y-10 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        {hasFrame(rival) && <Balance rival={rival} />}
        <Cuts rival={rival} />
      </div>
      <PanelBoundary name="story">
        <RivalStory slug={slug} />
      </PanelBoundary>
      <EveryMeeting rival={rival} />
      <Beside rivals={rivals} slug={slug} />
      <p>
        <PageLink href={withAddress(paths.rivals(), carried(address))}>
          All {rivals.length} rivals
        </PageLink>
      </p>
    </article>
  )
}

/** Whom he met a little more often, and whom a little less. */
function Beside({ rivals, slug }: { rivals: readonly Rival[]; slug: string }) {
  const { before, after } = rivalsBeside(rivals, slug)
  return (
    <nav
      aria-label="Rivals by meetings"
      className="grid gap-4 border-y border-line py-4 sm:grid-cols-2"
    >
      <div>{before && <Neighbour rival={before} label="Met as often or more" />}</div>
      <div className="sm:text-right">
        {after && <Neighbour rival={after} label="Met as often or less" />}
      </div>
    </nav>
  )
}

function Neighbour({ rival, label }: { rival: Rival; label: string }) {
  const { address } = useCareer()
  return (
    <>
      <p className="text-xs text-muted">{label}</p>
      <PageLink
        href={withAddress(paths.rival(rival.slug), carried(address))}
        className="figure text-xl no-underline hover:underline"
      >
        {rival.name}
      </PageLink>
      <p className="text-xs text-muted">
        {rival.meetings} met · {rival.ahead}–{rival.behind}
      </p>
    </>
  )
}
