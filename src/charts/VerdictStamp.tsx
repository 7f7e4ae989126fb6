import type { Verdict } from '~/data/schema/press'

/** A shape and a color each; the word beside it says the same. In units of a 16 by 16 square. */
const MARKS: Record<Verdict, { d: string; paint: string; rim: string }> = {
  holds: {
    d: 'M8 1a7 7 0 1 0 .01 0ZM4.5 8.2 7 10.8l4.6-5.4',
    paint: 'fill-none stroke-top5',
    rim: 'border-top5 text-top5',
  },
  'held then, not today': {
    d: 'M8 1a7 7 0 1 0 .01 0ZM8 4v4.2l3 1.8',
    paint: 'fill-none stroke-rest',
    rim: 'border-rest border-dashed',
  },
  contradicted: {
    d: 'M1.5 1.5h13v13h-13ZM5 5l6 6M11 5l-6 6',
    paint: 'fill-none stroke-dnf',
    rim: 'border-dnf text-dnf',
  },
  'sources differ': {
    d: 'M8 .8 15.2 8 8 15.2 .8 8ZM5 6.6h6M5 9.4h6M10 4.8l-4 6.4',
    paint: 'fill-none stroke-dsq',
    rim: 'border-dsq border-double text-dsq',
  },
  'not checkable': {
    d: 'M2 2h3M7 2h3M12 2h2v2M14 6v3M14 11v3h-2M10 14h-3M5 14h-3v-2M2 10v-3M2 5v-3M8 8h.01',
    paint: 'fill-none stroke-line-strong',
    rim: 'border-line-strong border-dotted text-muted',
  },
  'came true': {
    d: 'M3 15.5V1h10l-2.5 3.8L13 8.5H3',
    paint: 'fill-none stroke-top5',
    rim: 'border-top5 text-top5',
  },
  'did not': {
    d: 'M8 14.5.9 2h14.2ZM5.8 5.6h4.4',
    paint: 'fill-none stroke-dnf',
    rim: 'border-dnf border-dashed text-dnf',
  },
}

/** The mark of a verdict alone; its word stands beside it. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <svg aria-hidden viewBox="0 0 16 16" className="inline-block size-4 shrink-0">
    <path d={MARKS[verdict].d} strokeWidth="1.8" className={MARKS[verdict].paint} />
  </svg>
)

/** A verdict as a stamp: mark, word and frame of its own. */
export const VerdictStamp = ({ verdict }: { verdict: Verdict }) => (
  <span
    className={`figure inline-flex items-center gap-1.5 rounded-sm border-2 px-1.5 py-0.5 text-base ${MARKS[verdict].rim}`}
  >
    <VerdictMark verdict={verdict} />
    {verdict}
  </span>
)
