import { Stretched } from '~/charts/axes'
import { bandPath } from '~/charts/bandPath'
import { Dots } from '~/charts/Dots'
import type { PlaceAxis } from '~/charts/trend/scale'
import { BANDS } from '~/stats/bands'
import type { ExpectedPoint } from '~/stats/expectation'
import { acrossOf, downOf, HEIGHT } from './layout'

type Props = { points: readonly ExpectedPoint[]; place: PlaceAxis }

/** The mark of its band for each start, at its place across. */
export function ShapeMarks({ points, place }: Props) {
  const y = downOf(points)
  const across = acrossOf(place)
  return points.map((point) => (
    <svg
      key={point.start.id}
      x={`${Math.round(across(place.placeOf(point))) / 10}%`}
      className="overflow-visible"
    >
      <path
        d={bandPath(point.start.band, 0, y(point.value))}
        className={`mark-${point.start.band}`}
      />
    </svg>
  ))
}

/** All of a band as dots of one path, and the wins as stars: few bytes, where few are to be had. */
export function DotMarks({ points, place }: Props) {
  const y = downOf(points)
  const across = acrossOf(place)
  const x = (point: ExpectedPoint) => Math.round(across(place.placeOf(point)))
  return (
    <>
      <Stretched height={HEIGHT}>
        {BANDS.map((band) => {
          const own = points.filter(({ start }) => start.band === band)
          // Wins are stars of their own.
          if (own.length === 0 || band === 'win') return null
          const d = own.map((point) => `M${x(point)} ${Math.round(y(point.value))}h0`).join('')
          return <Dots key={band} band={band} d={d} />
        })}
      </Stretched>
      <ShapeMarks points={points.filter(({ start }) => start.band === 'win')} place={place} />
    </>
  )
}
