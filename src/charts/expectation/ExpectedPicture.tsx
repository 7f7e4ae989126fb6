import { PlaceTicks, Stretched, TickLines } from '~/charts/axes'
import { bandPath } from '~/charts/bandPath'
import { Dots } from '~/charts/Dots'
import type { PlaceAxis } from '~/charts/trend/scale'
import { BANDS, type Band } from '~/stats/bands'
import type { ExpectedPoint } from '~/stats/expectation'
import { acrossOf, areaPath, downOf, HEIGHT, LEFT, linesOf, RIGHT, TOP, ticksFor } from './layout'

type Props = {
  points: readonly ExpectedPoint[]
  place: PlaceAxis
  /** Filled between the mean and expectation; a frame has no room for as much. */
  hasAreas?: boolean
}

/**
 * Each start above the line by as many places as he finished better than others from about there,
 * below it by as many as worse; over them the rolling mean. The marks are the bands of the finish.
 */
export function ExpectedPicture({
  points,
  place,
  hasAreas = true,
  current = null,
}: Props & { current?: ExpectedPoint | null }) {
  const y = downOf(points)
  const x = acrossOf(place)
  const ticks = ticksFor(points)
  return (
    <div className="flex">
      <svg width={LEFT} height={HEIGHT} className="shrink-0 fill-muted text-[0.6875rem]">
        {ticks.map((tick) => (
          <text key={tick} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {tick > 0 ? `+${tick}` : tick < 0 ? `−${-tick}` : '0'}
          </text>
        ))}
      </svg>
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible">
        <TickLines ticks={ticks} y={y} />
        <line x2="100%" y1={y(0)} y2={y(0)} className="stroke-line-strong" strokeWidth="2" />
        <PlaceTicks place={place} x={x} y={HEIGHT - 6} />
        <g className="fill-muted text-[0.6875rem]">
          <text x="0" y={TOP - 10}>
            ↑ better than others from there
          </text>
          <text x="100%" y={HEIGHT - 32} textAnchor="end">
            ↓ worse
          </text>
        </g>
        <Marks points={points} place={place} hasAreas={hasAreas} />
        {current && (
          <svg x={`${x(place.placeOf(current)) / 10}%`} className="overflow-visible">
            <line y1={y(0)} y2={y(current.value)} className="stroke-accent" strokeWidth="2" />
            <circle
              cy={y(current.value)}
              r="8"
              className="fill-none stroke-accent"
              strokeWidth="2"
            />
          </svg>
        )}
      </svg>
      <svg width={RIGHT} height={HEIGHT} className="shrink-0" />
    </div>
  )
}

/** All marks of a band are one path, so that the picture is short and stretches without measuring. */
function Marks({ points, place, hasAreas }: Props) {
  const y = downOf(points)
  const across = acrossOf(place)
  const x = (point: ExpectedPoint) => Math.round(across(place.placeOf(point)))
  const lines = linesOf(points).map((line) =>
    line.map((point) => ({ x: across(place.placeOf(point)), value: point.rolling ?? 0 })),
  )
  const area = (side: 'above' | 'below') => lines.map((line) => areaPath(line, side, y)).join('')
  return (
    <>
      <Stretched height={HEIGHT}>
        {hasAreas && (
          <>
            <path d={area('above')} className="fill-top10 opacity-30" />
            <path d={area('below')} className="fill-dnf opacity-25" />
          </>
        )}
        {BANDS.map((band) => (
          <BandOf
            key={band}
            band={band}
            points={points}
            x={x}
            y={(value) => Math.round(y(value))}
          />
        ))}
        <path
          d={lines
            .map(
              (line) =>
                `M${line.map((s) => `${Math.round(s.x)} ${Math.round(y(s.value))}`).join('L')}h0`,
            )
            .join('')}
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="2.5"
          className="stroke-ink"
        />
      </Stretched>
      {points
        .filter(({ start }) => start.band === 'win')
        .map((point) => (
          <svg key={point.start.id} x={`${x(point) / 10}%`} className="overflow-visible">
            <path d={bandPath('win', 0, y(point.value))} className="mark-win" />
          </svg>
        ))}
    </>
  )
}

type BandProps = {
  band: Band
  points: readonly ExpectedPoint[]
  x: (point: ExpectedPoint) => number
  y: (value: number) => number
}

/** The stems of a band, and its marks; wins are stars of their own. */
function BandOf({ band, points, x, y }: BandProps) {
  const own = points.filter(({ start }) => start.band === band)
  if (own.length === 0) return null
  return (
    <g>
      <path
        d={own.map((point) => `M${x(point)} ${y(0)}V${y(point.value)}`).join('')}
        className={`stem-${band} opacity-40`}
      />
      {band !== 'win' && (
        <Dots band={band} d={own.map((point) => `M${x(point)} ${y(point.value)}h0`).join('')} />
      )}
    </g>
  )
}
