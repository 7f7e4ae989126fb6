import type { Stint } from '~/data/schema/stint'
import { daysBetween } from './days'
import type { Start } from './starts'

/** More days away than this ends a stint: a winter and a bit, not a season. */
export const STINT_BREAK_DAYS = 400

/** A stint as the starts have it: no plate yet. */
export type Spell = Omit<Stint, 'plate' | 'team'> & { team: string; starts: number }

type Line = Pick<Start, 'date' | 'series' | 'season' | 'carNumber'> & { team: { id: string } }

/**
 * Spells with one team, number and series, split where he was away from that
 * ride for more than 400 days. Sorted by first start.
 *
 * @param starts oldest first.
 */
export function stintsOf(starts: readonly Line[]): Spell[] {
  const spells: Spell[] = []
  for (const start of starts) {
    const current = spells.findLast(
      (spell) =>
        spell.series === start.series &&
        spell.team === start.team.id &&
        spell.carNumber === start.carNumber &&
        daysBetween(spell.to, start.date) <= STINT_BREAK_DAYS,
    )
    if (current) {
      current.to = start.date
      current.starts += 1
    } else {
      spells.push({
        id: `${start.series}-${start.carNumber}-${start.season}`,
        series: start.series,
        team: start.team.id,
        carNumber: start.carNumber,
        from: start.date,
        to: start.date,
        starts: 1,
      })
    }
  }
  return spells
}

/** The record's stints as far as the starts reach: later ones absent, running ones cut. */
export function cutStints(stints: readonly Stint[], starts: readonly Line[]): Stint[] {
  const spells = new Map(stintsOf(starts).map((spell) => [spell.id, spell]))
  return stints.flatMap((stint) => {
    const spell = spells.get(stint.id)
    return spell ? [{ ...stint, from: spell.from, to: spell.to }] : []
  })
}

/** The stint that a start belongs to. */
export function stintOf(start: Line, stints: readonly Stint[]): Stint | undefined {
  return stints.find(
    (stint) =>
      stint.series === start.series &&
      stint.team === start.team.id &&
      stint.carNumber === start.carNumber &&
      stint.from <= start.date &&
      start.date <= stint.to,
  )
}
