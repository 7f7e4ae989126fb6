import { powerScale } from '~/charts/powerScale'
import { formatMean } from '~/format/numbers'
import { splitLabel } from '~/format/selectionWords'
import { meanValue } from '~/stats/mean'
import type { Split, SplitLine } from '~/stats/splits'
import { barsPicture } from './bars'
import type { Picture } from './card'

const WORST = 40
/** Fewer starts are pale. */
const FEW = 5

/** A bar a line, from 40th to its average finish. */
export function splitsPicture(split: Split, lines: readonly SplitLine[]): Picture {
  const reach = powerScale([WORST, 1], [0, 1000])
  return barsPicture(
    lines.map((line) => {
      const { averageFinish: mean, starts } = line.figures
      return {
        name: splitLabel(split, line),
        share: mean && reach(meanValue(mean)) / 1000,
        ink: 'top10',
        isPale: starts < FEW,
        text: `${formatMean(mean)} in ${starts}`,
      }
    }),
  )
}
