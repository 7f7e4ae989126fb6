import type { Standing } from '~/data/schema/season'
import type { Start } from './starts'

/** His place in the points after a start; `null` where it is unknown or he was not eligible. */
export type PointsStep = {
  start: Start
  place: number | null
  /** Why there is no place. */
  missing: 'not in our sources' | 'not eligible' | null
}

/**
 * A series' season in points, start by start. `unknown`: no source has a place
 * after any of its races. `not eligible`: he collected points elsewhere, and a
 * place without eligibility has no sporting meaning.
 */
export type PointsRace =
  | { kind: 'known'; steps: PointsStep[] }
  | { kind: 'not eligible' }
  | { kind: 'unknown' }

/** @param starts of one series' season, oldest first. */
export function pointsRace(starts: readonly Start[], standings: readonly Standing[]): PointsRace {
  const after = new Map(standings.map((standing) => [standing.raceId, standing]))
  const steps = starts.map((start) => stepOf(start, after.get(start.id)))
  if (steps.some(({ place }) => place !== null)) return { kind: 'known', steps }
  return {
    kind: steps.some(({ missing }) => missing === 'not eligible') ? 'not eligible' : 'unknown',
  }
}

function stepOf(start: Start, standing: Standing | undefined): PointsStep {
  if (!standing) return { start, place: null, missing: 'not in our sources' }
  if (!standing.eligible) return { start, place: null, missing: 'not eligible' }
  return { start, place: standing.pointsPosition, missing: null }
}

/** The way between two places that are known. */
export type PointsLeg = {
  from: { round: number; place: number }
  to: { round: number; place: number }
  /** He sat out races on the way; his place after those is not known. */
  isAcrossMissed: boolean
}

/**
 * The legs between one known place and the next. There is none to or from a
 * start whose place is missing: the line breaks there.
 */
export function legsOf(steps: readonly PointsStep[]): PointsLeg[] {
  return steps.slice(1).flatMap((step, i) => {
    const before = steps[i]
    if (!before || before.place === null || step.place === null) return []
    const from = { round: before.start.round, place: before.place }
    const to = { round: step.start.round, place: step.place }
    return { from, to, isAcrossMissed: to.round - from.round > 1 }
  })
}
