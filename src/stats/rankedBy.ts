import type { Ranked } from './context'
import type { Metric } from './trend'

/** The metrics that season totals have, by what drivers are then ranked by. */
export const RANKED_METRICS = {
  finish: 'avg_finish',
  start: 'avg_start',
  rating: 'avg_rating',
  led: 'laps_led',
} as const satisfies Partial<Record<Metric, Ranked>>

/** What drivers are ranked by: the metric of the charts, where the totals have it, else the finish. */
export const rankedOf = (metric: Metric): Ranked =>
  metric in RANKED_METRICS
    ? RANKED_METRICS[metric as keyof typeof RANKED_METRICS]
    : RANKED_METRICS.finish
