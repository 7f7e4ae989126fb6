import { useSyncExternalStore } from 'react'
import { recordsTitle } from '~/format/titles'
import { SelectionHead } from '~/selection/SelectionHead'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { dayOfYear, localDay } from '~/stats/calendar'
import { PageTitle } from '~/ui/PageTitle'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { BestDays } from './BestDays'
import { Calendar } from './Calendar'
import { LongestRuns } from './LongestRuns'
import { NthStarts } from './NthStarts'
import { OnThisDay } from './OnThisDay'

/** What stands out in the selection: runs, single races, round numbers, and days of the year. */
export function RecordsPage() {
  const { world, selected } = useCareer()
  const today = useToday(world.asof)
  return (
    <article className="space-y-10 py-6">
      <PageTitle title={recordsTitle(world.driver)} />
      <header>
        <ShareButton title="Records and runs" shared={{ view: 'records', of: null }} />
        <h1 tabIndex={-1} className="text-4xl md:text-6xl">
          Records and runs
        </h1>
        <p className="mt-2 max-w-3xl">
          What stands out of all his starts, or of those you choose: the longest runs, the best
          single days, every round-number start, and what this day of the year was in other years.
        </p>
      </header>
      <SelectionHead className="mt-12 space-y-12">
        <PanelBoundary name="day of the year" placeholder="min-h-40">
          <OnThisDay today={today} />
        </PanelBoundary>
        {selected.length > 0 && (
          <>
            <LongestRuns />
            <BestDays />
            <NthStarts />
          </>
        )}
        <PanelBoundary name="calendar" placeholder="min-h-screen">
          <Calendar today={today} />
        </PanelBoundary>
      </SelectionHead>
    </article>
  )
}

/** Nothing tells when the day turns; the next drawing sees it. */
const never = () => () => {}

/**
 * The day of the year it is for the reader, or was on the day looked back from: "07-09".
 *
 * @returns `null` as the page is built, which is on another day.
 */
const useToday = (asof: string | null): string | null =>
  useSyncExternalStore(
    never,
    () => dayOfYear(asof ?? localDay(new Date())),
    () => asof && dayOfYear(asof),
  )
