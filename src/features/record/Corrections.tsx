import type { ReactNode } from 'react'
import { useFile } from '~/data/queries'
import { formatDate, formatDaysIn } from '~/format/dates'
import { useCareer } from '~/selection/useCareer'
import { correctionsOf, isLookingBack } from '~/stats/provenance'
import { Panel } from '~/ui/Panel'
import { Credit } from './Credit'
import { RaceLinks } from './RaceLinks'

/** Where the race data disagreed, what was taken, and where texts contradict each other. */
export function Corrections() {
  const { world } = useCareer()
  const { corrections, conflicts, gaps, lapsLedDoNotAddUp, aliases } = useFile('corrections.json')
  const isBack = isLookingBack(world.asof, world.driver.recordTo)
  const isRun = (id: string) => world.starts.some((start) => start.id === id)
  const decided = correctionsOf(corrections, isRun, isBack)
  const uneven = lapsLedDoNotAddUp.filter(isRun)
  return (
    <>
      <Panel
        id="corrections"
        title="Corrections"
        summary="Where the race data disagree or fall short: what the sources say, and what was taken."
      >
        {decided.length === 0 && <None what="correction" />}
        <Notes>
          {decided.map(({ id, raceIds, issue, resolution, sources, date }) => (
            <li key={id}>
              <p className="text-xs">
                {raceIds.length === 0 ? 'Several races' : <RaceLinks ids={raceIds} />}
              </p>
              <p>{formatDaysIn(issue)}</p>
              <p>
                <strong>Taken:</strong> {formatDaysIn(resolution)}
              </p>
              <By sources={sources} date={date} />
            </li>
          ))}
        </Notes>
        {uneven.length > 0 && (
          <p className="mt-4 text-sm">
            Laps led do not add up to the laps of the race in any source, and were left as they are:{' '}
            <RaceLinks ids={uneven} />.
          </p>
        )}
      </Panel>
      <Panel
        id="conflicts"
        title="Conflicts"
        summary="Texts that contradict each other, or the race data. Both sides are given."
      >
        {isBack ? (
          <LeftOut what="Conflicts" />
        ) : (
          <Notes>
            {conflicts.map(({ id, subject, statement, sources, date }) => (
              <li key={id}>
                <h3 className="text-lg">{formatDaysIn(subject)}</h3>
                <p>{formatDaysIn(statement)}</p>
                <By sources={sources} date={date} />
              </li>
            ))}
          </Notes>
        )}
      </Panel>
      <Panel
        id="gaps"
        title="Gaps"
        summary="Looked for and not found. That no source tells does not mean that it did not happen."
      >
        {isBack ? (
          <LeftOut what="Gaps" />
        ) : (
          <Notes>
            {gaps.map(({ id, subject, statement, sources }) => (
              <li key={id}>
                <h3 className="text-lg">{formatDaysIn(subject)}</h3>
                <p>{formatDaysIn(statement)}</p>
                {sources.length > 0 && <By sources={sources} />}
              </li>
            ))}
          </Notes>
        )}
      </Panel>
      <Panel
        id="aliases"
        title="Spellings"
        summary="Names that were found to be one person; every other near pair is two people."
      >
        <ul className="text-sm">
          {aliases.map(({ driver, alsoSpelled, note }) => (
            <li key={alsoSpelled}>
              <strong>{driver}</strong>, also spelled {alsoSpelled}: {note}.
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

/** Short notes side by side where there is room. */
const Notes = ({ children }: { children: ReactNode }) => (
  <ul className="grid gap-x-10 gap-y-5 text-sm md:grid-cols-2 2xl:grid-cols-3 [&>li]:border-t [&>li]:border-line [&>li]:pt-2">
    {children}
  </ul>
)

const By = ({ sources, date }: { sources: readonly string[]; date?: string }) => (
  <p className="text-xs text-muted">
    <Credit ids={sources} />
    {date && ` · ${formatDate(date)}`}
  </p>
)

const None = ({ what }: { what: string }) => (
  <p className="text-sm text-muted">No {what} concerns a race run by then.</p>
)

const LeftOut = ({ what }: { what: string }) => (
  <p className="text-sm text-muted">
    {what} speak of the record as a whole, later days included; they are left out of an earlier day.
  </p>
)
