import { Fragment } from 'react'
import { type Axis, across } from '~/charts/timeAxis'
import type { Stint } from '~/data/schema/stint'
import type { TimelineEntry, TimelineKind } from '~/stats/timeline'
import { KIND_MARKS } from './KindMark'

/** Rows of the picture and the kinds of moments in each. */
const ROWS: readonly { name: string; kinds: readonly TimelineKind[] }[] = [
  { name: 'On track', kinds: ['win', 'near-miss', 'milestone', 'career', 'arca', 'other'] },
  { name: 'Rides', kinds: ['team', 'ride'] },
  { name: 'Television', kinds: ['broadcast', 'tv'] },
  { name: 'Beside it', kinds: ['personal', 'business'] },
]

const ROW = 34
const TOP = 6
const AXIS = 20
/** For the names of the rows. */
const GUTTER = 64

type Props = {
  axis: Axis
  entries: readonly TimelineEntry[]
  stints: readonly Stint[]
  onPick: (id: string) => void
}

/** The entries on the axis of the career strip; a press leads to the entry in the list. */
export function TimelinePicture({ axis, entries, stints, onPick }: Props) {
  const inside = entries.filter((entry) => (entry.to ?? entry.date) >= String(axis.first))
  const height = TOP + ROWS.length * ROW
  return (
    <div aria-hidden className="mt-4 flex">
      <svg width={GUTTER} height={height} className="shrink-0 fill-muted text-[0.6875rem]">
        {ROWS.map((row, i) => (
          <text key={row.name} x="0" y={TOP + i * ROW + 16}>
            {row.name}
          </text>
        ))}
      </svg>
      <svg width="100%" height={height + AXIS} className="min-w-0 overflow-visible pr-3">
        {ROWS.map((row, i) => {
          const y = TOP + i * ROW
          const own = inside.filter(({ kind }) => row.kinds.includes(kind))
          return (
            <Fragment key={row.name}>
              <line x1="0" x2="100%" y1={y + ROW} y2={y + ROW} className="stroke-line" />
              {own
                .filter(({ isSpell }) => isSpell)
                .map((entry) => (
                  <Spell
                    key={entry.id}
                    axis={axis}
                    entry={entry}
                    y={y}
                    stints={stints}
                    onPick={onPick}
                  />
                ))}
              {own
                .filter(({ isSpell }) => !isSpell)
                .map((entry) => (
                  <Moment key={entry.id} axis={axis} entry={entry} y={y + 12} onPick={onPick} />
                ))}
            </Fragment>
          )
        })}
        <Years axis={axis} y={height + 15} />
      </svg>
    </div>
  )
}

type SpellProps = {
  axis: Axis
  entry: TimelineEntry
  y: number
  stints: readonly Stint[]
  onPick: (id: string) => void
}

/** A spell as a bar; one whose end is not known is a bar of its first year, then dashes. */
function Spell({ axis, entry, y, stints, onPick }: SpellProps) {
  const x = across(axis, firstDay(entry.date))
  const known = lastDay(entry.to ?? entry.date.slice(0, 4))
  const ground = stints.find(({ id }) => `ride-${id}` === entry.id)?.plate.ground
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers
    <g className="cursor-pointer" onClick={() => onPick(entry.id)}>
      <title>{entry.headline}</title>
      {entry.to === null && (
        <line
          x1={`${x}%`}
          x2="100%"
          y1={y + 24.5}
          y2={y + 24.5}
          className="stroke-dsq"
          strokeDasharray="3 4"
        />
      )}
      <rect
        x={`${x}%`}
        y={y + 20}
        width={`${Math.max(0.4, hundredth(across(axis, known) - x))}%`}
        height="9"
        fill={ground}
        className={`stroke-line-strong ${ground ? '' : 'fill-dsq'}`}
        strokeWidth="0.75"
      />
    </g>
  )
}

type MomentProps = { axis: Axis; entry: TimelineEntry; y: number; onPick: (id: string) => void }

/** A moment; where only a month or a year is known, with a bar as long as the doubt. */
function Moment({ axis, entry, y, onPick }: MomentProps) {
  const from = across(axis, firstDay(entry.date))
  const to = across(axis, lastDay(entry.date))
  const { d, className } = KIND_MARKS[entry.kind]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers
    <g className="cursor-pointer" onClick={() => onPick(entry.id)}>
      <title>{entry.headline}</title>
      {to > from && (
        <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} className="stroke-line-strong" />
      )}
      <svg x={`${hundredth((from + to) / 2)}%`} y={y} className="overflow-visible">
        <path d={d} className={className} strokeWidth="1.5" />
      </svg>
    </g>
  )
}

const hundredth = (value: number) => Math.round(value * 100) / 100

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)
const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date

const Years = ({ axis, y }: { axis: Axis; y: number }) => (
  <g className="fill-muted text-[0.6875rem]" textAnchor="middle">
    {Array.from({ length: axis.last - axis.first + 1 }, (_, i) => axis.first + i).map((year) => (
      <text
        key={year}
        x={`${hundredth((across(axis, `${year}-01-01`) + across(axis, `${year}-12-31`)) / 2)}%`}
        y={y}
        className={year % 3 === axis.last % 3 ? '' : 'hidden md:inline'}
      >
        {year}
      </text>
    ))}
  </g>
)
