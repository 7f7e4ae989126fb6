import { DistributionPicture } from '~/charts/distribution/DistributionPicture'
import type { View, ViewProps } from '~/embed/view'
import { BANDS_NOTE, DISTRIBUTION_TITLE, distributionSentence } from '~/format/distributionWords'
import { shareBands } from '~/stats/bands'

/** How often he finished where: bars whose figures stand beside them as text. */
function DistributionView({ seen: { selected } }: ViewProps) {
  const lines = shareBands(selected)
  return (
    <figure data-chart="distribution" data-points={lines.length}>
      <figcaption className="mb-2 text-sm text-muted">{distributionSentence(lines)}</figcaption>
      <DistributionPicture lines={lines} />
      <p className="mt-3 text-xs text-muted">{BANDS_NOTE}</p>
    </figure>
  )
}

export const view: View = { titleOf: () => DISTRIBUTION_TITLE, Content: DistributionView }
