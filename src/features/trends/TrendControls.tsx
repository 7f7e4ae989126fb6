import { METRIC_NAMES } from '~/format/names'
import { LineControls } from '~/selection/LineControls'
import { useView } from '~/selection/useCareer'
import { METRICS } from '~/stats/trend'

const SELECT =
  'min-h-9 rounded-md border border-line-strong bg-raised px-2 text-sm pointer-coarse:min-h-11'

/** What the trend shows: the metric, its window, the axis, the races that went wrong. */
export function TrendControls() {
  const [{ metric: chosen }, change] = useView()
  return (
    <div className="script-only flex flex-wrap items-center gap-2 text-sm">
      <select
        aria-label="Metric"
        className={SELECT}
        value={chosen}
        onChange={(event) => {
          const metric = METRICS.find((m) => m === event.target.value)
          if (metric) change({ metric })
        }}
      >
        {METRICS.map((metric) => (
          <option key={metric} value={metric}>
            {METRIC_NAMES[metric]}
          </option>
        ))}
      </select>
      <LineControls label="Average of last" />
    </div>
  )
}
