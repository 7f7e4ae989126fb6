import { finishBand } from './bands'
import { type Change, inOrder } from './changes'
import type { Start } from './starts'

/** A change that is made: the start as it is in the book, and as it would have been. */
export type Changed = { change: Change; official: Start; imagined: Start }

/** What became of the changes asked for. */
export type Imagined = {
  /** The starts asked for with the changes made, oldest first; as many as before. */
  starts: readonly Start[]
  /** Changes of these starts, oldest first; a place that is the official one changes nothing. */
  changed: readonly Changed[]
  /** Drives in relief: no starts, and so in no figure. */
  relief: readonly Change[]
  /** Changes of starts that are not among those asked for. */
  elsewhere: readonly Change[]
  /** Changes of races that had not been run by the day asked for. */
  notYet: readonly Change[]
}

type Known = {
  /** Every start by the day asked for, oldest first. */
  starts: readonly Start[]
  /** The wins that got away by that day; one that is no start of his was a drive in relief. */
  gotAway: readonly { id: string; raceId: string }[]
}

/** All stories taken to have gone otherwise. */
export const allStories = ({ gotAway }: Pick<Known, 'gotAway'>): Change[] =>
  inOrder(gotAway.map(({ id, raceId }) => ({ raceId, finish: 1, story: id })))

/**
 * His starts as they would be if some had ended otherwise.
 *
 * Which starts are looked at is settled by the official results. A drive in relief never becomes a
 * start, and so changes no figure.
 *
 * @param selected the starts that are looked at, oldest first.
 */
export function imagine(
  changes: readonly Change[],
  { starts: all, gotAway }: Known,
  selected: readonly Start[],
): Imagined {
  const has = (starts: readonly { id: string }[], { raceId }: Change) =>
    starts.some(({ id }) => id === raceId)
  const isRelief = ({ story }: Change) => gotAway.some(({ id }) => id === story)
  const placeOf = new Map(changes.map((change) => [change.raceId, change]))
  const changed: Changed[] = []
  const starts = selected.map((official) => {
    const change = placeOf.get(official.id)
    if (!change) return official
    const imagined = withFinish(official, change.finish)
    changed.push({ change, official, imagined })
    return imagined
  })
  return {
    starts,
    changed,
    relief: changes.filter((change) => !has(all, change) && isRelief(change)),
    elsewhere: changes.filter((change) => has(all, change) && !has(selected, change)),
    notYet: changes.filter((change) => !has(all, change) && !isRelief(change)),
  }
}

/**
 * A start with another finish. A place given to him counts as running at the end: a DNF or a
 * disqualification is undone. Laps, laps led and rating stay, points are those of the official
 * result. The official place changes nothing at all.
 */
export function withFinish(start: Start, finish: number): Start {
  if (finish === start.finish) return start
  return {
    ...start,
    finish,
    gained: start.start - finish,
    status: 'running',
    statusClass: 'running',
    band: finishBand({ finish, status: 'running' }),
  }
}

/** Someone who moves: from where to where. */
export type Moved = { driver: string; from: number; to: number }

/** Whether a car moves when he goes from one place to another: it is passed by, or passes. */
export const isBetween = (finish: number, from: number, to: number): boolean =>
  to < from ? finish >= to && finish < from : finish > from && finish <= to

/**
 * The cars between his two places, which each move by one; no two share a place. They are the
 * meetings of this race that turn around: ahead of him in one, behind him in the other.
 *
 * @param rows everyone in the race; his own line among them is left out.
 * @param from his official finish, @param to the one he is given.
 * @returns by official finish, best first.
 */
export function carsBetween(
  rows: readonly { driver: string; finish: number }[],
  name: string,
  from: number,
  to: number,
): Moved[] {
  const by = to < from ? 1 : -1
  return rows
    .filter(({ driver }) => driver !== name)
    .filter(({ finish }) => isBetween(finish, from, to))
    .map(({ driver, finish }) => ({ driver, from: finish, to: finish + by }))
    .sort((a, b) => a.from - b.from)
}

/** A start in the picture of a what-if: as it is in the book, and as it would have been. */
export type WhatIfPoint = { start: Start; imagined: Start | null }

/**
 * The starts that a picture shows: whole seasons in which something is changed; where nothing is,
 * those of the wins that got away, or the last there is.
 */
export function whatIfPoints(
  selected: readonly Start[],
  changed: readonly Changed[],
  { gotAway }: Pick<Known, 'gotAway'>,
): WhatIfPoint[] {
  const seasons = new Set(changed.map(({ official }) => official.season))
  if (seasons.size === 0)
    for (const { id, season } of selected)
      if (gotAway.some(({ raceId }) => raceId === id)) seasons.add(season)
  const last = selected.at(-1)
  if (seasons.size === 0 && last) seasons.add(last.season)
  return selected
    .filter(({ season }) => seasons.has(season))
    .map((start) => ({
      start,
      imagined: changed.find(({ official }) => official.id === start.id)?.imagined ?? null,
    }))
}
