import type { Series } from '~/data/schema/common'
import type { Driver } from '~/data/schema/driver'
import type { RaceMeetings } from '~/data/schema/meeting'
import type { TrackType } from '~/data/schema/track'
import { SERIES } from '~/data/schema/values'
import { grouped } from './grouped'
import { type Mean, meanOf } from './mean'
import { slugOf } from './slugs'
import type { Start } from './starts'
import { statusClass } from './status'

/** A race that both he and another driver started. */
export type Meeting = {
  /** His. */
  start: Start
  /** The other's official finish. */
  finish: number
  /** How the other's race ended, as results sheets have it. */
  status: string
  /** The other drove for the same organization in this race. */
  asTeammates: boolean
  /** The other's finish − his: positive where he finished ahead. */
  gap: number
  bothRunning: boolean
}

/** Who was ahead how often in some meetings. */
export type HeadToHead = {
  meetings: number
  /** He finished ahead by official position, a DNF at the place it was scored in. */
  ahead: number
  behind: number
  /** Ahead by meetings, 0–1; `null` without one. */
  share: number | null
}

/** What some meetings with one driver come to. */
export type Against = HeadToHead & {
  /** Mean of the other's finish − his: positive is ahead, in places; `null` without a meeting. */
  gap: Mean | null
}

/** Another driver by the head-to-head alone. */
export type Counted = HeadToHead & { slug: string; name: string }

/** Another driver, and every meeting with him that is selected, oldest first. */
export type Rival = Against & Counted & { met: readonly Meeting[] }

/** Another driver, and whether he finished ahead of him, by the id of each race that both started. */
export type Outcomes = { name: string; ahead: ReadonlyMap<string, boolean> }

/**
 * Every driver he started a race with, most met first, ties A–Z by slug.
 *
 * @param starts the ones that count, oldest first: selected, and run by the day asked for. A
 * meeting is in one of them or in none, so a relief drive has none.
 * @param races everyone in them, by finish, a driver under one spelling; others are passed over.
 */
export function rivalsOf(
  starts: readonly Start[],
  races: readonly RaceMeetings[],
  driver: Pick<Driver, 'name'>,
): Rival[] {
  const byRace = new Map(races.map((race) => [race.raceId, race]))
  const met = new Map<string, Meeting[]>()
  for (const start of starts) {
    const race = byRace.get(start.id)
    const teammates = new Set(race?.teammates)
    race?.drivers.forEach((name, i) => {
      if (name === driver.name) return
      const theirs = { finish: i + 1, status: race.statuses[i] ?? '' }
      const meeting = meetingOf(start, { ...theirs, asTeammates: teammates.has(name) })
      const before = met.get(name)
      if (before) before.push(meeting)
      else met.set(name, [meeting])
    })
  }
  return [...met].map(([name, meetings]) => rivalOf(name, meetings)).sort(byMeetings)
}

/**
 * The same drivers in the same order by their head-to-heads, where no more than the outcomes are at hand.
 *
 * @param starts the ones that count, as for `rivalsOf`.
 */
export const countedRivals = (starts: readonly Start[], all: readonly Outcomes[]): Counted[] =>
  all
    .map(({ name, ahead }) => ({
      slug: slugOf(name),
      name,
      ...headToHead(starts.flatMap(({ id }) => ahead.get(id) ?? [])),
    }))
    .filter(({ meetings }) => meetings > 0)
    .sort(byMeetings)

/** A rival by name and meetings. */
export const rivalOf = (name: string, met: readonly Meeting[]): Rival => ({
  slug: slugOf(name),
  name,
  met,
  ...against(met),
})

/** A race of his with what another driver made of it. */
export function meetingOf(
  start: Start,
  theirs: Pick<Meeting, 'finish' | 'status' | 'asTeammates'>,
): Meeting {
  return {
    start,
    ...theirs,
    gap: theirs.finish - start.finish,
    bothRunning: start.statusClass === 'running' && statusClass(theirs.status) === 'running',
  }
}

/** Most met first, then by slug. */
const byMeetings = (a: Counted, b: Counted) =>
  b.meetings - a.meetings || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)

/** Counts and means over meetings with one driver. */
export const against = (met: readonly Meeting[]): Against => ({
  ...headToHead(met.map(({ gap }) => gap > 0)),
  gap: meanOf(met.map(({ gap }) => gap)),
})

/** @param outcomes of each meeting whether he finished ahead. */
function headToHead(outcomes: readonly boolean[]): HeadToHead {
  const meetings = outcomes.length
  const ahead = outcomes.filter(Boolean).length
  return {
    meetings,
    ahead,
    behind: meetings - ahead,
    share: meetings === 0 ? null : ahead / meetings,
  }
}

/** 95 %, two-sided. */
const Z = 1.96

/**
 * What a share is at least, by Wilson's score interval at 95 %: 1 of 1 is 0.21, 60 of 100 is
 * 0.50. Shares are ordered by it, so that few meetings prove little.
 *
 * @returns 0–1; 0 without a meeting.
 */
export function wilsonLowerBound(ahead: number, meetings: number): number {
  if (meetings === 0) return 0
  const share = ahead / meetings
  const z2 = Z * Z
  const center = share + z2 / (2 * meetings)
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * meetings)) / meetings)
  return Math.max(0, (center - spread) / (1 + z2 / meetings))
}

/** Kinds of meeting that are looked at apart. */
export type Cut = Series | 'running' | 'teammates'

/** A rival's record in a part of the meetings. */
export type CutLine = Against & { cut: Cut }

/** By series, with both running at the end, and as teammates; parts without a meeting are left out. */
export function cutsOf(met: readonly Meeting[]): CutLine[] {
  const lines: CutLine[] = [
    ...SERIES.map((series) => ({
      cut: series,
      ...against(met.filter(({ start }) => start.series === series)),
    })),
    { cut: 'running', ...against(met.filter(({ bothRunning }) => bothRunning)) },
    { cut: 'teammates', ...against(met.filter(({ asTeammates }) => asTeammates)) },
  ]
  return lines.filter(({ meetings }) => meetings > 0)
}

/** A rival's record on one kind of track. */
export type TrackCutLine = Against & { cut: TrackType }

/** By kind of track, most met first; kinds without a meeting are left out. */
export function trackCutsOf(met: readonly Meeting[]): TrackCutLine[] {
  return [...grouped(met, ({ start }) => start.track.type)]
    .map(([cut, some]) => ({ cut, ...against(some) }))
    .sort((a, b) => b.meetings - a.meetings)
}

/** After a meeting: how often ahead less how often behind so far. */
export type BalancePoint = { meeting: Meeting; number: number; balance: number }

/** The balance meeting by meeting, +1 where he finished ahead and −1 where behind. */
export function balanceOf(met: readonly Meeting[]): BalancePoint[] {
  let balance = 0
  return met.map((meeting, i) => {
    balance += meeting.gap > 0 ? 1 : -1
    return { meeting, number: i + 1, balance }
  })
}

/** The rivals before and after one in the order of how often they were met. */
export function rivalsBeside(
  rivals: readonly Rival[],
  slug: string,
): { before: Rival | null; after: Rival | null } {
  const at = rivals.findIndex((rival) => rival.slug === slug)
  return { before: rivals[at - 1] ?? null, after: at < 0 ? null : (rivals[at + 1] ?? null) }
}
