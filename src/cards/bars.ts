import type { CardLabel, CardPath, Ink, Picture } from './card'

/** A bar with words on either side. */
export type CardBar = {
  name: string
  /** How far it reaches, 0 to 1; `null` where it has no length to show. */
  share: number | null
  ink: Ink
  /** Rests on little. */
  isPale: boolean
  text: string
}

/** Units. */
const WIDTH = 700
const ROW = 32
const BAR = 18
const LEFT = 102
const RIGHT = WIDTH - 84

/** A bar a line, each in front of the whole way it could have reached. */
export function barsPicture(bars: readonly CardBar[]): Picture {
  const top = (row: number) => row * ROW + (ROW - BAR) / 2
  const bar = (row: number, share: number) =>
    `M${LEFT} ${top(row)}H${Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10}v${BAR}H${LEFT}z`
  const filled = (d: string, fill: CardPath['fill'], opacity: number): CardPath => ({
    ...{ d, fill, stroke: null, width: 0, opacity },
  })
  return {
    width: WIDTH,
    height: ROW * bars.length,
    paths: [
      filled(bars.map((_, row) => bar(row, 1)).join(''), 'line', 0.6),
      ...bars.flatMap(({ share, ink, isPale }, row) =>
        share ? filled(bar(row, share), ink, isPale ? 0.45 : 1) : [],
      ),
    ],
    labels: bars.flatMap(({ name, text }, row): CardLabel[] => {
      const y = row * ROW + ROW / 2
      return [
        { text: name, x: LEFT - 12, y, align: 'end' },
        { text, x: WIDTH, y, align: 'end' },
      ]
    }),
  }
}
