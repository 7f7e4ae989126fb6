import { useFile, useLife, useSources } from '~/data/queries'
import { formatDaysIn } from '~/format/dates'
import { CorrectionItem, correctedIn } from '~/selection/SourcesOf'
import { useCareer } from '~/selection/useCareer'
import { conflictsAmong } from '~/stats/aboutRace'
import { isLookingBack } from '~/stats/provenance'
import type { Start } from '~/stats/starts'
import { lifeAsOf } from '~/stats/world'
import { SourceList } from '~/ui/SourceList'

/** More than these are folded away. */
const FEW = 2

/** Corrections and conflicts that touch some races. */
export function Differences({ starts }: { starts: readonly Start[] }) {
  const corrections = correctedIn(starts, useFile('corrections.json'))
  const conflicts = useConflicts(starts)
  if (corrections.length + conflicts.length === 0)
    return (
      <p>
        No line of these races had to be corrected, and no conflict between sources touches them.
      </p>
    )
  const count = [
    corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`,
    conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`,
  ].join(' and ')
  return (
    <details open={corrections.length + conflicts.length <= FEW}>
      <summary>{count} in these races</summary>
      <ul className="figure-differences">
        {corrections.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} starts={starts} />
        ))}
        {conflicts.map((conflict) => (
          <Conflict key={conflict.id} {...conflict} />
        ))}
      </ul>
    </details>
  )
}

function useConflicts(starts: readonly Start[]) {
  const { world } = useCareer()
  const file = useFile('corrections.json')
  const texts = useFile('sources.json')
  const articles = useFile('articles.json')
  const { milestones } = lifeAsOf(useLife(), world.asof)
  const isText = (source: string) =>
    articles.some(({ id }) => id === source) ||
    texts.some(({ id, kind }) => id === source && kind === 'press')
  // A conflict may speak of what was written later.
  if (isLookingBack(world.asof, world.driver.recordTo)) return []
  return conflictsAmong(new Set(starts.map(({ id }) => id)), file, milestones, isText)
}

type ConflictProps = { subject: string; statement: string; sources: readonly string[] }

function Conflict({ subject, statement, sources }: ConflictProps) {
  const named = useSources()
  return (
    <li className="border-l-4 border-win pl-3 [border-left-style:double]">
      <strong>{subject}:</strong> {formatDaysIn(statement)}
      <SourceList ids={sources} sources={named} />
    </li>
  )
}
