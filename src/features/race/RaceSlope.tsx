import { STAGES_SINCE } from '~/data/schema/common'
import { formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import { seasonOf } from '~/stats/field'
import { type Slope, type SlopeLine, slopeOf } from '~/stats/slope'
import { type Driven, useRaceField } from './useRaceField'

const HEIGHT = 440
const TOP = 24
const BOTTOM = 8

/** The whole field from grid to finish, his line on top of all others. */
export function RaceSlope(race: Driven) {
  const { world } = useCareer()
  const { rows, ownDriver } = useRaceField(race)
  const slope = slopeOf(rows)
  const own = slope.lines.find((line) => line.driver === ownDriver)
  const others = slope.lines.filter((line) => line !== own)
  return (
    <figure data-chart="slope" data-points={slope.lines.length}>
      <figcaption>
        <h2 className="text-2xl md:text-[1.75rem]">From grid to finish</h2>
        <p className="mt-0.5 text-sm text-muted">
          {sentenceOf(slope, own, world.driver.name, seasonOf(race.raceId))}
        </p>
      </figcaption>
      <svg aria-hidden width="100%" height={HEIGHT} className="mt-4 overflow-visible px-8">
        {slope.steps.map((name, step) => (
          <Step key={name} name={name} x={(100 * step) / (slope.steps.length - 1)} />
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          className="fill-none"
        >
          <path
            d={others.map((line) => pathOf(slope, line)).join('')}
            className="stroke-line-strong opacity-50"
            vectorEffect="non-scaling-stroke"
          />
          {own && (
            <path
              d={pathOf(slope, own)}
              className="stroke-accent"
              strokeWidth="3"
              vectorEffect="non-scaling-stroke"
            />
          )}
        </svg>
        {own?.places.map(({ step, place }) => (
          <OwnPlace key={step} slope={slope} step={step} place={place} />
        ))}
      </svg>
    </figure>
  )
}

const Step = ({ name, x }: { name: string; x: number }) => (
  <g>
    <line x1={`${x}%`} x2={`${x}%`} y1={TOP - 6} y2={HEIGHT} className="stroke-line-strong" />
    <text x={`${x}%`} y="12" textAnchor="middle" className="fill-muted text-xs">
      {name}
    </text>
  </g>
)

function OwnPlace({ slope, step, place }: { slope: Slope; step: number; place: number }) {
  const isFirst = step === 0
  return (
    <svg
      x={`${(100 * step) / (slope.steps.length - 1)}%`}
      y={heightOf(slope, place)}
      className="overflow-visible"
    >
      <circle r="5" className="fill-accent stroke-ground" strokeWidth="1.5" />
      <text
        x={isFirst ? -9 : 9}
        y="6"
        textAnchor={isFirst ? 'end' : 'start'}
        className="figure fill-ink stroke-ground text-lg [paint-order:stroke]"
        strokeWidth="4"
      >
        {place}
      </text>
    </svg>
  )
}

const heightOf = ({ worst }: Slope, place: number) =>
  TOP + ((place - 1) / (worst - 1)) * (HEIGHT - TOP - BOTTOM)

const pathOf = (slope: Slope, { places }: SlopeLine) =>
  places
    .map(({ step, place }, i) => {
      const x = (100 * step) / (slope.steps.length - 1)
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${heightOf(slope, place).toFixed(1)}`
    })
    .join('')

/** "He went from 2nd to 1st of 36." and what the stages leave open. */
function sentenceOf(slope: Slope, own: SlopeLine | undefined, driver: string, season: number) {
  const [first, last] = [own?.places.at(0), own?.places.at(-1)]
  const way =
    own && first && last
      ? `${own.driver === driver ? 'He' : `${own.driver}'s car`} went from ${formatPosition(first.place)} to ${formatPosition(last.place)} of ${slope.lines.length}.`
      : `${slope.lines.length} cars.`
  return `${way} ${stagesOf(slope, season)}`
}

const stagesOf = ({ steps }: Slope, season: number) =>
  steps.length > 2
    ? 'A car outside the top ten of a stage passes it without a point.'
    : season < STAGES_SINCE
      ? 'There were no stages then.'
      : 'The stage places of this field are not in our sources.'
