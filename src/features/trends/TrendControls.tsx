import type { Address } from '~/address/address'
import { METRIC_NAMES } from '~/format/names'
import { useCareer, useGo } from '~/selection/useCareer'
import { METRICS, WINDOW } from '~/stats/trend'

const SELECT =
  'min-h-9 rounded-md border border-line-strong bg-raised px-2 text-sm pointer-coarse:min-h-11'

/** What the trend shows: the metric, its window, the axis, the races that went wrong. */
export function TrendControls() {
  const { address } = useCareer()
  const go = useGo()
  const { view } = address
  const change = (patch: Partial<Address['view']>, how: 'push' | 'replace' = 'push') =>
    go({ ...address, view: { ...view, ...patch } }, how)
  return (
    <div className="script-only flex flex-wrap items-center gap-2 text-sm">
      <select
        aria-label="Metric"
        className={SELECT}
        value={view.metric}
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
      <label className="flex items-center gap-2">
        <span className="text-muted">Average of last</span>
        <input
          type="range"
          className="w-24 accent-accent"
          min={WINDOW.least}
          max={WINDOW.most}
          value={view.window}
          onChange={(event) => change({ window: Number(event.target.value) }, 'replace')}
        />
        <span aria-hidden className="w-5">
          {view.window}
        </span>
      </label>
      <button
        type="button"
        className="press"
        aria-pressed={view.x === 'start'}
        onClick={() => change({ x: view.x === 'start' ? 'date' : 'start' })}
      >
        By start
      </button>
      <button
        type="button"
        className="press"
        aria-pressed={view.dnf === 'exclude'}
        onClick={() => change({ dnf: view.dnf === 'exclude' ? 'include' : 'exclude' })}
      >
        Without DNFs
      </button>
    </div>
  )
}
