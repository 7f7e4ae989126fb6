import type { Meeting, Rival } from './rivals'
import { type Changed, isBetween } from './whatIf'

/** Races in which two met, by who finished ahead: him, or the other. */
export type HeadToHead = { ahead: number; behind: number }

/** All meetings with one driver, as they are and as they would be. */
export type Turned = {
  driver: string
  official: HeadToHead
  imagined: HeadToHead
  /** Whether who is ahead over all of them changes, or becomes level or ceases to be. */
  isFlipped: boolean
}

/**
 * The head-to-heads that a what-if touches: with each rival whom he meets the other way around in
 * some race, over all the meetings that are looked at.
 *
 * @param rivals by the official results.
 * @returns those that flip first, then by meetings, then A–Z.
 */
export function turnedHeadToHeads(rivals: readonly Rival[], changed: readonly Changed[]): Turned[] {
  const changes = new Map(changed.map((one) => [one.official.id, one]))
  return rivals
    .flatMap(({ name, met, ahead, behind }) => {
      const swing = met.reduce((sum, one) => sum + swingOf(one, changes.get(one.start.id)), 0)
      if (swing === 0) return []
      const official = { ahead, behind }
      const imagined = { ahead: ahead + swing, behind: behind - swing }
      const isFlipped = leadOf(official) !== leadOf(imagined)
      return [{ driver: name, official, imagined, isFlipped }]
    })
    .sort(
      (a, b) =>
        Number(b.isFlipped) - Number(a.isFlipped) ||
        meetings(b) - meetings(a) ||
        (a.driver < b.driver ? -1 : 1),
    )
}

/** 1 where a change gives him a meeting that he lost, −1 where it takes one that he won. */
function swingOf({ finish }: Meeting, change: Changed | undefined): number {
  if (!change) return 0
  const [from, to] = [change.official.finish, change.imagined.finish]
  if (!isBetween(finish, from, to)) return 0
  return to < from ? 1 : -1
}

const meetings = ({ official: { ahead, behind } }: Turned): number => ahead + behind

const leadOf = ({ ahead, behind }: HeadToHead): number => Math.sign(ahead - behind)
