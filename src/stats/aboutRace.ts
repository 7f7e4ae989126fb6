import type { Milestone } from '~/data/schema/life'
import type { Claim, Corrections } from '~/data/schema/press'
import type { Pressed } from './claims'
import type { Start } from './starts'

/** A race he drove in, as a start of his or in relief. */
type Drive = { id: string; date: string }

/** The day of the event a claim names: "event=2022-07-09 Mid-Ohio; driver=…". */
const EVENT_DAY = /(?:^|; )event=(\d{4}-\d{2}-\d{2})\b/

/**
 * Whether a sentence of the press speaks of one race and no other: it names the
 * event by its day, and he drove in one race that day; or, naming none, the
 * starts it rests on are this one alone. What lasts speaks of no one race.
 *
 * @param drives every race he drove in.
 * @param startsOf the starts that a claim's query selects, as of its own day; asked only with one.
 */
export function isAbout(
  claim: Claim,
  race: Drive,
  drives: readonly Drive[],
  startsOf: (claim: Claim) => readonly { id: string }[],
): boolean {
  const day = EVENT_DAY.exec(claim.about)?.[1]
  if (day !== undefined)
    return race.date === day && drives.filter(({ date }) => date === day).length === 1
  if (claim.query === null || claim.lasts) return false
  const starts = startsOf(claim)
  return starts.length === 1 && starts[0]?.id === race.id
}

/** Articles narrowed to the sentences asked for; those without one are absent. */
export const narrowed = (said: readonly Pressed[], is: (claim: Claim) => boolean): Pressed[] =>
  said
    .map((one) => ({ ...one, claims: one.claims.filter(is) }))
    .filter(({ claims }) => claims.length > 0)

/** Corrections that name this race. */
export const correctionsAbout = (
  raceId: string,
  { corrections }: Pick<Corrections, 'corrections'>,
): Corrections['corrections'] => corrections.filter(({ raceIds }) => raceIds.includes(raceId))

/**
 * Conflicts between sources that concern this race. A conflict names no race;
 * it concerns one where a milestone of the race is marked as conflicting and
 * rests on one of the same texts. Data sets are behind every race and tell
 * nothing.
 *
 * @param milestones of any race.
 * @param isText whether a source is a page of the press, by its id.
 */
export const conflictsAbout = (
  raceId: string,
  file: Pick<Corrections, 'conflicts'>,
  milestones: readonly Milestone[],
  isText: (source: string) => boolean,
): Corrections['conflicts'] => conflictsAmong(new Set([raceId]), file, milestones, isText)

/** The same of any number of races. */
export function conflictsAmong(
  raceIds: ReadonlySet<string>,
  { conflicts }: Pick<Corrections, 'conflicts'>,
  milestones: readonly Milestone[],
  isText: (source: string) => boolean,
): Corrections['conflicts'] {
  const texts = new Set(
    milestones
      .filter(({ raceId }) => raceId !== null && raceIds.has(raceId))
      .filter(({ confidence }) => confidence === 'conflicting')
      .flatMap(({ sources }) => sources)
      .filter(isText),
  )
  return conflicts.filter(({ sources }) => sources.some((source) => texts.has(source)))
}

/** Where a start stands among all he had made by then; each number counts it too. */
export type InCareer = {
  /** `null` where he made another start that day: which came first is not known. */
  overall: number | null
  inSeries: number
  /** At this track, this layout; `null` as above. */
  here: number | null
  /** His best finish here until then; `null` without an earlier start here. */
  bestHereBefore: number | null
}

/** @param starts oldest first, this one among them. */
export function inCareer(start: Start, starts: readonly Start[]): InCareer {
  const others = starts.filter(({ id }) => id !== start.id)
  const here = others.filter(({ trackId }) => trackId === start.trackId)
  const before = (some: readonly Start[]) => some.filter(({ date }) => date < start.date)
  const numberAmong = (some: readonly Start[]) =>
    some.some(({ date }) => date === start.date) ? null : before(some).length + 1
  const earlier = before(here).map(({ finish }) => finish)
  return {
    overall: numberAmong(others),
    inSeries: before(others.filter(({ series }) => series === start.series)).length + 1,
    here: numberAmong(here),
    bestHereBefore: earlier.length === 0 ? null : Math.min(...earlier),
  }
}

/** The other starts at a track, newest first. */
export const startsThere = (
  trackId: string | null,
  raceId: string,
  starts: readonly Start[],
): Start[] => starts.filter((start) => start.trackId === trackId && start.id !== raceId).reverse()
