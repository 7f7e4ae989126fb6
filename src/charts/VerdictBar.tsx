import type { Verdict } from '~/data/schema/press'

const FILLS: Record<Verdict, string> = {
  holds: 'fill-top5',
  'held then, not today': 'fill-rest',
  contradicted: 'fill-dnf',
  'sources differ': 'fill-dsq',
  'not checkable': 'fill-none stroke-line-strong',
  'came true': 'fill-top10',
  'did not': 'fill-none stroke-dnf',
}

type Props = {
  verdict: Verdict
  count: number
  /** Of the verdict that fills the whole width. */
  most: number
}

/** How many of a verdict, as a bar; the number and the word stand beside it. */
export const VerdictBar = ({ verdict, count, most }: Props) => (
  <svg aria-hidden width="100%" height="14" className="block">
    <rect
      x="1"
      y="2"
      width={`${Math.round((980 * count) / most) / 10}%`}
      height="10"
      strokeDasharray={verdict === 'not checkable' ? '3 3' : undefined}
      className={FILLS[verdict]}
    />
  </svg>
)
