import { across, axisOf } from '~/charts/timeAxis'
import { KIND_MARKS } from '~/charts/timeline/KindMark'
import { type Placed, timelineLayout } from '~/charts/timeline/layout'
import type { Start } from '~/stats/starts'
import type { TimelineEntry, TimelineKind } from '~/stats/timeline'
import type { CardLabel, CardPath, Ink, Picture } from './card'
import { line } from './strip'

/** Units. */
const WIDTH = 700
const HEIGHT = 232
const LEFT = 92
const FOOT = HEIGHT - 20

/** How the mark of each kind is inked; what is a wish or a word is hollow. */
const INKS: Record<TimelineKind, { ink: Ink; isHollow?: boolean }> = {
  win: { ink: 'win' },
  'near-miss': { ink: 'win', isHollow: true },
  milestone: { ink: 'accent' },
  career: { ink: 'top10' },
  team: { ink: 'top5' },
  broadcast: { ink: 'dsq', isHollow: true },
  business: { ink: 'top20', isHollow: true },
  personal: { ink: 'top20', isHollow: true },
  ride: { ink: 'top5' },
  tv: { ink: 'dsq' },
  arca: { ink: 'top20' },
  other: { ink: 'top20' },
}

/** Racing and broadcasting life on one axis, as wide as the seasons he raced in. */
export function timelinePicture(
  starts: readonly Start[],
  entries: readonly TimelineEntry[],
): Picture {
  const axis = axisOf(starts)
  const layout = timelineLayout(axis, entries)
  const x = (percent: number) => tenth(LEFT + (percent / 100) * (WIDTH - LEFT - 8))
  const y = (pixels: number) => tenth((pixels / layout.height) * FOOT)
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i)
  return {
    width: WIDTH,
    height: HEIGHT,
    paths: [
      line(
        years.map((year) => `M${x(across(axis, `${year}-01-01`))} 0V${FOOT}`).join(''),
        'line',
        0.6,
      ),
      ...layout.groups.map(({ foot }) => line(`M0 ${y(foot + 4)}H${WIDTH}`, 'line', 0.8)),
      ...layout.placed.map((placed) => markOf(placed, x, y)),
    ],
    labels: [
      ...layout.groups.map(
        ({ name, top }): CardLabel => ({
          ...{ text: name.split(' and ')[0] ?? name, x: 0, y: y(top + 16), align: 'start' },
        }),
      ),
      ...years
        .filter((year) => year % 2 === axis.last % 2)
        .map(
          (year): CardLabel => ({
            ...{ text: String(year), x: x(across(axis, `${year}-07-01`)), y: FOOT + 12 },
            align: 'middle',
          }),
        ),
    ],
  }
}

type Scale = (value: number) => number

function markOf({ entry, span, x: middle, y: down }: Placed, x: Scale, y: Scale): CardPath {
  const { ink, isHollow = false } = INKS[entry.kind]
  if (entry.isSpell) {
    const width = Math.max(2, tenth(x(span.to) - x(span.from)))
    const half = entry.kind === 'ride' ? 3.5 : 1.8
    const d = `M${x(span.from)} ${tenth(y(down) - half)}h${width}v${2 * half}h${-width}z`
    return { d, fill: ink, stroke: 'ground', width: 0.6, opacity: 1 }
  }
  return {
    d: movedTo(KIND_MARKS[entry.kind].d, x(middle), y(down)),
    ...(isHollow
      ? { fill: null, stroke: ink, width: 1.5 }
      : { fill: ink, stroke: 'ground', width: 0.6 }),
    opacity: 1,
  }
}

/** Path data whose every part begins at a point of its own and goes on from there. */
const movedTo = (d: string, x: number, y: number): string =>
  d.replace(
    /M(-?[\d.]+) ?(-?[\d.]+)/g,
    (_, right, down) => `M${tenth(x + Number(right))} ${tenth(y + Number(down))}`,
  )

const tenth = (value: number) => Math.round(value * 10) / 10
