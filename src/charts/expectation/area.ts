type Spot = { x: number; value: number }

/**
 * What lies between a line and expectation on one side of it, as a path.
 *
 * @param spots of the line, left to right.
 * @param y heights of values.
 */
export function areaPath(
  spots: readonly Spot[],
  side: 'above' | 'below',
  y: (value: number) => number,
): string {
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return ''
  const sign = side === 'above' ? 1 : -1
  const edge = spots.flatMap((spot, i) => {
    const before = spots[i - 1]
    const own = { x: spot.x, value: Math.max(0, spot.value * sign) * sign }
    return before && before.value * spot.value < 0 ? [crossing(before, spot), own] : [own]
  })
  const corner = ({ x, value }: Spot) => `${Math.round(x)} ${Math.round(y(value))}`
  return `M${Math.round(first.x)} ${Math.round(y(0))}L${edge.map(corner).join('L')}L${Math.round(last.x)} ${Math.round(y(0))}Z`
}

/** Where a line meets expectation on its way from one side to the other. */
const crossing = (a: Spot, b: Spot): Spot => ({
  x: a.x + ((b.x - a.x) * a.value) / (a.value - b.value),
  value: 0,
})
