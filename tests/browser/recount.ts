import { readFileSync } from 'node:fs'
import type { Milestone } from '~/data/schema/life'
import type { Race } from '~/data/schema/race'

const read = (file: string) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'))

/** The record as it is served. */
export const races: readonly Race[] = read('races.json')
export const milestones: readonly Milestone[] = read('milestones.json')

/** The served race with this id. */
export function raceOf(id: string): Race {
  const race = races.find((each) => each.id === id)
  if (!race) throw new Error(`There is no ${id} in races.json.`)
  return race
}

/**
 * The headline figures of some races, counted here once more: nothing of the
 * site's own arithmetic is used.
 */
export function recount(some: readonly Race[]) {
  const count = (is: (race: Race) => boolean) => some.filter(is).length
  const sum = (of: (race: Race) => number) => some.reduce((total, race) => total + of(race), 0)
  const rated = some.flatMap(({ driverRating }) => driverRating ?? [])
  const hundredths = rated.reduce((total, rating) => total + Math.round(rating * 100), 0)
  return {
    starts: some.length,
    wins: count(({ finish }) => finish === 1),
    top5: count(({ finish }) => finish <= 5),
    top10: count(({ finish }) => finish <= 10),
    poles: count(({ pole }) => pole),
    started_first: count(({ start }) => start === 1),
    laps_led: sum(({ lapsLed }) => lapsLed),
    laps: sum(({ lapsRun }) => lapsRun),
    avg_start: sum(({ start }) => start) / some.length,
    avg_finish: sum(({ finish }) => finish) / some.length,
    best_finish: Math.min(...some.map(({ finish }) => finish)),
    dnf: count(({ status }) => status !== 'running' && status !== 'disqualified'),
    running: count(({ status }) => status === 'running'),
    lead_lap: count(({ lapsRun, raceLaps }) => lapsRun === raceLaps),
    avg_rating: hundredths / (100 * rated.length),
    gained: sum(({ start, finish }) => start - finish) / some.length,
  }
}
