import { FIGURE_TERMS } from '~/format/terms'
import { useView } from '~/selection/useCareer'
import { RANKED_METRICS } from '~/stats/rankedBy'

const FIELD =
  'min-h-9 rounded-md border border-line-strong bg-raised px-2 text-sm pointer-coarse:min-h-11'

const METRICS = Object.keys(RANKED_METRICS) as (keyof typeof RANKED_METRICS)[]

/** By what drivers are ranked, and how many starts it takes. */
export function ContextControls() {
  const [view, change] = useView()
  return (
    <div className="script-only flex flex-wrap items-center gap-2 text-sm">
      <select
        aria-label="Rank by"
        className={FIELD}
        value={METRICS.find((metric) => metric === view.metric) ?? 'finish'}
        onChange={(event) => {
          const metric = METRICS.find((one) => one === event.target.value)
          if (metric) change({ metric })
        }}
      >
        {METRICS.map((metric) => (
          <option key={metric} value={metric}>
            {FIGURE_TERMS[RANKED_METRICS[metric]].name}
          </option>
        ))}
      </select>
      <label className="flex items-center gap-2">
        <span className="text-muted">At least</span>
        <input
          type="number"
          aria-label="At least so many starts in a season"
          className={`${FIELD} w-20`}
          min="1"
          max="100"
          placeholder="auto"
          value={view.min ?? ''}
          onChange={({ target }) =>
            target.validity.valid &&
            change({ min: target.value === '' ? null : Number(target.value) }, 'replace')
          }
        />
        <span className="text-muted">starts</span>
      </label>
    </div>
  )
}
