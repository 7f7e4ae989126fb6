import type { Driver, GotAway } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { CareerRecord, Life } from '~/data/schema/record'
import type { Stint } from '~/data/schema/stint'
import type { Team, Track } from '~/data/schema/track'
import { joinStarts, type Start } from './starts'
import { cutStints } from './stints'

/** What was known at the end of a day. All views take their rows from one of these. */
export type World = {
  driver: Driver
  /** The day asked for, or `null` for all there is. */
  asof: string | null
  /** Oldest first. */
  starts: readonly Start[]
  entries: readonly Entry[]
  stints: readonly Stint[]
  gotAway: readonly GotAway[]
  tracks: readonly Track[]
  teams: readonly Team[]
}

/**
 * The record as it stood at the end of a day.
 *
 * @param asof ISO date, inclusive; `null` is everything. What came later is
 * absent, as if it had not happened.
 */
export function world(record: CareerRecord, asof: string | null): World {
  const starts = joinStarts(
    record.races,
    record.tracks,
    record.teams,
    record.driver.seriesNames,
  ).filter((start) => isKnown(start.date, asof))
  return {
    driver: record.driver,
    asof,
    starts,
    entries: record.entries.filter((entry) => isKnown(entry.date, asof)),
    stints: cutStints(record.stints, starts),
    gotAway: record.driver.gotAway.filter((story) => isKnown(story.date, asof)),
    tracks: record.tracks,
    teams: record.teams,
  }
}

/** His life as known at the end of a day; a role that ended later has no end yet. */
export function lifeAsOf(life: Life, asof: string | null): Life {
  return {
    milestones: life.milestones.filter(({ date }) => isKnown(date, asof)),
    broadcasting: life.broadcasting
      .filter(({ from }) => isKnown(from, asof))
      .map((role) => (role.to && !isKnown(role.to, asof) ? { ...role, to: null } : role)),
    arca: life.arca.filter(({ date, season }) => isKnown(date ?? String(season), asof)),
    otherRacing: life.otherRacing.filter(({ date }) => date === null || isKnown(date, asof)),
  }
}

/**
 * Whether something had happened by the end of a day. A vague date counts from
 * its last day on, so that nothing is told before it can have happened.
 *
 * @param date "2014", "2024-08" or "2024-08-23".
 */
export function isKnown(date: string, asof: string | null): boolean {
  if (asof === null) return true
  return lastDay(date) <= asof
}

/** Last day of a year, month or day; months may end on a 31st they do not have. */
export const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
