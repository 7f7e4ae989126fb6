import type { TimelineKind } from '~/stats/timeline'

/** A shape and color for each kind; its name is said beside it. */
export const KIND_MARKS: Record<TimelineKind, { d: string; className: string }> = {
  win: {
    d: 'M0-6l1.6 4 4.3 .1-3.4 2.7 1.2 4.1-3.7-2.4-3.7 2.4 1.2-4.1-3.4-2.7 4.3-.1z',
    className: 'fill-win',
  },
  'near-miss': {
    d: 'M0-6l1.6 4 4.3 .1-3.4 2.7 1.2 4.1-3.7-2.4-3.7 2.4 1.2-4.1-3.4-2.7 4.3-.1z',
    className: 'fill-none stroke-win',
  },
  milestone: { d: 'M0-5l5 5-5 5-5-5z', className: 'fill-accent' },
  career: { d: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', className: 'fill-top10' },
  team: { d: 'M-3-4h8l-2 8h-8z', className: 'fill-top5' },
  broadcast: { d: 'M-5-4h10v7h-10zM-3 5h6', className: 'fill-none stroke-dsq' },
  business: { d: 'M-5-2h10v6h-10zM-2-2v-3h4v3', className: 'fill-none stroke-top20' },
  personal: { d: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', className: 'fill-none stroke-top20' },
  ride: { d: 'M-3-4h8l-2 8h-8z', className: 'fill-none stroke-top5' },
  tv: { d: 'M-5-4h10v7h-10zM-3 5h6', className: 'fill-dsq stroke-dsq' },
  arca: { d: 'M-4-4h8v8h-8z', className: 'fill-top20' },
  other: { d: 'M-4 4l4-8 4 8z', className: 'fill-top20' },
}

export const KindMark = ({ kind }: { kind: TimelineKind }) => (
  <svg aria-hidden viewBox="-7 -7 14 14" className="size-3.5 translate-y-0.5">
    <path d={KIND_MARKS[kind].d} className={KIND_MARKS[kind].className} strokeWidth="1.5" />
  </svg>
)
