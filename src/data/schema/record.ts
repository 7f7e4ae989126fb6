import type { Driver } from './driver'
import type { Entry } from './entry'
import type { ArcaStart, Broadcasting, Milestone, OtherRacing } from './life'
import type { Race } from './race'
import type { Stint } from './stint'
import type { Team, Track } from './track'

/** The part of the record that every view needs. */
export type CareerRecord = {
  driver: Driver
  races: readonly Race[]
  tracks: readonly Track[]
  teams: readonly Team[]
  entries: readonly Entry[]
  stints: readonly Stint[]
}

/** Racing and broadcasting life beside the three series. */
export type Life = {
  milestones: readonly Milestone[]
  broadcasting: readonly Broadcasting[]
  arca: readonly ArcaStart[]
  otherRacing: readonly OtherRacing[]
}
