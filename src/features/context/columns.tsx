import type { ReactNode } from 'react'
import { noRankText, percentileText, rankedText, rankText } from '~/format/contextWords'
import { SERIES_NAMES } from '~/format/names'
import { FIGURE_TERMS } from '~/format/terms'
import { isRank, RANKED, type Ranked, rankedValue, type SeasonContext } from '~/stats/context'
import type { Column } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'

/** Short enough for a table of many columns. */
const HEADERS: Record<Ranked, string> = {
  avg_finish: 'Avg finish',
  wins: 'Wins',
  top5: 'Top 5',
  top10: 'Top 10',
  laps_led: 'Laps led',
  avg_start: 'Avg start',
  avg_rating: 'Avg rating',
}

/** A season a row: the figure asked for with rank and percentile, then the rank by all others. */
export const columnsOf = (
  by: Ranked,
  linkTo: (year: number) => string,
): readonly Column<SeasonContext>[] => [
  {
    id: 'season',
    header: 'Season',
    cell: ({ season }) => <PageLink href={linkTo(season)}>{season}</PageLink>,
    sortBy: ({ season }) => season,
    firstSort: 'descending',
  },
  { id: 'series', header: 'Series', cell: ({ series }) => SERIES_NAMES[series] },
  {
    id: 'starts',
    header: 'Starts',
    isNumber: true,
    cell: ({ his, min }) => `${his.starts} (min ${min})`,
    sortBy: ({ his }) => his.starts,
    firstSort: 'descending',
  },
  ...rankedColumns(by),
  ...RANKED.filter((other) => other !== by).map(otherColumn),
]

const rankedColumns = (by: Ranked): readonly Column<SeasonContext>[] => [
  {
    id: by,
    header: HEADERS[by],
    title: FIGURE_TERMS[by].means,
    isNumber: true,
    cell: ({ his }) => rankedText(his, by),
    sortBy: ({ his }) => rankedValue(his, by),
  },
  {
    id: 'rank',
    header: 'Rank',
    isNumber: true,
    cell: (line) => <Rank line={line} by={by} />,
    sortBy: ({ ranks }) => placeOf(ranks[by]),
  },
  {
    id: 'percentile',
    header: 'Percentile',
    title: 'Of the other drivers ranked, how many of a hundred he did better than',
    isNumber: true,
    cell: ({ ranks }) => percentileText(ranks[by]),
    sortBy: ({ ranks }) => (isRank(ranks[by]) ? ranks[by].percentile : null),
    firstSort: 'descending',
  },
]

const otherColumn = (by: Ranked): Column<SeasonContext> => ({
  id: by,
  header: HEADERS[by],
  title: `${FIGURE_TERMS[by].means}, and the rank by it`,
  isNumber: true,
  cell: ({ his, ranks }) => (
    <>
      {rankedText(his, by)}
      <small className="block text-muted">{rankText(ranks[by])}</small>
    </>
  ),
  sortBy: ({ ranks }) => placeOf(ranks[by]),
})

const placeOf = (rank: SeasonContext['ranks'][Ranked]): number | null =>
  isRank(rank) ? rank.place : null

/** The rank, or "–" with the reason. */
function Rank({ line, by }: { line: SeasonContext; by: Ranked }): ReactNode {
  const rank = line.ranks[by]
  if (isRank(rank)) return <strong>{rankText(rank)}</strong>
  return (
    <>
      {rankText(rank)}
      <small className="block text-muted">{noRankText(line, rank)}</small>
    </>
  )
}
