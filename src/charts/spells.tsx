import { type Axis, across } from './timeAxis'

/** A time on the axis, in percent: where it may have begun and ended, and where it surely lasted. */
export type Span = {
  from: number
  to: number
  /** `null` where no day of it is sure: "2014" to "2014". */
  sure: { from: number; to: number } | null
  /** Where the dashes of an end that is not known stop. */
  openTo: number | null
}

/** Days that the dashes of an unknown end are long. */
const OPEN_DAYS = 240

export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** Last day of a year, month or day. */
export function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year as number, month as number, 0)).toISOString().slice(0, 10)
}

/**
 * A spell on the axis. A date known to the month or year alone is unsure as long as that is.
 *
 * @param to `null` where no end is known: it lasted at least as long as its first date says.
 */
export function spanOf(axis: Axis, from: string, to: string | null): Span {
  const ends = { from: across(axis, firstDay(from)), to: across(axis, lastDay(to ?? from)) }
  const sure = { from: across(axis, lastDay(from)), to: across(axis, firstDay(to ?? from)) }
  const openTo = Math.min(100, hundredth(ends.to + (OPEN_DAYS / axis.days) * 100))
  return {
    ...ends,
    sure: sure.to > sure.from || from.length === 10 ? sure : null,
    openTo: to === null ? openTo : null,
  }
}

/**
 * Rows in which spells stand without touching, the first one free for each.
 *
 * @param spans by their beginnings.
 * @param gap least room between two, in percent.
 */
export function packRows(spans: readonly Span[], gap: number): number[] {
  const ends: number[] = []
  return spans.map(({ from, to, openTo }) => {
    const free = ends.findIndex((end) => end + gap <= from)
    const row = free < 0 ? ends.length : free
    ends[row] = Math.max(openTo ?? to, from + 0.6)
    return row
  })
}

const hundredth = (value: number) => Math.round(value * 100) / 100

type Props = { span: Span; y: number; height: number; className: string; fill?: string }

/** A spell: pale where its dates leave it open, full where it surely lasted, dashes to no known end. */
export function SpanBar({ span: { from, to, sure, openTo }, y, height, className, fill }: Props) {
  const middle = y + height / 2
  return (
    <g className={className} fill={fill}>
      {openTo !== null && (
        <line
          x1={`${to}%`}
          x2={`${openTo}%`}
          y1={middle}
          y2={middle}
          className="stroke-muted"
          strokeDasharray="2 3"
        />
      )}
      <rect
        x={`${from}%`}
        y={y}
        width={`${Math.max(0.5, hundredth(to - from))}%`}
        height={height}
        rx={sure ? 0 : height / 2}
        className="opacity-45"
      />
      {sure && (
        <rect
          x={`${sure.from}%`}
          y={y}
          width={`${Math.max(0.5, hundredth(sure.to - sure.from))}%`}
          height={height}
        />
      )}
    </g>
  )
}
