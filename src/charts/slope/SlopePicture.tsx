import { Stretched } from '~/charts/axes'
import { firstOnGrid, type Slope, type SlopeLine, winnerOf } from '~/stats/slope'

/** Pixels. */
const TOP = 46
const BOTTOM = 10
/** From one place to the next: room for a name. */
const STEP = 13
/** As many finishers are named at the right edge. */
const NAMED = 10

type Props = {
  slope: Slope
  /** His line, or that of the car he took over. */
  own: SlopeLine | undefined
  /** Pixels from one place to the next. */
  step: number
}

/** A field from grid to finish: a line a car, the first ten and he named where they came in. */
export const SlopePicture = ({ slope, own, step = STEP }: Omit<Props, 'step'> & Partial<Props>) => (
  <div aria-hidden className="flex pl-7">
    <Lines slope={slope} own={own} step={step} />
    <Names slope={slope} own={own} step={step} />
  </div>
)

/** A line a car; the winner's and his stand out, his with its places. */
function Lines({ slope, own, step }: Props) {
  const winner = winnerOf(slope)
  const first = firstOnGrid(slope)
  const height = heightOf(slope, step)
  return (
    <svg width="100%" height={height} className="min-w-0 overflow-visible">
      {slope.steps.map((name, at) => (
        <g key={name} className="fill-muted text-xs">
          <line
            x1={`${across(slope, at)}%`}
            x2={`${across(slope, at)}%`}
            y1={TOP - 8}
            y2={height}
            className="stroke-line"
          />
          <text x={`${across(slope, at)}%`} y="12" textAnchor="middle">
            {name.startsWith('Stage ') ? (
              <>
                <tspan className="max-[22.5rem]:hidden">Stage </tspan>
                {name.slice('Stage '.length)}
              </>
            ) : (
              name
            )}
          </text>
        </g>
      ))}
      {first && (
        <text x="-6" y={TOP - 14} className="fill-ink text-xs">
          1st on the grid: {first.driver}
        </text>
      )}
      <Stretched height={height} width={100}>
        <path
          d={pathsOf(slope, step, (line) => line.finish > NAMED && line !== own)}
          className="stroke-line-strong opacity-50"
        />
        <path
          d={pathsOf(
            slope,
            step,
            (line) => line.finish <= NAMED && line !== own && line !== winner,
          )}
          className="stroke-top20"
          strokeWidth="1.25"
        />
        {winner && winner !== own && (
          <path d={pathOf(slope, step, winner)} className="stroke-win" strokeWidth="2.5" />
        )}
        {own && <path d={pathOf(slope, step, own)} className="stroke-accent" strokeWidth="3" />}
      </Stretched>
      {own?.places.map(({ step: at, place }) => (
        <OwnPlace key={at} slope={slope} at={at} place={place} y={down(place, step)} />
      ))}
    </svg>
  )
}

type OwnPlaceProps = { slope: Slope; at: number; place: number; y: number }

/** His place at a step; the last one is told among the names. */
function OwnPlace({ slope, at, place, y }: OwnPlaceProps) {
  const isFirst = at === 0
  const isLast = at === slope.steps.length - 1
  return (
    <svg x={`${across(slope, at)}%`} y={y} className="overflow-visible">
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
const Names = ({ slope, own, step }: Props) => (
  <svg width="160" height={heightOf(slope, step)} className="shrink-0 fill-muted text-[0.6875rem]">
    {slope.lines
      .filter((line) => line.finish <= NAMED || line === own)
      .map((line) => (
        <g key={line.driver} className={line === own ? 'fill-ink font-bold' : undefined}>
          <text x="25" y={down(line.finish, step) + 4} textAnchor="end">
            {line.finish}
          </text>
          <text x="30" y={down(line.finish, step) + 4}>
            {withoutPlace(line.driver)}
          </text>
        </g>
      ))}
  </svg>
)

/** The place that tells namesakes apart is left to the table. */
const withoutPlace = (driver: string) => driver.replace(/ \(.*\)$/, '')

const heightOf = ({ worst }: Slope, step: number) => down(worst, step) + BOTTOM
const down = (place: number, step: number) => TOP + (place - 1) * step
const across = ({ steps }: Slope, at: number) => Math.round((1000 * at) / (steps.length - 1)) / 10

const pathsOf = (slope: Slope, step: number, is: (line: SlopeLine) => boolean) =>
  slope.lines
    .filter(is)
    .map((line) => pathOf(slope, step, line))
    .join('')

const pathOf = (slope: Slope, step: number, { places }: SlopeLine) =>
  places
    .map(
      ({ step: at, place }, i) => `${i === 0 ? 'M' : 'L'}${across(slope, at)} ${down(place, step)}`,
    )
    .join('')
