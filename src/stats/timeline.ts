import type { Confidence } from '~/data/schema/common'
import type { Life } from '~/data/schema/record'
import type { Team } from '~/data/schema/track'
import { MILESTONE_KINDS } from '~/data/schema/values'
import type { World } from './world'

export const TIMELINE_KINDS = [...MILESTONE_KINDS, 'ride', 'tv', 'arca', 'other'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** Shown until asked otherwise: all but the race-by-race lines of other racing. */
export const DEFAULT_KINDS: readonly TimelineKind[] = TIMELINE_KINDS.filter(
  (kind) => kind !== 'arca' && kind !== 'other',
)

/** One line of his racing and broadcasting life. */
export type TimelineEntry = {
  /** A milestone's own id, or one made from its kind and id. */
  id: string
  kind: TimelineKind
  /** As precisely as it is known: "2014", "2024-08", "2024-08-23". */
  date: string
  /** End of a spell; `null` while it lasts or where no end is known. */
  to: string | null
  /** A spell has a length, a moment has none. */
  isSpell: boolean
  headline: string
  detail: string
  /** The race page it belongs to. */
  raceId: string | null
  sources: readonly string[]
  confidence: Confidence | null
  note: string | null
}

/** Everything on the timeline, oldest first; undated racing is left to /data/. */
export function timelineOf(world: World, life: Life): TimelineEntry[] {
  return [
    ...life.milestones.map(ofMilestone),
    ...ridesOf(world),
    ...rolesOf(life),
    ...arcaOf(life),
    ...otherRacingOf(life),
  ].sort(byDateThenId)
}

const byDateThenId = (a: TimelineEntry, b: TimelineEntry) =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1

const ofMilestone = (milestone: Life['milestones'][number]): TimelineEntry => ({
  id: milestone.id,
  kind: milestone.kind,
  date: milestone.date,
  to: null,
  isSpell: false,
  headline: milestone.headline,
  detail: milestone.detail,
  raceId: milestone.raceId,
  sources: milestone.sources,
  confidence: milestone.confidence,
  note: milestone.note,
})

function ridesOf({ stints, starts, teams }: World): TimelineEntry[] {
  const nameOf = (id: string, list: readonly Team[]) => list.find((t) => t.id === id)?.name ?? id
  return stints.map((stint) => {
    const own = starts.filter(
      (s) =>
        s.series === stint.series &&
        s.team.id === stint.team &&
        s.carNumber === stint.carNumber &&
        stint.from <= s.date &&
        s.date <= stint.to,
    )
    return {
      id: `ride-${stint.id}`,
      kind: 'ride',
      date: stint.from,
      to: stint.to,
      isSpell: true,
      headline: `No. ${stint.carNumber}, ${nameOf(stint.team, teams)}`,
      detail: own.length === 1 ? 'One start.' : `${own.length} starts.`,
      raceId: own[0]?.id ?? null,
      sources: [...new Set(own.flatMap((s) => s.sources))],
      confidence: null,
      note: null,
    }
  })
}

const rolesOf = (life: Life): TimelineEntry[] =>
  life.broadcasting.map((role) => ({
    id: `tv-${role.id}`,
    kind: 'tv',
    date: role.from,
    to: role.to,
    isSpell: role.to !== role.from,
    headline: `${role.role}, ${role.network}`,
    detail: role.to === null ? `${role.program}. The end is not known.` : `${role.program}.`,
    raceId: null,
    sources: role.sources,
    confidence: null,
    note: null,
  }))

const arcaOf = (life: Life): TimelineEntry[] =>
  life.arca.map((start) => ({
    id: `arca-${start.id}`,
    kind: 'arca',
    date: start.date ?? String(start.season),
    to: null,
    isSpell: false,
    headline: `ARCA, ${start.track}: ${start.finish === null ? 'finish unknown' : start.finish === 1 ? 'won' : `finish ${start.finish}`}`,
    detail:
      [start.raceName, start.status]
        .filter(Boolean)
        .map((part) => `${part}.`)
        .join(' ') || 'No more is known of this start.',
    raceId: null,
    sources: start.sources,
    confidence: null,
    note: null,
  }))

const otherRacingOf = (life: Life): TimelineEntry[] =>
  life.otherRacing.flatMap((race) =>
    race.date === null
      ? []
      : {
          id: `other-${race.id}`,
          kind: 'other',
          date: race.date,
          to: null,
          isSpell: false,
          headline: `${race.series}: ${race.event}`,
          detail: race.detail,
          raceId: null,
          sources: race.sources,
          confidence: race.confidence,
          note: race.note,
        },
  )
