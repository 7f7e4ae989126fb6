import { ChartFigure } from '~/charts/ChartFigure'
import { DistributionPicture } from '~/charts/distribution/DistributionPicture'
import { BANDS_NOTE, DISTRIBUTION_TITLE, distributionSentence } from '~/format/distributionWords'
import { BAND_NAMES } from '~/format/names'
import { formatShare } from '~/format/numbers'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { type BandShare, shareBands } from '~/stats/bands'
import type { Column } from '~/ui/DataTable'

const columns: readonly Column<BandShare>[] = [
  { id: 'band', header: 'Finish', cell: ({ band }) => BAND_NAMES[band] },
  { id: 'starts', header: 'Starts', isNumber: true, cell: ({ starts }) => starts },
  {
    id: 'share',
    header: 'Share',
    isNumber: true,
    cell: ({ share }) => formatShare(share),
  },
]

/** How often he finished where, in bands that exclude each other. */
export function Distribution() {
  const { selected } = useCareer()
  const lines = shareBands(selected)
  return (
    <ChartFigure
      chart="distribution"
      title={DISTRIBUTION_TITLE}
      sentence={distributionSentence(lines)}
      points={lines.length}
      rows={lines}
      rowKey={({ band }) => band}
      columns={columns}
      download={<PictureMenu chart="distribution" title={DISTRIBUTION_TITLE} />}
      sources={<StartSources starts={selected} />}
      share={<ShareButton title={DISTRIBUTION_TITLE} shared={{ view: 'distribution', of: null }} />}
    >
      <DistributionPicture lines={lines} />
      <p className="mt-3 text-xs text-muted">{BANDS_NOTE}</p>
    </ChartFigure>
  )
}
