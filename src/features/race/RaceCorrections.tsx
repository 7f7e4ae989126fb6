import type { ReactNode } from 'react'
import { useFile, useLife, useSources } from '~/data/queries'
import { formatLongDate } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import { conflictsAbout, correctionsAbout } from '~/stats/aboutRace'
import { isLookingBack } from '~/stats/provenance'
import { lifeAsOf } from '~/stats/world'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'

/** What was corrected in the line of this race, and where its sources differ. */
export function RaceCorrections({ raceId }: { raceId: string }) {
  const { world } = useCareer()
  const file = useFile('corrections.json')
  const texts = useFile('sources.json')
  const articles = useFile('articles.json')
  const milestones = lifeAsOf(useLife(), world.asof).milestones
  const isText = (source: string) =>
    articles.some(({ id }) => id === source) ||
    texts.some(({ id, kind }) => id === source && kind === 'press')
  const corrections = correctionsAbout(raceId, file)
  // A conflict may speak of what was written later.
  const conflicts = isLookingBack(world.asof, world.driver.recordTo)
    ? []
    : conflictsAbout(raceId, file, milestones, isText)
  if (corrections.length + conflicts.length === 0) return null
  return (
    <Panel id="corrections" title="Where sources differ">
      <ul className="max-w-prose space-y-4">
        {corrections.map(({ id, issue, resolution, sources, date }) => (
          <Difference key={id} sources={sources} date={date}>
            <p>{issue}</p>
            <p>
              <strong>Taken:</strong> {resolution}
            </p>
          </Difference>
        ))}
        {conflicts.map(({ id, subject, statement, sources, date }) => (
          <Difference key={id} sources={sources} date={date}>
            <p>
              <strong>{subject}:</strong> {statement}
            </p>
          </Difference>
        ))}
      </ul>
    </Panel>
  )
}

type Props = { sources: readonly string[]; date: string; children: ReactNode }

function Difference({ sources, date, children }: Props) {
  const named = useSources()
  return (
    <li className="space-y-1 border-l-4 border-win pl-4 [border-left-style:double]">
      {children}
      <SourceList ids={sources} sources={named} />
      <p className="text-xs text-muted">
        Decided <time dateTime={date}>{formatLongDate(date)}</time>
      </p>
    </li>
  )
}
