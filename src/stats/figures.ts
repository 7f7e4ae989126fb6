import { type Mean, meanOf } from './mean'
import type { Start } from './starts'

/**
 * The headline figures of some starts.
 *
 * Counts are 0 and means and the best finish `null` without a start. `dnf` is
 * neither running nor disqualified; `leadLap` counts starts with as many laps
 * as the winner, a disqualified one included; `poles` are the credited ones and
 * `startedFirst` every start from grid place 1.
 */
export type Figures = {
  starts: number
  wins: number
  top5: number
  top10: number
  poles: number
  startedFirst: number
  lapsLed: number
  /** Laps completed. */
  laps: number
  averageStart: Mean | null
  averageFinish: Mean | null
  bestFinish: number | null
  dnf: number
  running: number
  leadLap: number
  averageRating: Mean | null
  /** Mean of start − finish; positive is forward. */
  gained: Mean | null
}

/** The headline figures of these starts, in any order. */
export function figuresOf(starts: readonly Start[]): Figures {
  const count = (is: (start: Start) => boolean) => starts.filter(is).length
  const sum = (of: (start: Start) => number) => starts.reduce((total, s) => total + of(s), 0)
  const finishes = starts.map((s) => s.finish)
  return {
    starts: starts.length,
    wins: count((s) => s.finish === 1),
    top5: count((s) => s.finish <= 5),
    top10: count((s) => s.finish <= 10),
    poles: count((s) => s.pole),
    startedFirst: count((s) => s.start === 1),
    lapsLed: sum((s) => s.lapsLed),
    laps: sum((s) => s.lapsRun),
    averageStart: meanOf(starts.map((s) => s.start)),
    averageFinish: meanOf(finishes),
    bestFinish: finishes.length === 0 ? null : Math.min(...finishes),
    dnf: count((s) => s.band === 'dnf'),
    running: count((s) => s.statusClass === 'running'),
    leadLap: count((s) => s.lapsRun === s.raceLaps),
    averageRating: meanOf(
      starts.map((s) => s.driverRating),
      100,
    ),
    gained: meanOf(starts.map((s) => s.gained)),
  }
}
