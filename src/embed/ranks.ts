import type { Series } from '~/data/schema/common'
import type { SeasonDriver } from '~/data/schema/context'
import type { SeasonLine } from '~/data/schema/season'

/** What a frame ranks by, and how finely it draws: a step of the picture, in units of the figure. */
const STEPS = { averageFinish: 0.2, averageStart: 0.2, averageRating: 1, lapsLed: 1 } as const
type Drawn = keyof typeof STEPS
const DRAWN = Object.keys(STEPS) as Drawn[]

/**
 * What a frame carries of everyone in his seasons, without their names.
 *
 * His own figures are whole. Those of the others are rounded to a step of the picture, and never
 * onto his or to its other side: so he has the rank that he has among the whole ones. Figures stand
 * by themselves, those of equal starts in their order: what one driver did is not told. Who started
 * more than he counts as one who started as often: where that were too few, he has no rank himself.
 */
export type PackedRanks = {
  /** How long each season was, in races. */
  lengths: readonly (readonly [season: number, series: Series, races: number])[]
  /** Each season with totals: his starts and his figures. */
  his: readonly (readonly [number, Series, starts: number, ...(number | null)[]])[]
  /** Others a season with as many starts, from his own number down to one. */
  starts: readonly string[]
} & Record<Drawn, readonly string[]>

/** The rounded figures of others with equal starts, in order, as steps from one to the next. */
function stepsOf(lines: readonly SeasonDriver[], of: Drawn, his: number | null): string {
  const own = stepAt(his ?? 0, of)
  const steps = lines.map((line) => {
    const value = line[of]
    if (value === null) return null
    if (his === null || value === his) return stepAt(value, of)
    return value < his ? Math.min(stepAt(value, of), own - 1) : Math.max(stepAt(value, of), own + 1)
  })
  const known = steps.filter((step) => step !== null).sort((a, b) => a - b)
  const unknown = '-'.repeat(steps.length - known.length)
  return known.map((step, i) => written(step - (known[i - 1] ?? 0))).join('') + unknown
}

const stepAt = (value: number, of: Drawn): number => Math.round(value / STEPS[of])

/** More is said by "z" and the rest: most numbers are less, and so are a letter. */
const MOST = 35

/** A whole number, not negative: "0", "y", "z0" is 35. */
const written = (n: number): string =>
  'z'.repeat(Math.floor(n / MOST)) + (n % MOST).toString(MOST + 1)

/** The numbers that were written one after the other; "-" is none. */
function readFrom(text: string): (number | null)[] {
  let sum = 0
  return [...text].flatMap((digit) => {
    if (digit === '-') return [null]
    const part = Number.parseInt(digit, MOST + 1)
    sum += part
    if (part === MOST) return []
    const all = sum
    sum = 0
    return [all]
  })
}

/**
 * @param drivers everyone in his seasons.
 * @param lines of seasons.json.
 * @param name his.
 */
export function packRanks(
  drivers: readonly SeasonDriver[],
  lines: readonly Pick<SeasonLine, 'season' | 'series' | 'scheduleLength'>[],
  name: string,
): PackedRanks {
  const his = drivers.filter(({ driver }) => driver === name)
  const seasons = his.map((own) => {
    const others = drivers.filter(
      (line) => line !== own && line.season === own.season && line.series === own.series,
    )
    const groups = Array.from({ length: own.starts }, (_, i) =>
      others.filter(({ starts }) => Math.min(starts, own.starts) === own.starts - i),
    )
    const column = (of: Drawn) => groups.map((group) => stepsOf(group, of, own[of])).join('')
    return {
      starts: groups.map(({ length }) => written(length)).join(''),
      ...(Object.fromEntries(DRAWN.map((of) => [of, column(of)])) as Record<Drawn, string>),
    }
  })
  const columns = DRAWN.map((of) => [of, seasons.map((season) => season[of])])
  return {
    lengths: lines.map(({ season, series, scheduleLength }) => [season, series, scheduleLength]),
    his: his.map((own) => [own.season, own.series, own.starts, ...DRAWN.map((of) => own[of])]),
    starts: seasons.map(({ starts }) => starts),
    ...(Object.fromEntries(columns) as Record<Drawn, string[]>),
  }
}

/** What is not carried is not known. */
const UNKNOWN_LINE = { wins: null, top5: null, top10: null, running: null }

/** The lines that were packed: his under his name, the others without one. */
export function unpackRanks(packed: PackedRanks, name: string) {
  const lines = packed.lengths.map(([season, series, scheduleLength]) => ({
    season,
    series,
    scheduleLength,
  }))
  const drivers = packed.his.flatMap(([season, series, starts, ...figures], i) => {
    const own = Object.fromEntries(DRAWN.map((of, j) => [of, figures[j]]))
    const all = { ...UNKNOWN_LINE, season, series }
    const counts = readFrom(packed.starts[i] ?? '')
    const each = counts.flatMap((count, j) => Array(count ?? 0).fill(counts.length - j) as number[])
    const columns = DRAWN.map((of) => valuesIn(packed[of][i] ?? '', each, of, own[of] ?? null))
    const others = each.map((made, j) => ({
      ...{ ...all, driver: '', starts: made },
      ...Object.fromEntries(DRAWN.map((of, k) => [of, columns[k]?.[j] ?? null])),
    }))
    return [{ ...all, driver: name, starts, ...own }, ...others]
  })
  return { lines, drivers: drivers as unknown as SeasonDriver[] }
}

/** Adds the steps up within equal starts; on his own step is who was level with him. */
function valuesIn(text: string, starts: readonly number[], of: Drawn, his: number | null) {
  let at = 0
  return readFrom(text).map((step, i) => {
    if (starts[i] !== starts[i - 1]) at = 0
    if (step === null) return null
    at += step
    return his !== null && at === stepAt(his, of) ? his : at * STEPS[of]
  })
}
