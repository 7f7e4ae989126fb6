import type { FieldRow } from '~/data/schema/field'
import type { Start } from './starts'
import { type Changed, carsBetween } from './whatIf'

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

type Places = Pick<FieldRow, 'raceId' | 'driver' | 'finish'>

/**
 * The head-to-heads that a what-if touches: with each driver whom he meets the other way around in
 * some race, over all the starts that are looked at. A meeting is a race that both are in the
 * results of, ahead is the better official place.
 *
 * @param rows everyone in these races, of others too; his own lines are left out.
 * @param starts as they are in the results.
 * @returns those that flip first, then by meetings, then A–Z.
 */
export function turnedHeadToHeads(
  rows: readonly Places[],
  name: string,
  starts: readonly Start[],
  changed: readonly Changed[],
): Turned[] {
  const his = new Map(starts.map(({ id, finish }) => [id, finish]))
  const others = rows.filter(({ raceId, driver }) => his.has(raceId) && driver !== name)
  const swung = swings(others, name, changed)
  return [...swung]
    .map(([driver, swing]) => {
      const met = others.filter((row) => row.driver === driver)
      const ahead = met.filter(({ raceId, finish }) => finish > (his.get(raceId) ?? 0)).length
      const official = { ahead, behind: met.length - ahead }
      const imagined = { ahead: ahead + swing, behind: met.length - ahead - swing }
      return { driver, official, imagined, isFlipped: leadOf(official) !== leadOf(imagined) }
    })
    .sort(
      (a, b) =>
        Number(b.isFlipped) - Number(a.isFlipped) ||
        meetings(b) - meetings(a) ||
        (a.driver < b.driver ? -1 : 1),
    )
}

/** How many meetings with each driver he gains (or, negative, loses); those with none are absent. */
function swings(
  others: readonly Places[],
  name: string,
  changed: readonly Changed[],
): Map<string, number> {
  const swung = new Map<string, number>()
  for (const { official, imagined } of changed) {
    const field = others.filter(({ raceId }) => raceId === official.id)
    const by = imagined.finish < official.finish ? 1 : -1
    for (const { driver } of carsBetween(field, name, official.finish, imagined.finish))
      swung.set(driver, (swung.get(driver) ?? 0) + by)
  }
  return new Map([...swung].filter(([, swing]) => swing !== 0))
}

const meetings = ({ official: { ahead, behind } }: Turned): number => ahead + behind

const leadOf = ({ ahead, behind }: HeadToHead): number => Math.sign(ahead - behind)
