import { Stretched } from '~/charts/axes'
import type { PlaceAxis } from '~/charts/trend/scale'
import { BANDS } from '~/stats/bands'
import type { ExpectedPoint } from '~/stats/expectation'
import { areaPath } from './area'
import { acrossOf, downOf, HEIGHT, linesOf } from './layout'

type Props = { points: readonly ExpectedPoint[]; place: PlaceAxis }

/** What the marks stand on: their stems, and what lies between the rolling mean and expectation. */
export function ExpectedGround({ points, place }: Props) {
  const y = downOf(points)
  const across = acrossOf(place)
  const x = (point: ExpectedPoint) => Math.round(across(place.placeOf(point)))
  const lines = linesOf(points).map((line) =>
    line.map((point) => ({ x: across(place.placeOf(point)), value: point.rolling ?? 0 })),
  )
  const area = (side: 'above' | 'below') => lines.map((line) => areaPath(line, side, y)).join('')
  return (
    <Stretched height={HEIGHT}>
      <path d={area('above')} className="fill-top10 opacity-30" />
      <path d={area('below')} className="fill-dnf opacity-25" />
      {BANDS.map((band) => (
        <path
          key={band}
          d={points
            .filter(({ start }) => start.band === band)
            .map((point) => `M${x(point)} ${Math.round(y(point.value))}V${Math.round(y(0))}`)
            .join('')}
          className={`stem-${band} opacity-40`}
        />
      ))}
    </Stretched>
  )
}
