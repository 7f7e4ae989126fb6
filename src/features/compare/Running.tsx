import { ChartFigure } from '~/charts/ChartFigure'
import { runningSentence } from '~/format/compareWords'
import { METRIC_NAMES } from '~/format/names'
import { formatDecimal } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { PictureMenu } from '~/share/picture/PictureMenu'
import { type RunningPoint, runningAverage } from '~/stats/compare'
import type { Column } from '~/ui/DataTable'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { RunningPicture } from './RunningPicture'
import type { SidesProps } from './Sides'

type Row = { number: number; a: RunningPoint | undefined; b: RunningPoint | undefined }

const columns: readonly Column<Row>[] = [
  { id: 'number', header: 'After starts', cell: ({ number }) => number },
  ...(['a', 'b'] as const).map(
    (side): Column<Row> => ({
      id: side,
      header: `${side.toUpperCase()} so far`,
      isNumber: true,
      cell: (row) => formatDecimal(row[side]?.average ?? null),
    }),
  ),
]

/** How each side's average came about, start by start; the metric is that of the trend. */
export function Running({ a, b }: SidesProps) {
  const { metric } = useCareer().address.view
  const lines = { a: runningAverage(a, metric), b: runningAverage(b, metric) }
  const length = Math.max(lines.a.length, lines.b.length)
  const rows = Array.from({ length }, (_, i) => ({
    number: i + 1,
    a: lines.a[i],
    b: lines.b[i],
  })).filter((row) => hasAverage(row.a) || hasAverage(row.b))
  return (
    <ChartFigure
      chart="compare-trend"
      title={`${METRIC_NAMES[metric]}, average so far`}
      download={
        <PictureMenu chart="compare-trend" title={`${METRIC_NAMES[metric]}, average so far`} />
      }
      sentence={runningSentence(lines.a, lines.b, metric)}
      points={[...lines.a, ...lines.b].filter(hasAverage).length}
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={columns}
    >
      {rows.length === 0 ? (
        <EmptyMessage title="Neither side has five starts with a known value: no line to draw." />
      ) : (
        <>
          <RunningPicture {...lines} metric={metric} />
          <p className="mt-2 text-xs text-muted">
            A solid, B dashed; across, the starts of each side from its first. The lines begin with
            the fifth, since fewer tell little. The metric is that of the trend above.
          </p>
        </>
      )}
    </ChartFigure>
  )
}

const hasAverage = (point: RunningPoint | undefined): boolean => (point?.average ?? null) !== null
