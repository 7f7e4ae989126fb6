import type { ReactNode } from 'react'
import { paths } from '~/address/paths'
import { recordTitle } from '~/format/titles'
import { Notices } from '~/selection/Notices'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { PageTitle } from '~/ui/PageTitle'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { ReportError } from '~/ui/ReportError'
import { Corrections } from './Corrections'
import { Downloads } from './Downloads'
import { Extent } from './Extent'
import { Glossary } from './Glossary'
import { Making } from './Making'
import { Sources } from './Sources'
import { Arca, Entries, OtherRaces } from './Uncounted'

const CONTENTS = [
  ['making', 'How it is made'],
  ['sources', 'Sources'],
  ['corrections', 'Corrections'],
  ['conflicts', 'Conflicts'],
  ['gaps', 'Gaps'],
  ['aliases', 'Spellings'],
  ['entries', 'Entries that are no start'],
  ['arca', 'ARCA'],
  ['other-racing', 'Other racing'],
  ['glossary', 'Every word explained'],
  ['downloads', 'Downloads'],
  ['rights', 'Rights'],
  ['errors', 'Report an error'],
] as const

type Props = {
  /** What is kept for reading offline, and the way to remove it. */
  offline?: ReactNode
}

/** The record itself: what it rests on, what it lacks, what its words mean, and all of it to take away. */
export function DataPage({ offline }: Props) {
  const { world } = useCareer()
  return (
    <div className="py-6 lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-12">
      <header className="space-y-4 lg:col-span-2">
        <PageTitle title={recordTitle(world.driver)} />
        <Notices />
        <ShareButton title="The record" shared={{ path: paths.data() }} />
        <h1 tabIndex={-1} className="text-5xl md:text-6xl">
          The record
        </h1>
        <p className="max-w-prose text-lg">
          What every number about {world.driver.name} rests on, where sources differ, what is not
          known, and what each word means.
        </p>
        <PanelBoundary name="extent of the record" placeholder="min-h-12">
          <Extent />
        </PanelBoundary>
      </header>
      <nav
        aria-label="On this page"
        className="mt-4 border-y border-line py-2 text-sm lg:mt-10 lg:border-y-0 lg:py-0"
      >
        <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:sticky lg:top-6 lg:grid-cols-1 [&_a]:inline-block [&_a]:py-1 pointer-coarse:[&_a]:py-3">
          {[...CONTENTS, ...(offline ? ([['offline', 'Offline copy']] as const) : [])].map(
            ([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ),
          )}
        </ul>
      </nav>
      <div className="mt-10 min-w-0 space-y-14">
        <PanelBoundary name="making of the record">
          <Making />
        </PanelBoundary>
        <PanelBoundary name="sources">
          <Sources />
        </PanelBoundary>
        <PanelBoundary name="corrections">
          <Corrections />
        </PanelBoundary>
        <PanelBoundary name="entries">
          <Entries />
        </PanelBoundary>
        <PanelBoundary name="ARCA starts">
          <Arca />
        </PanelBoundary>
        <PanelBoundary name="other racing">
          <OtherRaces />
        </PanelBoundary>
        <Glossary />
        <PanelBoundary name="downloads">
          <Downloads />
        </PanelBoundary>
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
          <Rights />
          <Panel id="errors" title="Report an error">
            <ReportError />
          </Panel>
        </div>
        {offline && (
          <Panel id="offline" title="Offline copy">
            {offline}
          </Panel>
        )}
      </div>
    </div>
  )
}

/** Who owns what, and who has nothing to do with it. */
function Rights() {
  const { driver } = useCareer().world
  return (
    <Panel id="rights" title="Rights">
      <div className="max-w-prose space-y-2">
        <p>
          The <strong>facts</strong> are compiled from the sources named here and credited to them;
          no license is claimed over them. Articles are paraphrased and linked, not copied.
        </p>
        <p>
          The <strong>code</strong> is under the MIT license.
        </p>
        <p>
          <strong>Names and marks</strong> belong to their owners. The number plates are our own
          drawing in our own colors; there are no photos, logos or liveries.
        </p>
        <p>
          <strong>Unofficial fan project</strong>, not affiliated with or endorsed by {driver.name},
          NASCAR, any series, team, sponsor or broadcaster.
        </p>
      </div>
    </Panel>
  )
}
