import type { GotAway } from '~/data/schema/driver'
import { runsOf } from '~/stats/feats'
import { figuresOf } from '~/stats/figures'
import type { Mean } from '~/stats/mean'
import type { Start } from '~/stats/starts'
import type { Changed, Imagined } from '~/stats/whatIf'
import { formatDate } from './dates'
import { FIRST_HEADLINES, FURTHER_HEADLINES, type Headline } from './headlines'
import { SERIES_NAMES } from './names'
import { formatInWords, formatSigned, formatStarts, tenthsOf } from './numbers'
import { formatPosition, formatResult } from './positions'
import { inWords } from './seasonTitles'
import { FIGURE_TERMS, type FigureId } from './terms'

/** Stands on all of it, so that nobody takes it for a result. */
export const FICTION = 'Fiction'

/** What is said of every what-if, wherever it stands. */
export const IS_FICTION =
  'Fiction: the official results are others. Points are not recomputed, and laps, laps led and ratings stay as they were.'

export const WHAT_IF_TITLE = 'What if? (fiction)'

/** One figure before and after. */
export type WhatIfLine = {
  /** A figure's name for programs, or that of a run. */
  id: string
  name: string
  means: string
  before: string
  after: string
  /** "+1", "−0.2"; '' where nothing changes. */
  difference: string
}

/** What a what-if can change, and the starts, which it never does. */
const SHOWN: readonly FigureId[] = [
  ...(['starts', 'wins', 'top5', 'top10', 'avg_finish'] as const),
  ...(['best_finish', 'gained', 'running', 'dnf'] as const),
]

const HEADLINES = new Map(
  [...FIRST_HEADLINES, ...FURTHER_HEADLINES].map((headline) => [headline.stat, headline]),
)

const RUN_NAMES = { top10: 'Longest run of top tens', top5: 'Longest run of top fives' } as const

/** The figures that a what-if can change, as they are and as they would be. */
export function whatIfLines(
  official: readonly Start[],
  imagined: readonly Start[],
): readonly WhatIfLine[] {
  return [
    ...SHOWN.flatMap((id) => {
      const headline = HEADLINES.get(id)
      return headline ? figureLine(headline, official, imagined) : []
    }),
    ...runLines(official, imagined),
  ]
}

function figureLine(
  { stat, text, value, mean }: Headline,
  official: readonly Start[],
  imagined: readonly Start[],
): WhatIfLine {
  const [before, after] = [figuresOf(official), figuresOf(imagined)]
  const [a, b] = [mean?.(before) ?? null, mean?.(after) ?? null]
  return {
    id: stat,
    ...FIGURE_TERMS[stat],
    before: text(before),
    after: text(after),
    difference: a && b ? meanDifference(a, b) : countDifference(value(before), value(after)),
  }
}

const countDifference = (before: number | null, after: number | null): string =>
  before === null || after === null || before === after ? '' : formatSigned(after - before)

/** Of the figures as they stand there, so that who subtracts them finds the same. */
function meanDifference(before: Mean, after: Mean): string {
  if (before.sum * after.starts === after.sum * before.starts) return ''
  const tenths = tenthsOf(after) - tenthsOf(before)
  if (tenths === 0) return 'under 0.1'
  return `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)}`
}

function runLines(official: readonly Start[], imagined: readonly Start[]): WhatIfLine[] {
  const [before, after] = [runsOf(official, 1), runsOf(imagined, 1)]
  return (['top10', 'top5'] as const).map((id) => {
    const lengthIn = (runs: typeof before) =>
      runs.find((run) => run.id === id)?.longest[0]?.length ?? 0
    return {
      id: `run_${id}`,
      name: RUN_NAMES[id],
      means: 'Starts in a row, over the turn of the year too',
      before: formatStarts(lengthIn(before)),
      after: formatStarts(lengthIn(after)),
      difference: countDifference(lengthIn(before), lengthIn(after)),
    }
  })
}

/** Lines told in a sentence, where they change. */
const TOLD: Readonly<Record<string, string>> = {
  wins: 'wins',
  top5: 'top fives',
  top10: 'top tens',
  avg_finish: 'average finish',
  run_top10: 'longest run of top tens',
}

/** Whether a line belongs to what is told first. */
export const isTold = (id: string): boolean => id in TOLD

/** "4 wins instead of 3, 40 top fives instead of 39"; '' where none of these changes. */
export const changesInWords = (lines: readonly WhatIfLine[]): string =>
  lines
    .filter(({ id, difference }) => difference !== '' && isTold(id))
    .map(({ id, before, after }) =>
      id === 'wins' || id === 'top5' || id === 'top10'
        ? `${after} ${after === '1' ? TOLD[id]?.slice(0, -1) : TOLD[id]} instead of ${before}`
        : `${TOLD[id]} ${after} instead of ${before}`,
    )
    .join(', ')

/** "1st instead of 6th at Charlotte ROVAL, 12 Oct 2024" */
export const changeInWords = ({ official, imagined }: Changed): string =>
  `${formatPosition(imagined.finish)} instead of ${formatResult(official)} at ${placeAndDay(official)}`

/** "Trucks, Mid-Ohio, 9 Jul 2022" */
export const startInShort = (start: Start): string =>
  `${SERIES_NAMES[start.series]}, ${placeAndDay(start)}`

const placeAndDay = ({ track, date }: Start): string => `${track.shortName}, ${formatDate(date)}`

/** Said of a drive in relief: it is told, and counted nowhere. */
export const reliefInWords = ({ label, inShort }: Pick<GotAway, 'label' | 'inShort'>): string =>
  `${label}: crossed the line first in relief. Not a start, no win of his, and in no figure here. ${inShort}`

/**
 * The what-if in a sentence: "Fiction: with 1st instead of 6th at …, Sam Driver would have 4 wins
 * instead of 3, …, in 280 starts."
 */
export function whatIfSentence(
  name: string,
  official: readonly Start[],
  { starts, changed, relief }: Pick<Imagined, 'starts' | 'changed' | 'relief'>,
): string {
  const moved = changed.filter(isMoved)
  const inRelief = relief.length > 0 ? ' A drive in relief is no start and changes no figure.' : ''
  if (moved.length === 0) return `${FICTION}: nothing is changed in these figures.${inRelief}`
  const told = changesInWords(whatIfLines(official, starts)) || 'the same wins, top fives and tens'
  return `${FICTION}: with ${movesInWords(moved)}, ${name} would have ${told}, in ${formatStarts(starts.length)}.${inRelief}`
}

/** More changes than these are counted, not told one by one. */
const FEW = 3

const isMoved = ({ official, imagined }: Changed) => official.finish !== imagined.finish

const movesInWords = (moved: readonly Changed[]): string =>
  moved.length <= FEW ? inWords(moved.map(changeInWords)) : `${moved.length} other finishes`

/** What the picture shows: "Fiction: of 33 finishes in 2024 one is moved: 1st instead of 6th at …." */
export function pictureSentence(
  points: readonly { start: Start }[],
  changed: readonly Changed[],
): string {
  const seasons = [...new Set(points.map(({ start }) => start.season))]
  const finishes = `${points.length === 1 ? '1 finish' : `${points.length} finishes`} in ${inWords(seasons.map(String))}`
  const moved = changed.filter(isMoved)
  if (points.length === 0) return 'No start to show.'
  if (moved.length === 0) return `${finishes}, as they are in the results: nothing is changed yet.`
  const count = formatInWords(moved.length)
  return `${FICTION}: of ${finishes} ${count} ${moved.length === 1 ? 'is' : 'are'} moved: ${movesInWords(moved)}.`
}
