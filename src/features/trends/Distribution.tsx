import { paths } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { ChartFigure } from '~/charts/ChartFigure'
import { BAND_NAMES } from '~/format/names'
import { formatShare } from '~/format/numbers'
import { StartSources } from '~/selection/StartSources'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { ShareButton } from '~/share/ShareButton'
import { type Band, countBands } from '~/stats/bands'
import type { Column } from '~/ui/DataTable'

type Line = { band: Band; starts: number; share: number }

const columns: readonly Column<Line>[] = [
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
  const total = selected.length
  const lines = countBands(selected).map(({ band, starts }) => ({
    band,
    starts,
    share: total === 0 ? 0 : starts / total,
  }))
  const most = Math.max(1, ...lines.map(({ starts }) => starts))
  return (
    <ChartFigure
      chart="distribution"
      title="Where he finished"
      sentence={sentenceOf(lines, total)}
      points={lines.length}
      rows={lines}
      rowKey={({ band }) => band}
      columns={columns}
      download={<PictureMenu chart="distribution" title="Where he finished" />}
      sources={<StartSources starts={selected} />}
      share={
        <ShareButton
          title="Where he finished"
          shared={{ path: paths.dashboard(), id: 'distribution' }}
        />
      }
    >
      <ul className="space-y-2">
        {lines.map(({ band, starts, share }) => (
          <li key={band} className="grid grid-cols-[7rem_1fr_2.5rem_2.5rem] items-center gap-2">
            <span className="flex items-center gap-1.5 text-sm">
              <BandMark band={band} />
              {BAND_NAMES[band]}
            </span>
            <svg width="100%" height="24" className="border-l border-line-strong">
              <rect
                y="3"
                height="18"
                width={`${(100 * starts) / most}%`}
                className={`bar-${band}`}
              />
            </svg>
            <span className="figure text-right text-xl">{starts}</span>
            <span className="text-right text-xs text-muted">{formatShare(share)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-muted">
        Each start stands in one band; a win is no top five here.
      </p>
    </ChartFigure>
  )
}

/** "106 of 280 starts ended in the top ten; 45 ended early." */
function sentenceOf(lines: readonly Line[], total: number): string {
  if (total === 0) return 'No starts to count.'
  const of = (...bands: Band[]) =>
    lines.filter(({ band }) => bands.includes(band)).reduce((sum, line) => sum + line.starts, 0)
  const out = of('dnf')
  return `${of('win', 'top5', 'top10')} of ${total} ran to a top ten; ${out === 0 ? 'none' : out} ended early.`
}
