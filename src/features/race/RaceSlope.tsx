import { STAGES_SINCE } from '~/data/schema/common'
import { formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { seasonOf } from '~/stats/field'
import { type Slope, type SlopeLine, slopeOf } from '~/stats/slope'
import { type Driven, useRaceField } from './useRaceField'

/** Pixels from one place to the next: room for a name. */
const PLACE = 13
const TOP = 46
const BOTTOM = 10
/** As many finishers are named at the right edge. */
const NAMED = 10

/** The whole field from grid to finish, his line on top of all others. */
export function RaceSlope(race: Driven) {
  const { world } = useCareer()
  const { rows, ownDriver } = useRaceField(race)
  const slope = slopeOf(rows)
  const own = slope.lines.find(({ driver }) => driver === ownDriver)
  return (
    <figure data-chart="slope" data-points={slope.lines.length} aria-labelledby="slope-title">
      <figcaption>
        <h2 id="slope-title" className="text-2xl md:text-[1.75rem]">
          From grid to finish
        </h2>
        <p className="mt-0.5 text-sm text-muted" data-sentence>
          {sentenceOf(slope, own, own?.driver === world.driver.name, seasonOf(race.raceId))}
        </p>
      </figcaption>
      <div aria-hidden className="mt-4 flex pl-7">
        <Lines slope={slope} own={own} />
        <Names slope={slope} own={own} />
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 text-xs text-muted">
        {own && (
          <span aria-hidden>
            <Sample className="stroke-accent" width={3} />{' '}
            {race.relief ? 'the car he took over' : 'his car'}
          </span>
        )}
        {own?.finish !== 1 && (
          <span aria-hidden>
            <Sample className="stroke-win" width={2.5} /> the winner
          </span>
        )}
        <a href="#field" className="quiet">
          The same as a table: full results
        </a>
      </p>
    </figure>
  )
}

type Props = { slope: Slope; own: SlopeLine | undefined }

/** A line a car; the winner's and his stand out, his with its places. */
function Lines({ slope, own }: Props) {
  const winner = winnerOf(slope)
  const first = firstOnGrid(slope)
  const height = heightOf(slope)
  return (
    <svg width="100%" height={height} className="min-w-0 overflow-visible">
      {slope.steps.map((name, step) => (
        <g key={name} className="fill-muted text-xs">
          <line
            x1={`${across(slope, step)}%`}
            x2={`${across(slope, step)}%`}
            y1={TOP - 8}
            y2={height}
            className="stroke-line"
          />
          <text x={`${across(slope, step)}%`} y="12" textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
      {first && (
        <text x="-6" y={TOP - 14} className="fill-ink text-xs">
          1st on the grid: {first.driver}
        </text>
      )}
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        className="fill-none [&_path]:[vector-effect:non-scaling-stroke]"
      >
        <path
          d={pathsOf(slope, (line) => line.finish > NAMED && line !== own)}
          className="stroke-line-strong opacity-50"
        />
        <path
          d={pathsOf(slope, (line) => line.finish <= NAMED && line !== own && line !== winner)}
          className="stroke-top20"
          strokeWidth="1.25"
        />
        {winner && winner !== own && (
          <path d={pathOf(slope, winner)} className="stroke-win" strokeWidth="2.5" />
        )}
        {own && <path d={pathOf(slope, own)} className="stroke-accent" strokeWidth="3" />}
      </svg>
      {own?.places.map(({ step, place }) => (
        <OwnPlace key={step} slope={slope} step={step} place={place} />
      ))}
    </svg>
  )
}

/** His place at a step; the last one is told among the names. */
function OwnPlace({ slope, step, place }: { slope: Slope; step: number; place: number }) {
  const isFirst = step === 0
  const isLast = step === slope.steps.length - 1
  return (
    <svg x={`${across(slope, step)}%`} y={down(place)} className="overflow-visible">
      <circle r="5" className="fill-accent stroke-ground" strokeWidth="1.5" />
      {!isLast && (
        <text
          x={isFirst ? -9 : 0}
          y={isFirst ? 6 : 22}
          textAnchor={isFirst ? 'end' : 'middle'}
          className="figure fill-ink stroke-ground text-lg [paint-order:stroke]"
          strokeWidth="4"
        >
          {place}
        </text>
      )}
    </svg>
  )
}

/** The first ten at the finish, and he wherever he came in. */
const Names = ({ slope, own }: Props) => (
  <svg width="160" height={heightOf(slope)} className="shrink-0 fill-muted text-[0.6875rem]">
    {slope.lines
      .filter((line) => line.finish <= NAMED || line === own)
      .map((line) => (
        <g key={line.driver} className={line === own ? 'fill-ink font-bold' : undefined}>
          <text x="25" y={down(line.finish) + 4} textAnchor="end">
            {line.finish}
          </text>
          <text x="30" y={down(line.finish) + 4}>
            {withoutPlace(line.driver)}
          </text>
        </g>
      ))}
  </svg>
)

/** The place that tells namesakes apart is left to the table. */
const withoutPlace = (driver: string) => driver.replace(/ \(.*\)$/, '')

const Sample = ({ className, width }: { className: string; width: number }) => (
  <svg width="18" height="8" className={`inline-block ${className}`}>
    <line x2="18" y1="4" y2="4" strokeWidth={width} />
  </svg>
)

const winnerOf = ({ lines }: Slope) => lines.find(({ finish }) => finish === 1)
const firstOnGrid = ({ lines }: Slope) => lines.find(({ start }) => start === 1)

const heightOf = ({ worst }: Slope) => down(worst) + BOTTOM
const down = (place: number) => TOP + (place - 1) * PLACE
const across = ({ steps }: Slope, step: number) =>
  Math.round((1000 * step) / (steps.length - 1)) / 10

const pathsOf = (slope: Slope, is: (line: SlopeLine) => boolean) =>
  slope.lines
    .filter(is)
    .map((line) => pathOf(slope, line))
    .join('')

const pathOf = (slope: Slope, { places }: SlopeLine) =>
  places
    .map(({ step, place }, i) => `${i === 0 ? 'M' : 'L'}${across(slope, step)} ${down(place)}`)
    .join('')

/** "He went from 2nd to 1st of 36. Corey Heim, first on the grid, finished 25th." */
function sentenceOf(slope: Slope, own: SlopeLine | undefined, isHe: boolean, season: number) {
  const [winner, first] = [winnerOf(slope), firstOnGrid(slope)]
  return [
    own
      ? `${isHe ? 'He' : `${own.driver}'s car`} went from ${formatPosition(own.start)} to ${formatPosition(own.finish)} of ${slope.lines.length}.`
      : `${slope.lines.length} cars.`,
    winner && winner !== own && `${winner.driver} won from ${formatPosition(winner.start)}.`,
    first &&
      first !== own &&
      first !== winner &&
      `${first.driver}, first on the grid, finished ${formatPosition(first.finish)}.`,
    stagesOf(slope, season),
  ]
    .filter(Boolean)
    .join(' ')
}

function stagesOf({ stagesKnown }: Slope, season: number): string {
  if (stagesKnown === 'all')
    return 'A car outside the top ten of a stage passes it without a point.'
  if (stagesKnown === 'some') return 'The stage places of the others are not in our sources.'
  return season < STAGES_SINCE
    ? 'There were no stages then.'
    : 'The stage places of this field are not in our sources.'
}
