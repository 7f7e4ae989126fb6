import type { Stop } from '~/charts/pointing/pointing'
import { packRows, type Span, spanOf } from '~/charts/spells'
import type { Axis } from '~/charts/timeAxis'
import type { TimelineEntry, TimelineKind } from '~/stats/timeline'

type Group = {
  name: string
  /** Kinds of moments, a line each, from the top. */
  moments: readonly TimelineKind[]
  spells?: TimelineKind
}

const GROUPS: readonly Group[] = [
  { name: 'On track', moments: ['win', 'near-miss', 'milestone', 'career', 'arca', 'other'] },
  { name: 'Rides', moments: ['team'], spells: 'ride' },
  { name: 'Television and media', moments: ['broadcast'], spells: 'tv' },
  { name: 'Beside it', moments: ['business', 'personal'] },
]

/** Heights in pixels. */
const NAME = 20
const MOMENT = 17
const SPELL = { ride: 16, tv: 9 }
const GAP = 8

/** An entry at its place: a moment by its middle, a spell by its whole length. */
export type Placed = {
  entry: TimelineEntry
  span: Span
  /** Percent across and pixels down of its middle. */
  x: number
  y: number
}

/** An entry to stop at. */
export type EntryStop = Stop & { entry: TimelineEntry }

export type TimelineLayout = {
  groups: readonly { name: string; top: number; foot: number }[]
  /** In the order of the entries. */
  placed: readonly Placed[]
  height: number
  /** How many of the entries lie before the axis begins. */
  before: number
}

/**
 * The entries on the axis of the strip, a line for each kind of moment, and rows for spells that
 * lasted at the same time. Kinds without an entry take no room.
 */
export function timelineLayout(axis: Axis, entries: readonly TimelineEntry[]): TimelineLayout {
  const inside = entries.filter(({ date, to }) => (to ?? date) >= String(axis.first))
  const placed: Placed[] = []
  const groups: { name: string; top: number; foot: number }[] = []
  let y = 0
  for (const { name, moments, spells } of GROUPS) {
    const own = inside.filter(({ kind }) => kind === spells || moments.includes(kind))
    if (own.length === 0) continue
    const top = y
    y += NAME
    for (const kind of moments) {
      const line = own.filter((entry) => entry.kind === kind)
      if (line.length > 0) y += MOMENT
      placed.push(...line.map((entry) => momentAt(axis, entry, y - MOMENT / 2)))
    }
    if (spells === 'ride' || spells === 'tv') {
      const rows = spellRows(
        axis,
        own.filter(({ kind }) => kind === spells),
        SPELL[spells],
        y,
      )
      placed.push(...rows.placed)
      y = rows.foot
    }
    groups.push({ name, top, foot: y })
    y += GAP
  }
  const order = new Map(entries.map(({ id }, i) => [id, i]))
  placed.sort((a, b) => (order.get(a.entry.id) ?? 0) - (order.get(b.entry.id) ?? 0))
  return { groups, placed, height: y, before: entries.length - inside.length }
}

function momentAt(axis: Axis, entry: TimelineEntry, y: number): Placed {
  const span = spanOf(axis, entry.date, entry.to ?? entry.date)
  return { entry, span, x: middleOf(span), y }
}

function spellRows(axis: Axis, spells: readonly TimelineEntry[], row: number, top: number) {
  const spans = spells.map(({ date, to, isSpell }) => spanOf(axis, date, isSpell ? to : date))
  const rows = packRows(spans, 0.2)
  const placed = spells.map((entry, i): Placed => {
    const span = spans[i] as Span
    return { entry, span, x: middleOf(span), y: top + ((rows[i] ?? 0) + 0.5) * row }
  })
  return { placed, foot: top + Math.max(-1, ...rows) * row + row }
}

const middleOf = ({ from, to }: Span) => Math.round((from + to) * 50) / 100
