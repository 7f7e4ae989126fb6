import { BAND_NAMES } from '~/format/names'
import { formatShare } from '~/format/numbers'
import type { BandShare } from '~/stats/bands'
import { barsPicture } from './bars'
import type { Picture } from './card'

/** A bar a band, the longest all the way. */
export function distributionPicture(lines: readonly BandShare[]): Picture {
  const most = Math.max(1, ...lines.map(({ starts }) => starts))
  return barsPicture(
    lines.map(({ band, starts, share }) => ({
      name: BAND_NAMES[band],
      share: starts / most,
      ink: band,
      isPale: false,
      text: `${starts}, ${formatShare(share)}`,
    })),
  )
}
