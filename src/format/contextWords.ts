import type { Series } from '~/data/schema/common'
import {
  isRank,
  type NoRank,
  RANKED,
  type Ranked,
  rankedValue,
  type SeasonContext,
  type SeasonRank,
  type Unanswered,
} from '~/stats/context'
import type { Selection } from '~/stats/selection'
import { SERIES_NAMES } from './names'
import { formatCount, formatDecimal, formatStarts, UNKNOWN } from './numbers'
import { formatPosition } from './positions'
import { inWords } from './seasonTitles'
import { FIGURE_TERMS } from './terms'

/** "2012 Trucks" */
export const seasonName = ({ season, series }: { season: number; series: Series }): string =>
  `${season} ${SERIES_NAMES[series]}`

/** "5 of 49", level with another "T3 of 40", without a rank "–". */
export const rankText = (rank: SeasonRank | NoRank): string =>
  isRank(rank) ? `${rank.isShared ? 'T' : ''}${rank.place} of ${rank.of}` : UNKNOWN

/** With one decimal; "–" without a rank. */
export const percentileText = (rank: SeasonRank | NoRank): string =>
  isRank(rank) ? formatDecimal(rank.percentile) : UNKNOWN

/** Why there is no rank: "3 starts, 9 needed". */
export const noRankText = ({ his, min }: SeasonContext, why: NoRank): string =>
  why === 'too few starts' ? `${formatStarts(his.starts)}, ${min} needed` : 'not known'

/** A season's figure: "9.2", "3". */
export function rankedText(line: SeasonContext['his'], by: Ranked): string {
  const value = rankedValue(line, by)
  if (value === null) return UNKNOWN
  return by === 'avg_finish' || by === 'avg_start' || by === 'avg_rating'
    ? formatDecimal(value)
    : formatCount(value)
}

/** His best place by a figure, on what it rests, and how many of the seasons rank him. */
export function contextSentence(seasons: readonly SeasonContext[], by: Ranked): string {
  if (seasons.length === 0) return 'No whole season in this selection.'
  const ranked = seasons.flatMap((season) => {
    const rank = season.ranks[by]
    return isRank(rank) ? { season, rank } : []
  })
  const { name } = FIGURE_TERMS[by]
  const [first] = ranked
  if (!first) return `${name}: no rank, too few starts in ${seasonsText(seasons.length)}.`
  const best = ranked.reduce((a, b) => (b.rank.place < a.rank.place ? b : a), first)
  const left = seasons.length - ranked.length
  const lead = ranked.length === 1 ? `${name}:` : `${name}, best of ${seasonsText(ranked.length)}:`
  const others = left === 0 ? '' : ` Too few starts for a rank in ${left} more.`
  return `${lead} ${bestText(best.season, best.rank, by)}.${others}`
}

function bestText(season: SeasonContext, rank: SeasonRank, by: Ranked): string {
  const place = `${rank.isShared ? 'tied for ' : ''}${formatPosition(rank.place)} of ${rank.of}`
  const { his, min } = season
  return `${place} in the ${seasonName(season)}, ${rankedText(his, by)} over ${formatStarts(his.starts)} (minimum ${min})`
}

const seasonsText = (seasons: number) => (seasons === 1 ? 'one season' : `${seasons} seasons`)

/**
 * One season's ranks in a sentence: "Among drivers with 9 starts or more: average
 * finish 6 of 40, top tens T12 of 40 …". A rank by nothing (no win) is none to tell.
 *
 * @param season `null` where there is none to rank him in.
 */
export function ranksSentence(season: SeasonContext | null): string {
  if (!season) return 'No rank among drivers: it takes the totals of a season that is over.'
  const among = `drivers with ${formatStarts(season.min)} or more`
  const ranks = RANKED.flatMap((by) => {
    const rank = season.ranks[by]
    return isRank(rank) && rank.value > 0
      ? `${FIGURE_TERMS[by].name.toLowerCase()} ${rankText(rank)}`
      : []
  })
  if (ranks.length === 0) return `No rank among ${among}: he made ${season.his.starts}.`
  return `Among ${among}: ${ranks.join(', ')}.`
}

/** Which seasons were left out, and why; `null` where none were. */
export function unansweredText(left: readonly Unanswered[]): string | null {
  if (left.length === 0) return null
  const because = (why: Unanswered['why'], reason: string) => {
    const own = left.filter((one) => one.why === why)
    return own.length === 0 ? [] : `${inWords(own.map(seasonName))} (${reason})`
  }
  const parts = [
    because('open then', 'not over on the day asked for, and totals are of whole seasons'),
    because('open', 'not over in the record'),
    because('no totals', 'no totals of its drivers on the record'),
  ].flat()
  return `Left out: ${parts.join('; ')}.`
}

const FIELD_WORDS: Record<keyof Selection, string> = {
  series: 'series',
  season: 'season',
  track: 'track',
  type: 'track type',
  team: 'team',
  make: 'make',
  result: 'result',
  status: 'status',
  start: 'starting place',
  q: 'text',
  rows: 'ticked races',
  last: 'last starts',
}

/** What of the selection season totals cannot be narrowed by; `null` where that is nothing. */
export const beyondText = (fields: readonly (keyof Selection)[]): string | null =>
  fields.length === 0
    ? null
    : `Season totals know nothing of ${inWords(fields.map((field) => FIELD_WORDS[field]))}: shown are the whole seasons of the series and years selected.`

/** Why nothing is drawn. */
export const noRanksText = (seasons: number, name: string): string =>
  seasons === 0
    ? 'No whole season in this selection.'
    : `In no season selected did ${name} make the starts it takes to be ranked; ask for fewer.`

/** What the marks are, who is ranked, and how. */
export const rankRuleText = (min: number | null): string =>
  `Each thin line is a driver, the diamond is him; the best are on the left. Ranked is who made ${
    min === null
      ? 'a quarter of the season’s races, rounded up, and five at least'
      : `${formatStarts(min)} or more`
  }. Drivers level with each other share a place (T). Percentile: of the other drivers ranked, how many of a hundred he did better than, those level counted half. Counts favor who started more.`
