import type { ComponentType } from 'react'
import type { Address, VerdictId } from '~/address/address'
import type { FullPlace, Standalone } from '~/address/embeds'
import type { Claim } from '~/data/schema/press'
import type { SortKey } from '~/stats/columns'
import type { FieldPlaces } from '~/stats/field'
import type { SeatRow } from '~/stats/seats'
import type { Selection } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'
import type { Sort } from '~/ui/DataTable'
import type { PackedPools } from './beside'
import type { PackedClaims } from './packedClaims'
import type { PackedLife } from './packedLife'
import type { PackedRides } from './packedRides'
import type { PackedRivals } from './packedRivals'
import type { PackedRanks } from './ranks'
import type { Packed } from './record'

/** What a frame carries of each car in a race. */
export type FieldLine = FieldPlaces & { carNumber: string }

/** What a frame carries of a sentence of the press. */
export type ClaimLine = {
  claim: Omit<Claim, 'history' | 'comment' | 'about' | 'statistic' | 'expected'>
  publisher: string
  published: string
  /** The driver's birth date, which no other frame needs. */
  born: string
  /** Names of the sources. */
  sources: readonly string[]
  /** What each of its queries selects, read where the whole record is known. */
  selections: Readonly<Record<string, Partial<Selection>>>
}

/** All that a frame shows, inside its page. */
export type EmbedData = {
  shown: Standalone
  /** Where the site shows the same. */
  full: FullPlace
  record: Packed
  /** Of a race: everyone in it, by finish; of a claim nobody. */
  field: readonly FieldLine[] | null
  /** Of a claim: the sentence. */
  claim?: ClaimLine | undefined
  /** Of what the press said: all of it, in short. */
  claims?: PackedClaims
  /** Of a rival: who it is, and what he made of each race of the record. */
  rival?: RivalLines
  /** Of the view against expectation: what others made of each grid place. */
  pools?: PackedPools
  /** Of all rivals: who finished ahead, of those met often enough. */
  rivals?: PackedRivals
  /** Of all rides: when others drove them, and where they finished. */
  rides?: PackedRides
  /** Of a ride: the races of others in it. */
  seats?: readonly SeatRow[]
  /** Of the ranks: everyone in his seasons. */
  ranks?: PackedRanks
  /** Of the timeline: his life beside the three series. */
  life?: PackedLife
}

/** Another driver, by race: his finish, how it ended for him, whether they were teammates. */
export type RivalLines = {
  name: string
  lines: readonly (readonly [
    raceId: string,
    finish: number,
    status: string,
    asTeammates: boolean,
  ])[]
}

/** What a view is given: the starts asked for, and the world they are from. */
export type Seen = {
  shown: Standalone
  world: World
  /** Oldest first. */
  selected: readonly Start[]
  address: Address
  field: readonly FieldLine[] | null
  /** What the frame carries beside the record and a field. */
  data: Omit<EmbedData, 'shown' | 'record' | 'field'>
}

/** What the reader has done in a frame. */
export type Touched = {
  /** The start pointed at. */
  currentId: string | null
  /** As the reader has sorted; `null` until then. */
  sort: readonly SortKey[] | null
  /** Counted from 0. */
  page: number
  /** As the reader has sorted lines that are no starts; `null` until then. */
  order: Sort | null
  /** The verdicts chosen; `null` until then. */
  verdicts: readonly VerdictId[] | null
}

export const UNTOUCHED: Touched = {
  currentId: null,
  sort: null,
  page: 0,
  order: null,
  verdicts: null,
}

/** What a view shows, what was touched, and how to touch it. */
export type ViewProps = { seen: Seen; touched: Touched; touch: (change: Partial<Touched>) => void }

/** One of the views that stand alone. */
export type View = {
  /** What it shows where the address asks for nothing in particular. */
  completed?: (seen: Seen) => Seen
  titleOf: (seen: Seen) => string
  /** What of the selection is told under the title; without it, all. */
  toldOf?: (selection: Selection) => readonly (keyof Selection)[]
  Content: ComponentType<ViewProps>
}
