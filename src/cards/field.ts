import type { FieldPlaces } from '~/stats/field'
import { slopeOf, winnerOf } from '~/stats/slope'
import type { CardPath, Ink, Picture } from './card'

/** Units. */
const WIDTH = 560
const HEIGHT = 500
const LEFT = 52
const RIGHT = 56
const HEAD = 58

/**
 * A field from grid to finish: a line a car, his on top.
 *
 * @param ownDriver the name on the line he drove.
 */
export function fieldPicture(
  field: readonly FieldPlaces[],
  ownDriver: string | undefined,
): Picture {
  const slope = slopeOf(field)
  const winner = winnerOf(slope)
  const own = slope.lines.find(({ driver }) => driver === ownDriver)
  const y = (place: number) =>
    Math.round(10 * (HEAD + ((place - 1) / (slope.worst - 1)) * (HEIGHT - HEAD - 14))) / 10
  const [from, to, middle] = [LEFT, WIDTH - RIGHT, (LEFT + WIDTH - RIGHT) / 2]
  const car = (one: { start: number; finish: number }) =>
    `M${from} ${y(one.start)}C${middle} ${y(one.start)} ${middle} ${y(one.finish)} ${to} ${y(one.finish)}`
  const others = slope.lines.filter((one) => one !== own && one !== winner)
  return {
    width: WIDTH,
    height: HEIGHT,
    paths: [
      stroke(others.map(car).join(''), 'line-strong', 1.6, 0.55),
      ...(winner && winner !== own ? [stroke(car(winner), 'win', 4, 1)] : []),
      ...(own
        ? [
            stroke(car(own), 'ground', 13, 1),
            stroke(car(own), 'accent', 7, 1),
            stroke(`M${from} ${y(own.start)}h.01M${to} ${y(own.finish)}h.01`, 'accent', 20, 1),
          ]
        : []),
    ],
    labels: [
      { text: 'grid', x: from, y: 16, align: 'middle' },
      { text: 'finish', x: to, y: 16, align: 'middle' },
      ...(own
        ? [
            { text: String(own.start), x: from - 16, y: y(own.start), align: 'end' as const },
            { text: String(own.finish), x: to + 16, y: y(own.finish), align: 'start' as const },
          ]
        : []),
    ],
  }
}

const stroke = (d: string, ink: Ink, width: number, opacity: number): CardPath => ({
  d,
  fill: null,
  stroke: ink,
  width,
  opacity,
})
