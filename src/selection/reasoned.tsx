import { STAGES_SINCE } from '~/data/schema/common'
import { UNKNOWN } from '~/format/numbers'
import { formatStage, stageReason } from '~/format/positions'
import type { Start } from '~/stats/starts'

/** A text that is no figure, with its reason. */
export const Reasoned = ({ text, why }: { text: string; why: string }) => (
  <abbr title={why} className="no-underline">
    {text} <span className="sr-only">{why}</span>
  </abbr>
)

/** A stage place; what is none says why. */
export function Stage({ start, stage }: { start: Start; stage: 'stage1' | 'stage2' }) {
  const why = stageReason(start[stage], start.season, STAGES_SINCE)
  return why === null ? start[stage] : <Reasoned text={formatStage(start[stage])} why={why} />
}

/** A driver rating to one place; unknown where no source has it. */
export const Rating = ({ of }: { of: Start }) =>
  of.driverRating === null ? (
    <Reasoned text={UNKNOWN} why="No source has it" />
  ) : (
    of.driverRating.toFixed(1)
  )
