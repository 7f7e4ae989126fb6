import { bandPath } from '~/charts/bandPath'
import { powerScale } from '~/charts/powerScale'
import { BANDS } from '~/stats/bands'
import type { Start } from '~/stats/starts'
import type { CardLabel, Picture } from './card'
import { line, MARKS } from './strip'

/** Units; a mark is ten wide. */
const WIDTH = 700
const HEIGHT = 232
const LEFT = 26
const HEAD = 10
const FOOT = HEIGHT - 18
const TICKS = [1, 10, 20, 30, 40]

/** Each start where its grid place and its finish meet; above the slanted line he went forward. */
export function gridPicture(starts: readonly Start[]): Picture {
  const last = Math.max(20, ...starts.flatMap(({ start, finish }) => [start, finish])) + 1
  const x = powerScale([0, last], [LEFT, WIDTH])
  const y = powerScale([0, last], [HEAD, FOOT])
  const at = (value: number) => Math.round(value * 10) / 10
  const ticks = TICKS.filter((tick) => tick < last)
  const marks = [...BANDS].reverse().map((band) => ({
    d: starts
      .filter((start) => start.band === band)
      .map((one) => bandPath(band, at(x(one.start)), at(y(one.finish))))
      .join(''),
    ...MARKS[band],
    opacity: 1,
  }))
  return {
    width: WIDTH,
    height: HEIGHT,
    paths: [
      ...ticks.map((tick) => line(`M${LEFT - 4} ${at(y(tick))}H${WIDTH}`, 'line', 0.8)),
      line(`M${LEFT} ${at(y(0))}L${WIDTH} ${at(y(last))}`, 'line-strong', 1.4),
      ...marks,
    ].filter(({ d }) => d !== ''),
    labels: ticks.flatMap((tick): CardLabel[] => [
      { text: String(tick), x: LEFT - 7, y: y(tick), align: 'end' },
      { text: tick === 1 ? 'from 1st' : String(tick), x: x(tick), y: FOOT + 11, align: 'middle' },
    ]),
  }
}
