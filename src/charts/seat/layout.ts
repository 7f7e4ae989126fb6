import { exactValue } from '~/stats/exact'
import { beatenValue, type Drive, isFew, type Occupant } from '~/stats/seats'

/** Pixels: above each lane its driver, between marks on top of each other, at both ends. */
export const TITLE = 20
const STEP = 7.5
const GAP = 8
export const SIDE = 8
/** Room for the scale below. */
export const AXIS = 20
/** Marks stand in steps of this much of the field, so that they can be told apart. */
const BIN = 2.5

/** A race in the picture: percent across, pixels down. */
export type SeatMark = { drive: Drive; x: number; y: number }

/** The races of one driver. */
export type Lane = {
  occupant: Occupant
  /** Of its title, and of its marks. */
  top: number
  marksTop: number
  height: number
  marks: readonly SeatMark[]
  /** Mean share of the field beaten, in percent; `null` on too few races. */
  mean: number | null
}

/** A lane each, marks of about the same place on top of each other around its middle. */
export function lanesOf(occupants: readonly Occupant[]): { lanes: Lane[]; height: number } {
  let top = 0
  const lanes = occupants.map((occupant): Lane => {
    const piles = pilesOf(occupant.drives)
    const most = Math.max(1, ...[...piles.values()].map((pile) => pile.length))
    const height = most * STEP + 6
    const marksTop = top + TITLE
    const middle = marksTop + height / 2
    const marks = [...piles].flatMap(([x, pile]) =>
      pile.map((drive, i) => ({
        drive,
        x,
        y: Math.round((middle + (i - (pile.length - 1) / 2) * STEP) * 10) / 10,
      })),
    )
    const lane = {
      occupant,
      ...{ top, marksTop, height, marks },
      mean: isFew(occupant) || !occupant.percentile ? null : exactValue(occupant.percentile),
    }
    top = marksTop + height + GAP
    return lane
  })
  return { lanes, height: top + AXIS }
}

function pilesOf(drives: readonly Drive[]): Map<number, Drive[]> {
  const piles = new Map<number, Drive[]>()
  for (const drive of drives) {
    if (drive.beaten === null) continue
    const x = Math.round(beatenValue(drive.beaten) / BIN) * BIN
    piles.set(x, [...(piles.get(x) ?? []), drive])
  }
  return piles
}

/**
 * The mark nearest to a place in the picture, in pixels of it.
 *
 * @returns `null` where nothing is drawn.
 */
export function nearestMark(
  marks: readonly SeatMark[],
  at: { x: number; y: number; width: number },
): SeatMark | null {
  const away = ({ x, y }: SeatMark) =>
    Math.hypot(SIDE + (x / 100) * (at.width - 2 * SIDE) - at.x, y - at.y)
  return marks.reduce<SeatMark | null>(
    (best, mark) => (best === null || away(mark) < away(best) ? mark : best),
    null,
  )
}
