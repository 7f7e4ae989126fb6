import { EVERYTHING, HAS, type Selection, select } from './selection'
import type { Start } from './starts'

type Rests = {
  /** Which of the starts make the figure what it is. */
  on: (start: Start, starts: readonly Start[]) => boolean
  /** What asks for just these, where a selection has a word for it. */
  asks?: Partial<Selection>
}

const EACH: Rests = { on: () => true, asks: {} }

/** The headline figures, and which starts each rests on: those that count, or that have a value. */
const RESTS = {
  starts: EACH,
  wins: { on: HAS.win, asks: { result: ['win'] } },
  top5: { on: HAS.top5, asks: { result: ['top5'] } },
  top10: { on: HAS.top10, asks: { result: ['top10'] } },
  avg_start: EACH,
  avg_finish: EACH,
  laps_led: { on: HAS.led, asks: { result: ['led'] } },
  poles: { on: ({ pole }) => pole },
  best_finish: {
    on: ({ finish }, starts) => finish === Math.min(...starts.map((start) => start.finish)),
  },
  gained: EACH,
  avg_rating: { on: ({ driverRating }) => driverRating !== null },
  running: { on: ({ statusClass }) => statusClass === 'running', asks: { status: ['running'] } },
  lead_lap: { on: ({ lapsRun, raceLaps }) => lapsRun === raceLaps },
  dnf: { on: HAS.dnf, asks: { result: ['dnf'] } },
  laps: EACH,
  started_first: { on: ({ start }) => start === 1, asks: { start: { from: 1, to: 1 } } },
} as const satisfies Record<string, Rests>

/** A headline figure, by the name that programs read. */
export type Resting = keyof typeof RESTS

/** The starts that a figure of some starts rests on, in their order. */
export const startsBehind = (figure: Resting, starts: readonly Start[]): Start[] => {
  const { on }: Rests = RESTS[figure]
  return starts.filter((start) => on(start, starts))
}

/**
 * A selection of just the starts behind a figure: the one they were selected by, narrowed by the
 * word for it; where there is no such word, or it would ask for others as well, race by race.
 *
 * @param all every start there is.
 * @param selection what selects the starts that the figure is of.
 */
export function selectionBehind(
  figure: Resting,
  all: readonly Start[],
  selection: Selection,
): Selection {
  const behind = startsBehind(figure, select(all, selection))
  const { asks }: Rests = RESTS[figure]
  const narrowed = asks && { ...selection, ...asks }
  if (narrowed && isSame(select(all, narrowed), behind)) return narrowed
  return { ...EVERYTHING, rows: behind.map(({ id }) => id) }
}

const isSame = (some: readonly Start[], others: readonly Start[]): boolean =>
  some.length === others.length && some.every((start, i) => start === others[i])
