import type { RecordStatistic } from '~/data/schema/press'
import { FIGURES } from './figureIds'
import { figuresOf } from './figures'
import type { Ratio } from './ratio'
import type { Start } from './starts'
import type { World } from './world'

/** Our figure: a number kept exactly, or words; `null` where there is none. */
export type Figure = Ratio | string | null

/** What a figure is worked out from. */
export type FigureOf = {
  world: World
  /** The starts in question, oldest first, up to the day. */
  starts: readonly Start[]
  /** ISO date the sentence speaks for. */
  said: string
  /** ISO date the figure is worked out for. */
  day: string
  /** Track id, of a track's figure. */
  of: string | null
}

const count = (sum: number): Ratio => ({ sum, over: 1 })
const least = (values: readonly number[]) =>
  values.length === 0 ? null : count(Math.min(...values))
const most = (values: readonly number[]) =>
  values.length === 0 ? null : count(Math.max(...values))

/** Each thing said once, in the order of the starts: "48", "19; 7" where it may repeat. */
const listed = (texts: readonly (string | number)[]) =>
  texts.length === 0 ? null : texts.join('; ')
const distinct = (texts: readonly string[]) => listed([...new Set(texts)])
const finishing =
  (place: number) =>
  ({ starts }: FigureOf) =>
    count(starts.filter(({ finish }) => finish === place).length)
const after = ({ starts, said }: FigureOf) => starts.filter(({ date }) => date > said)
const headline =
  (id: keyof typeof FIGURES) =>
  ({ starts }: FigureOf) =>
    FIGURES[id](figuresOf(starts))

/** Every figure that his own starts, his birth date and the tracks give. */
export const RECORD_FIGURES: Record<RecordStatistic, (from: FigureOf) => Figure> = {
  starts: headline('starts'),
  wins: headline('wins'),
  seconds: finishing(2),
  thirds: finishing(3),
  top10: headline('top10'),
  laps_led: headline('laps_led'),
  race_laps: ({ starts }) => count(starts.reduce((sum, { raceLaps }) => sum + raceLaps, 0)),
  avg_finish: headline('avg_finish'),
  best_finish: headline('best_finish'),
  best_finish_day: ({ starts }) => {
    const { bestFinish } = figuresOf(starts)
    return starts.find(({ finish }) => finish === bestFinish)?.date ?? null
  },
  worst_finish: ({ starts }) => most(starts.map(({ finish }) => finish)),
  finishes: ({ starts }) => listed(starts.map(({ finish }) => finish)),
  best_start: ({ starts }) => least(starts.map(({ start }) => start)),
  stage1: ({ starts }) => least(starts.flatMap(({ stage1 }) => (isPlace(stage1) ? [stage1] : []))),
  cars: ({ starts }) => distinct(starts.map(({ carNumber }) => carNumber)),
  makes: ({ starts }) => distinct(starts.map(({ make }) => make)),
  teams: ({ starts }) => distinct(starts.map(({ team }) => team.name)),
  tracks: ({ starts }) =>
    distinct(starts.map(({ track, season }) => `${track.shortName} ${season}`)),
  starts_by_season: ({ starts }) =>
    listed(seasonsOf(starts).map((year) => starts.filter(({ season }) => season === year).length)),
  seasons_with_a_win: ({ starts }) => {
    const won = starts.filter(({ finish }) => finish === 1)
    return starts.length === 0
      ? null
      : { sum: seasonsOf(won).length, over: seasonsOf(starts).length }
  },
  starts_after: (from) => count(after(from).length),
  next_day: (from) => after(from)[0]?.date ?? null,
  next_track: (from) => after(from)[0]?.track.shortName ?? null,
  last_day: ({ starts }) => starts.at(-1)?.date ?? null,
  last_track: ({ starts }) => starts.at(-1)?.track.shortName ?? null,
  age: ({ world, day }) => count(fullYears(world.driver.born, day)),
  years_racing: ({ world, day }) => {
    const [first] = world.starts
    return first && first.date <= day ? count(fullYears(first.date, day)) : null
  },
  track_length: ({ world, of }) => {
    const track = world.tracks.find(({ id }) => id === of)
    return track ? { sum: Math.round(track.lengthMiles * 1000), over: 1000 } : null
  },
}

const isPlace = (place: Start['stage1']): place is number => typeof place === 'number'

const seasonsOf = (starts: readonly Start[]) => [...new Set(starts.map(({ season }) => season))]

/** Birthdays, or days like it, that have come since. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) >= from.slice(5) ? years : years - 1
}
