import { carried, paths, withAddress } from '~/address/paths'
import { Plate } from '~/charts/Plate'
import type { SeasonLine } from '~/data/schema/season'
import { SERIES_NAMES } from '~/format/names'
import { formatCount, formatMean, UNKNOWN } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { COLUMN_TERMS, FIGURE_TERMS } from '~/format/terms'
import { useCareer } from '~/selection/useCareer'
import { type Figures, figuresOf } from '~/stats/figures'
import { type PointsRank, ridesIn, type SeriesSeason, seriesSeasons } from '~/stats/seasons'
import type { World } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { YearMonths, YearStrip } from './YearStrip'

type Props = { world: World; lines: readonly SeasonLine[] }

/**
 * One row a season, newest first, and the total. On a narrow screen each row is
 * a card of the same cells; roles are kept by attributes.
 */
export function SeasonsTable({ world, lines }: Props) {
  const years = [...new Set(world.starts.map(({ season }) => season))].sort((a, b) => b - a)
  return (
    <table role="table" className="plain-table max-lg:block">
      <caption className="sr-only">Seasons, newest first</caption>
      <thead role="rowgroup" className="max-lg:sr-only">
        <tr role="row">
          {HEADERS.map(([header, title]) => (
            <th
              key={header}
              role="columnheader"
              scope="col"
              title={title}
              className={FIGURES.includes(header) ? 'number' : undefined}
            >
              {header}
            </th>
          ))}
          <th role="columnheader" scope="col" className="w-2/5">
            <span className="sr-only">Finishes through the year</span>
            <YearMonths />
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-lg:block">
        {years.map((year) => (
          <Row key={year} year={year} world={world} lines={lines} />
        ))}
      </tbody>
      <tfoot role="rowgroup" className="max-lg:block">
        <Total years={years} figures={figuresOf(world.starts)} />
      </tfoot>
    </table>
  )
}

const HEADERS: readonly (readonly [string, string])[] = [
  ['Season', COLUMN_TERMS.season.means],
  ['Rides', 'Numbers he drove, in the order of the year'],
  ['Starts', `${FIGURE_TERMS.starts.means}, of the races the series held`],
  ['Wins', FIGURE_TERMS.wins.means],
  ['Top 5', FIGURE_TERMS.top5.means],
  ['Top 10', FIGURE_TERMS.top10.means],
  ['Avg finish', `${FIGURE_TERMS.avg_finish.means}, and over how many starts`],
  ['Best', FIGURE_TERMS.best_finish.means],
  ['Points', 'Place in the points where he was eligible'],
]
const FIGURES = ['Wins', 'Top 5', 'Top 10', 'Avg finish', 'Best']

/** A card on a narrow screen: year and rides, starts and rank, the strip, the figures. */
const CARD = 'max-lg:grid max-lg:grid-cols-5 max-lg:items-center max-lg:gap-x-2 max-lg:py-3'
const CELL = 'max-lg:border-0! max-lg:p-0!'

function Row({ year, world, lines }: Props & { year: number }) {
  const { address } = useCareer()
  const starts = world.starts.filter(({ season }) => season === year)
  const series = seriesSeasons(world, year, lines)
  return (
    <tr role="row" className={`max-lg:border-b max-lg:border-line ${CARD}`}>
      <th role="rowheader" scope="row" className={`${CELL} max-lg:col-span-2`}>
        <PageLink
          href={withAddress(paths.season(year), carried(address))}
          className="figure inline-block py-1 text-3xl max-lg:text-4xl"
        >
          {year}
        </PageLink>
      </th>
      <td role="cell" className={`${CELL} max-lg:col-span-3`}>
        <span className="flex max-w-40 flex-wrap gap-1 max-lg:ml-auto max-lg:justify-end">
          {ridesIn(starts, world.stints).map((ride) => (
            <Plate
              key={`${ride.series} ${ride.carNumber} ${ride.team}`}
              number={ride.carNumber}
              colors={ride.plate}
              height={22}
            />
          ))}
        </span>
      </td>
      <td role="cell" className={`${CELL} whitespace-nowrap max-lg:col-span-3`}>
        {series.map((one) => (
          <SeriesStarts key={one.series} season={one} />
        ))}
      </td>
      <FigureCells figures={figuresOf(starts)} />
      <td
        role="cell"
        className={`${CELL} whitespace-nowrap max-lg:col-span-2 max-lg:self-start max-lg:text-right!`}
      >
        <Ranks series={series} />
      </td>
      <td role="cell" className={`${CELL} w-2/5 max-lg:order-1 max-lg:col-span-5 max-lg:w-full`}>
        <YearStrip year={year} starts={starts} />
      </td>
    </tr>
  )
}

const SeriesStarts = ({ season: { series, starts, scheduleLength } }: { season: SeriesSeason }) => (
  <span className="block">
    <b className="figure text-lg">{starts.length}</b>{' '}
    <span className="text-muted">
      {scheduleLength !== null && `of ${scheduleLength} `}
      {SERIES_NAMES[series]}
    </span>
  </span>
)

/** Wins to best finish; on a card each with its name. */
const FigureCells = ({ figures: f }: { figures: Figures }) => (
  <>
    <FigureCell name="wins" value={f.wins} />
    <FigureCell name="top 5" value={f.top5} />
    <FigureCell name="top 10" value={f.top10} />
    <FigureCell name="avg finish" value={formatMean(f.averageFinish)}>
      <small className="text-xs text-muted"> n={f.averageFinish?.starts ?? 0}</small>
    </FigureCell>
    <FigureCell
      name="best"
      value={f.bestFinish === null ? UNKNOWN : formatPosition(f.bestFinish)}
    />
  </>
)

type FigureCellProps = { name: string; value: string | number; children?: React.ReactNode }

const FigureCell = ({ name, value, children }: FigureCellProps) => (
  <td role="cell" className={`number ${CELL} max-lg:order-2 max-lg:text-left!`}>
    <b className="figure text-lg">{value}</b>
    {children}
    <small aria-hidden className="block text-xs text-muted lg:hidden">
      {name}
    </small>
  </td>
)

/** His rank where he was eligible; else why there is none. */
function Ranks({ series }: { series: readonly SeriesSeason[] }) {
  const ranked = series.filter(({ rank }) => 'place' in rank)
  if (ranked.length === 0)
    return <span className="text-muted">{NO_RANK[series[0]?.rank.kind ?? 'unknown']}</span>
  return ranked.map(({ series: id, rank }) => (
    <span key={id} className="block">
      <b className="figure text-lg">{'place' in rank && formatPosition(rank.place)}</b>{' '}
      <span className="text-muted">
        {SERIES_NAMES[id]}
        {rank.kind === 'so far' && ' so far'}
      </span>
    </span>
  ))
}

const NO_RANK: Record<PointsRank['kind'], string> = {
  final: UNKNOWN,
  'so far': UNKNOWN,
  'not eligible': `${UNKNOWN} not eligible`,
  open: `${UNKNOWN} season not over`,
  unknown: `${UNKNOWN} not known`,
}

const Total = ({ years, figures }: { years: readonly number[]; figures: Figures }) => (
  <tr role="row" className={`font-semibold ${CARD}`}>
    <th role="rowheader" scope="row" colSpan={2} className={`${CELL} max-lg:col-span-2`}>
      {years.length === 1 ? 'One season' : `${years.length} seasons`}
    </th>
    <td role="cell" className={`${CELL} max-lg:col-span-3`}>
      <b className="figure text-lg">{formatCount(figures.starts)}</b>{' '}
      <span className="text-muted">starts</span>
    </td>
    <FigureCells figures={figures} />
    <td role="cell" colSpan={2} className={`${CELL} max-lg:hidden`} />
  </tr>
)
