import type { StagePlace } from '~/data/schema/common'
import { statusClass } from '~/stats/status'
import { UNKNOWN } from './numbers'

/** "1st", "22nd", "113th"; "–" when unknown. */
export function formatPosition(position: number | null): string {
  if (position === null) return UNKNOWN
  const teen = position % 100 >= 11 && position % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th')
  return `${position}${ending}`
}

/** The class of a DNF as a results sheet says it in a word. */
const OUT: Record<string, string> = { accident: 'crash', DVP: 'crash', disqualified: 'DSQ' }

/** A finish as a table has it: "8", "23 crash", "31 engine", "36 DSQ". */
export function formatFinish(race: { finish: number; status: string }): string {
  if (statusClass(race.status) === 'running') return String(race.finish)
  return `${race.finish} ${OUT[race.status] ?? race.status}`
}

/** A finish in running text: "8th", "31st (engine)", "36th (disqualified)". */
export function formatResult(race: { finish: number; status: string }): string {
  const place = formatPosition(race.finish)
  if (statusClass(race.status) === 'running') return place
  return `${place} (${race.status === 'disqualified' ? race.status : (OUT[race.status] ?? race.status)})`
}

/** Why a stage has no place for him; `null` when it has one. */
export function stageReason(
  place: StagePlace,
  season: number,
  firstWithStages: number,
): string | null {
  if (typeof place === 'number') return null
  if (place === 'outside') return 'Outside the top ten of the stage'
  return season < firstWithStages ? `No stages before ${firstWithStages}` : 'Not known'
}

/** A stage place as a table has it: "3", "11+", "–". */
export const formatStage = (place: StagePlace): string =>
  place === null ? UNKNOWN : place === 'outside' ? '11+' : String(place)
