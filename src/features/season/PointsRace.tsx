import { carried, paths, withAddress } from '~/address/paths'
import { Stretched, TickLines, Ticks } from '~/charts/axes'
import { ChartFigure } from '~/charts/ChartFigure'
import { powerScale } from '~/charts/powerScale'
import { useFile, useSources } from '~/data/queries'
import { UNKNOWN } from '~/format/numbers'
import { formatFinish, formatPosition } from '~/format/positions'
import { inWords } from '~/format/seasonTitles'
import { useCareer } from '~/selection/useCareer'
import { playoffRacesIn } from '~/stats/playoffs'
import { type PointsRank, type SeriesSeason, scheduleOf } from '~/stats/seasons'
import { legsOf, type PointsLeg, type PointsStep, pointsRace } from '~/stats/standings'
import type { Column } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { SourceList } from '~/ui/SourceList'
import { PlayoffRounds, RoundNames } from './frame'
import { acrossRounds } from './rounds'

const TOP = 30
const FLOOR = 164
const HEIGHT = 190
const TICKS = [1, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100]

/** His place in the points after each race he started; or why there is none. */
export function PointsRace({ season }: { season: SeriesSeason }) {
  const standings = useFile('standings.json')
  const race = pointsRace(season.starts, standings)
  if (race.kind !== 'known') return <NoPoints why={race.kind} rank={season.rank} />
  const sources = new Set(
    standings
      .filter(({ raceId }) => season.starts.some(({ id }) => id === raceId))
      .flatMap((s) => s.sources),
  )
  return <Race season={season} steps={race.steps} sources={[...sources]} />
}

/** Why there is no line to draw. */
function NoPoints({ why, rank }: { why: 'not eligible' | 'unknown'; rank: PointsRank }) {
  const isEligible = why === 'unknown' && rank.kind !== 'not eligible'
  return (
    <p className="max-w-3xl border-l-4 border-line-strong bg-panel px-4 py-3 text-sm">
      <strong>
        {isEligible
          ? 'His place in the points after each race is not in our sources.'
          : 'He collected no points in this series that season.'}
      </strong>{' '}
      {!isEligible &&
        'A driver declares for one series; in the others a place in the points has no meaning, so none is shown.'}
      {isEligible && rank.kind === 'final' && 'Only the rank at the end is known.'}
      {isEligible && rank.kind === 'so far' && 'Only the latest rank is known.'}
    </p>
  )
}

type RaceProps = { season: SeriesSeason; steps: readonly PointsStep[]; sources: readonly string[] }

function Race({ season, steps, sources }: RaceProps) {
  const { address } = useCareer()
  const named = useSources()
  const linkTo = (id: string) => withAddress(paths.race(id), carried(address))
  return (
    <div>
      <ChartFigure
        chart={`points-${season.series}`}
        title="Points, race by race"
        sentence={sentenceOf(steps)}
        points={steps.filter(({ place }) => place !== null).length}
        rows={steps}
        rowKey={({ start }) => start.id}
        columns={columnsFor(linkTo)}
      >
        <Picture season={season} steps={steps} />
      </ChartFigure>
      <SourceList ids={sources} sources={named} />
    </div>
  )
}

const columnsFor = (linkTo: (id: string) => string): readonly Column<PointsStep>[] => [
  { id: 'round', header: 'Round', isNumber: true, cell: ({ start }) => start.round },
  {
    id: 'race',
    header: 'Race',
    cell: ({ start }) => <PageLink href={linkTo(start.id)}>{start.track.shortName}</PageLink>,
  },
  { id: 'finish', header: 'Finish', cell: ({ start }) => formatFinish(start) },
  {
    id: 'place',
    header: 'In points after',
    cell: ({ place, missing }) => (missing ? `${UNKNOWN} ${missing}` : formatPosition(place)),
  },
]

function Picture({ season, steps }: Omit<RaceProps, 'sources'>) {
  const rounds = scheduleOf(season.starts, season.scheduleLength).length
  const x = (round: number) => acrossRounds(round, rounds)
  const worst = Math.max(12, ...steps.map(({ place }) => place ?? 1))
  const y = powerScale([1, worst], [TOP, FLOOR])
  const ticks = TICKS.filter(
    (tick) => tick <= worst && (worst <= 30 || tick === 1 || tick % 10 === 0),
  )
  const legs = legsOf(steps)
  return (
    <>
      <div className="flex">
        <Ticks ticks={ticks} y={y} width={24} height={HEIGHT} gap={7} />
        <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
          <PlayoffRounds starts={playoffRacesIn(season.starts)} rounds={rounds} bottom={FLOOR} />
          <TickLines ticks={ticks} y={y} />
          <Stretched height={HEIGHT} width={100}>
            <path d={pathOf(legs, false, x, y)} strokeWidth="2.5" className="stroke-accent" />
            <path
              d={pathOf(legs, true, x, y)}
              strokeWidth="1.5"
              strokeDasharray="2 4"
              className="stroke-accent"
            />
          </Stretched>
          <g className="fill-accent stroke-ground">
            {steps.map(
              ({ start, place }) =>
                place !== null && (
                  <circle key={start.id} cx={`${x(start.round)}%`} cy={y(place)} r="3.5" />
                ),
            )}
          </g>
          <g className="figure fill-muted text-base" textAnchor="middle">
            {steps.map(
              ({ start, place }) =>
                place === null && (
                  <text key={start.id} x={`${x(start.round)}%`} y={FLOOR - 2}>
                    ?
                  </text>
                ),
            )}
          </g>
          {labelsOf(steps).map(({ round, place, side }) => (
            <svg key={round} x={`${x(round)}%`} y={y(place)} className="overflow-visible">
              <text
                {...LABEL_AT[side]}
                className="figure fill-ink stroke-ground text-base [paint-order:stroke]"
                strokeWidth="4"
              >
                {formatPosition(place)}
              </text>
            </svg>
          ))}
          <RoundNames rounds={rounds} y={HEIGHT - 6} />
        </svg>
      </div>
      <p className="mt-1 text-xs text-muted">
        By round; first place on top. ● after a race he started
        {legs.some((leg) => leg.isAcrossMissed) && ' ┄ across races he sat out'}
        {steps.some(({ place }) => place === null) && ' ? not known'}
      </p>
    </>
  )
}

/** Beside the first and the last place, where the line does not run; over the best. */
const LABEL_AT = {
  right: { x: 8, y: 5, textAnchor: 'start' },
  above: { x: 0, y: -9, textAnchor: 'middle' },
  last: { x: 4, y: -9, textAnchor: 'end' },
  below: { x: 4, y: 19, textAnchor: 'end' },
} as const

/** Rounds within which two labels over the line would touch on a phone. */
const NEAR = 5

/** The first place, the best and the last are written out. */
function labelsOf(steps: readonly PointsStep[]) {
  const known = steps.flatMap(({ start, place }) =>
    place === null ? [] : { round: start.round, place },
  )
  const [first, last] = [known[0], known.at(-1)]
  const best = known.reduce(
    (a, b) => (b.place < a.place ? b : a),
    known[0] ?? { round: 0, place: 0 },
  )
  const labels = new Map<number, { round: number; place: number; side: keyof typeof LABEL_AT }>()
  if (best.round > 0) labels.set(best.round, { ...best, side: 'above' })
  if (last && last !== best)
    labels.set(last.round, { ...last, side: last.round - best.round <= NEAR ? 'below' : 'last' })
  if (first) labels.set(first.round, { ...first, side: first === best ? 'above' : 'right' })
  return [...labels.values()]
}

const bestStep = (known: readonly PointsStep[]) =>
  known.reduce<PointsStep | undefined>(
    (best, step) => (best === undefined || (step.place ?? 0) < (best.place ?? 0) ? step : best),
    undefined,
  )

const pathOf = (
  legs: readonly PointsLeg[],
  isAcrossMissed: boolean,
  x: (round: number) => number,
  y: (place: number) => number,
) =>
  legs
    .filter((leg) => leg.isAcrossMissed === isAcrossMissed)
    .map(({ from, to }) => `M${x(from.round)} ${y(from.place)}L${x(to.round)} ${y(to.place)}`)
    .join('')

/** "25th after Daytona, 23rd after Martinsville; at best 18th, after Atlanta." */
function sentenceOf(steps: readonly PointsStep[]): string {
  const known = steps.filter(({ place }) => place !== null)
  const [first, last, best] = [known[0], known.at(-1), bestStep(known)]
  if (!first || !last || !best) return ''
  const after = ({ start, place }: PointsStep) =>
    `${formatPosition(place)} after ${start.track.shortName}`
  const way = first === last ? after(first) : `${after(first)}, ${after(last)}`
  const peak = best === first || best === last ? '' : `; at best ${after(best)}`
  const missing = steps.filter(({ place }) => place === null)
  const gap =
    missing.length > 0
      ? ` After ${inWords(missing.map(({ start }) => `round ${start.round} (${start.track.shortName})`))} it is not known.`
      : ''
  return `${way}${peak}.${gap}`
}
