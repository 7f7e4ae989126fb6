import type { ReactNode } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { useLife, useSources } from '~/data/queries'
import type { Confidence } from '~/data/schema/common'
import type { OtherRacing } from '~/data/schema/life'
import { formatLongDate, formatYears } from '~/format/dates'
import { MILESTONE_NAMES } from '~/format/milestoneKinds'
import { formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { yearOf } from '~/stats/seasons'
import { lifeAsOf } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { SourceList } from '~/ui/SourceList'
import { EarlierRoles } from './EarlierRoles'

/** The turns of the year in full, his work on television, and what else he raced. */
export function Happenings({ year }: { year: number }) {
  const { world, address } = useCareer()
  const life = lifeAsOf(useLife(), world.asof)
  const milestones = life.milestones.filter(({ date }) => yearOf(date) === year)
  const roles = life.broadcasting.filter(
    ({ from, to }) =>
      yearOf(from) === year || (to !== null && yearOf(from) < year && year <= yearOf(to)),
  )
  const other = life.otherRacing.filter(({ date }) => date !== null && yearOf(date) === year)
  const earlier = life.broadcasting.filter(({ from, to }) => to === null && yearOf(from) < year)
  return (
    <Panel id="story" title={`What happened in ${year}`}>
      {milestones.length === 0 && (
        <p className="text-muted">No milestone of this year is on the record.</p>
      )}
      <div className="gap-x-12 md:columns-2 xl:columns-3">
        {milestones.map((milestone) => (
          <Telling
            key={milestone.id}
            id={milestone.id}
            kind={MILESTONE_NAMES[milestone.kind]}
            when={<When date={milestone.date} />}
            headline={milestone.headline}
            confidence={milestone.confidence}
            note={milestone.note}
            sources={milestone.sources}
          >
            <p>
              {milestone.detail}{' '}
              {milestone.raceId && (
                <PageLink
                  href={withAddress(paths.race(milestone.raceId), carried(address))}
                  className="whitespace-nowrap"
                >
                  The race
                </PageLink>
              )}
            </p>
          </Telling>
        ))}
        {roles.map((role) => (
          <Telling
            key={role.id}
            id={`tv-${role.id}`}
            kind="On air"
            when={formatYears(role.from, role.to)}
            headline={`${role.role}, ${role.network}`}
            confidence={null}
            note={role.to === null ? 'When it ended is not known.' : null}
            sources={role.sources}
          >
            <p>{role.program}.</p>
          </Telling>
        ))}
        {other.map((race) => (
          <Telling
            key={race.id}
            id={`other-${race.id}`}
            kind="Other racing, in no total"
            when={<When date={race.date ?? ''} />}
            headline={`${race.series}: ${race.event}`}
            confidence={race.confidence}
            note={race.note}
            sources={race.sources}
          >
            <p>{race.detail}.</p>
            <p className="text-sm text-muted">{detailsOf(race)}</p>
          </Telling>
        ))}
      </div>
      <EarlierRoles roles={earlier} />
    </Panel>
  )
}

type TellingProps = {
  id: string
  kind: string
  when: ReactNode
  headline: string
  confidence: Confidence | null
  note: string | null
  sources: readonly string[]
  children: ReactNode
}

/** One thing that happened, on whose word, and who says otherwise. */
function Telling({ id, kind, when, headline, confidence, note, sources, children }: TellingProps) {
  const named = useSources()
  const isConflicting = confidence === 'conflicting'
  return (
    <section
      id={id}
      className={`mb-6 scroll-mt-4 break-inside-avoid space-y-1 border-t pt-2 target:border-accent target:bg-wash ${isConflicting ? 'border-l-4 border-l-win border-t-line pl-3 [border-left-style:double]' : 'border-line'}`}
    >
      <p className="text-xs text-muted">
        {when} · {kind}
      </p>
      <h3 className="text-xl">{headline}</h3>
      {children}
      {note && (
        <p className="text-sm text-muted">
          {isConflicting && <strong>Sources differ. </strong>}
          {note}
        </p>
      )}
      <SourceList ids={sources} sources={named} />
    </section>
  )
}

/** The day as precisely as it is known. */
const When = ({ date }: { date: string }) => (
  <>
    <time dateTime={date}>{formatLongDate(date)}</time>
    {date.length < 10 && ` (${date.length === 4 ? 'no more is known' : 'day not known'})`}
  </>
)

/** Track, class, car, team and result, as far as they are known. */
const detailsOf = (race: OtherRacing): string =>
  [
    race.track,
    race.class && `class ${race.class}`,
    race.carNumber && `No. ${race.carNumber}`,
    race.car,
    race.team,
    race.coDrivers && `with ${race.coDrivers}`,
    race.start !== null && `started ${formatPosition(race.start)}`,
    race.finish !== null && `finished ${formatPosition(race.finish)}`,
    race.status,
  ]
    .filter(Boolean)
    .join(' · ')
