import type { Race } from '~/data/schema/race'
import type { SeasonLine } from '~/data/schema/season'
import { figuresOf } from '~/stats/figures'
import { meanValue } from '~/stats/mean'
import { joinStarts, type Start } from '~/stats/starts'
import { type Rules, racesWhere } from './rule'
import type { WholeRecord } from './whole'

/** What a season line states and the starts give. */
export type SeasonFigures = Pick<
  SeasonLine,
  'starts' | 'wins' | 'top5' | 'top10' | 'poles' | 'lapsLed' | 'averageStart' | 'averageFinish'
>

/** What the starts of one series' season give, means unrounded. */
function exactFiguresOf(starts: readonly Start[]): SeasonFigures {
  const { wins, top5, top10, poles, lapsLed, averageStart, averageFinish } = figuresOf(starts)
  const [start = 0, finish = 0] = [averageStart, averageFinish].map((mean) =>
    mean ? meanValue(mean) : 0,
  )
  const counts = { starts: starts.length, wins, top5, top10, poles, lapsLed }
  return { ...counts, averageStart: start, averageFinish: finish }
}

/**
 * What a season line says of these starts of one series' season: means rounded to two decimals.
 *
 * @param starts at least one.
 */
export function seasonFiguresOf(starts: readonly Start[]): SeasonFigures {
  const exact = exactFiguresOf(starts)
  const rounded = (mean: number) => Math.round(mean * 100) / 100
  return {
    ...exact,
    averageStart: rounded(exact.averageStart),
    averageFinish: rounded(exact.averageFinish),
  }
}

/** Means are published with two decimals, a half rounded either way. */
const ROUNDING = 0.005 + 1e-9

const lineOf = ({ season, series }: Pick<Race, 'season' | 'series'>) => `${season} ${series}`

const startsOf = ({ files }: WholeRecord, line: Pick<Race, 'season' | 'series'>) =>
  joinStarts(
    files['races.json'].filter((race) => lineOf(race) === lineOf(line)),
    files['tracks.json'],
    files['teams.json'],
  )

export const seasonRules: Rules = {
  about: 'season lines',
  rules: [
    {
      holds: 'cover every series and season in which he started, in their order',
      faults: ({ files }) => {
        const lines = files['seasons.json'].map(lineOf)
        const due = [...new Set(files['races.json'].map(lineOf))].sort()
        const missing = due.filter((line) => !lines.includes(line))
        const astray = lines.filter((line, i) => line !== due[i] && missing.length === 0)
        return [...missing, ...astray]
      },
    },
    {
      holds: 'say what the starts give',
      faults: (record) =>
        record.files['seasons.json'].flatMap((line) => {
          const starts = startsOf(record, line)
          if (starts.length === 0) return []
          const given = exactFiguresOf(starts)
          const wrong = (Object.keys(given) as (keyof SeasonFigures)[]).filter((figure) => {
            const apart = Math.abs(line[figure] - given[figure])
            return figure.startsWith('average') ? apart > ROUNDING : apart > 0
          })
          return wrong.map((figure) => `${lineOf(line)}: ${figure}`)
        }),
    },
    {
      holds: 'leave room for his starts in the schedule, the last round included',
      faults: (record) =>
        racesWhere(record, (race) => {
          const line = record.files['seasons.json'].find((other) => lineOf(other) === lineOf(race))
          const races = line?.scheduleLength ?? Number.POSITIVE_INFINITY
          return Math.max(race.round, line?.starts ?? 0) > races && `of ${races} races`
        }),
    },
    {
      holds: 'agree with his line among all drivers of those seasons',
      faults: ({ files }) => {
        const { name } = files['driver.json']
        const his = files['season-drivers.json'].filter(({ driver }) => driver === name)
        return his.flatMap((all) => {
          const line = files['seasons.json'].find((other) => lineOf(other) === lineOf(all))
          const figures = ['starts', 'wins', 'top5', 'top10', 'lapsLed'] as const
          const wrong = figures.filter((figure) => line?.[figure] !== all[figure])
          return wrong.map((figure) => `${lineOf(all)}: ${figure}`)
        })
      },
    },
    {
      holds: 'and the rides driven by others have him as the race lines do',
      faults: ({ files }) =>
        files['seats.json'].flatMap(({ driver, raceId, start, finish }) => {
          if (driver !== files['driver.json'].name) return []
          const race = files['races.json'].find(({ id }) => id === raceId)
          return race?.start === start && race.finish === finish ? [] : [raceId]
        }),
    },
  ],
}
