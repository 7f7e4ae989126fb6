import { type ExactMean, exactValue } from '~/stats/exact'
import { FEW_DRIVES } from '~/stats/seats'

/** His mean share of the field beaten (◆) and that of the others (○), from the last place to a win; of few races no mark. */
export function Dumbbell({ his, others }: Record<'his' | 'others', ExactMean | null>) {
  const own = markable(his)
  const theirs = markable(others)
  return (
    <svg aria-hidden width="100%" height="20" className="block overflow-visible">
      <rect y="7" width="100%" height="6" className="fill-wash" />
      <line x1="50%" x2="50%" y1="4" y2="16" className="stroke-line-strong" />
      {own !== null && theirs !== null && (
        <line
          x1={`${own}%`}
          x2={`${theirs}%`}
          y1="10"
          y2="10"
          strokeWidth="3"
          className={own >= theirs ? 'stroke-accent' : 'stroke-rest'}
        />
      )}
      {theirs !== null && (
        <circle
          cx={`${theirs}%`}
          cy="10"
          r="5"
          strokeWidth="2.5"
          className="fill-ground stroke-rest"
        />
      )}
      {own !== null && (
        <svg x={`${own}%`} y="10" className="overflow-visible">
          <path d="M0-7 7 0 0 7-7 0Z" className="fill-accent" />
        </svg>
      )}
    </svg>
  )
}

const markable = (mean: ExactMean | null): number | null =>
  mean !== null && mean.starts >= FEW_DRIVES ? exactValue(mean) : null
