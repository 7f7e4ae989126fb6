import type { Check } from '~/data/schema/press'
import type { Figure } from '~/stats/claimFigures'
import type { Checked } from '~/stats/verdicts'
import { formatDaysIn } from './dates'
import { formatCount, UNKNOWN } from './numbers'
import { formatPosition } from './positions'

/** What each figure is called before its value: "best finish 8th", "48 cars". */
const NAMES: Record<Check['statistic'], string> = {
  starts: 'starts',
  wins: 'wins',
  seconds: 'second places',
  thirds: 'third places',
  top10: 'top tens',
  laps_led: 'laps led',
  race_laps: 'laps in the race',
  avg_finish: 'average finish',
  best_finish: 'best finish',
  best_finish_day: 'first on',
  worst_finish: 'worst finish',
  finishes: 'finishes',
  best_start: 'started',
  stage1: 'in Stage 1',
  cars: 'No.',
  makes: 'make',
  teams: 'team',
  tracks: 'at',
  starts_by_season: 'starts by season',
  seasons_with_a_win: 'seasons with a win',
  starts_after: 'races after that day',
  next_day: 'next start on',
  next_track: 'at',
  last_day: 'last start on',
  last_track: 'at',
  age: 'years old',
  years_racing: 'years since his first start',
  track_length: 'miles',
  field_size: 'cars',
  driver_finishing: '',
  car_finishing: 'No.',
  team_finishing: '',
  driver_starting: 'started first',
  stage2_winner: 'won Stage 2',
  finish_of: '',
  laps_of: 'laps',
  status_of: '',
  team_of: '',
  season_before: 'latest earlier season',
  seasons_before: 'earlier seasons',
  printed_rows: 'rows agree',
  drivers_in_car: 'drivers',
  main_driver: 'started most',
  rank_by_finish: 'rank by average finish',
  top10_in_cup: 'top tens',
}

/** Counts that are said before their name: "3 starts". */
const BEFORE: readonly Check['statistic'][] = [
  ...(['starts', 'wins', 'seconds', 'thirds', 'top10', 'laps_led', 'race_laps'] as const),
  ...(['starts_after', 'age', 'years_racing', 'track_length', 'field_size', 'laps_of'] as const),
  ...(['seasons_before', 'printed_rows', 'drivers_in_car', 'seasons_with_a_win'] as const),
  ...(['stage1', 'driver_starting', 'stage2_winner', 'main_driver'] as const),
  'top10_in_cup',
]
const PLACES: readonly Check['statistic'][] = [
  ...([
    'best_finish',
    'worst_finish',
    'best_start',
    'stage1',
    'finish_of',
    'rank_by_finish',
  ] as const),
]

/** What lay ahead on the day asked for; its track goes without saying. */
const NOT_YET: Partial<Record<Check['statistic'], string>> = {
  next_day: 'no later start yet',
  next_track: '',
}

/** Our figure as it is written: "3 starts", "best finish 8th", "average finish 11.8". */
export function formatFigure({ check, figure }: Checked): string {
  const { statistic, who } = check
  if (figure === null && statistic in NOT_YET) return NOT_YET[statistic] ?? ''
  const value = writtenOf(check, figure)
  const name = NAMES[statistic]
  const said = BEFORE.includes(statistic) ? `${value} ${singular(name, value)}` : `${name} ${value}`
  return ofWhom(statistic, who, said.trim())
}

/** All figures of a sentence together; '' where it has none. */
export const formatFigures = (checked: readonly Checked[]): string =>
  [...new Set(checked.map(formatFigure))].filter(Boolean).join(', ')

function writtenOf({ statistic, value }: Check, figure: Figure): string {
  if (figure === null) return UNKNOWN
  if (statistic === 'seasons_with_a_win' && typeof figure !== 'string')
    return `${figure.sum} of ${figure.over}`
  const text =
    typeof figure === 'string'
      ? formatDaysIn(figure).replaceAll('; ', ', ')
      : decimal(figure, value)
  return PLACES.includes(statistic) && /^\d+$/.test(text) ? formatPosition(Number(text)) : text
}

/** As many decimals as the sentence writes, half away from zero. */
export function decimal({ sum, over }: { sum: number; over: number }, like: string): string {
  const decimals = like.split('.')[1]?.length ?? 0
  const scale = 10 ** decimals
  const whole = Math.floor((2 * Math.abs(sum) * scale + over) / (2 * over))
  const sign = sum < 0 && whole > 0 ? '−' : ''
  if (decimals === 0) return sign + formatCount(whole)
  const digits = String(whole).padStart(decimals + 1, '0')
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

const singular = (name: string, value: string) =>
  value === '1' ? name.replace(/^(\w+?)s\b/, '$1') : name

function ofWhom(statistic: Check['statistic'], who: string | null, said: string): string {
  if (who === null || statistic === 'driver_starting' || statistic === 'main_driver') return said
  if (statistic === 'rank_by_finish') return said
  if (/^\d+$/.test(who))
    return statistic.endsWith('_finishing') ? `${formatPosition(Number(who))} ${said}` : said
  return `${who}: ${said}`
}
