import type { Race } from '~/data/schema/race'
import { STAGES_SINCE } from '~/data/schema/values'
import { formatPosition } from '~/format/positions'
import { stintsOf } from '~/stats/stints'
import type { Fault } from './fault'
import type { NewRace } from './newRace'
import { pointsFor } from './raceRules'
import { spellsOf } from './stintRules'
import type { WholeRecord } from './whole'

/** What the race needs to be said, and was not. */
export function demands(record: WholeRecord, added: NewRace): Fault[] {
  const { race } = added
  return [
    ...plateDemand(record, added),
    ...seasonDemand(record, added),
    ...pointsDemand(race, added),
  ]
}

function plateDemand(record: WholeRecord, { race, plate }: NewRace): Fault[] {
  const line = { ...race, team: { id: race.team } }
  const before = spellsOf(record)
  const held = record.files['races.json'].map((one) => ({ ...one, team: { id: one.team } }))
  const after = stintsOf([...held, line].sort((a, b) => (a.date < b.date ? -1 : 1)))
  const isNew = after.some(({ id }) => !before.some((spell) => spell.id === id))
  if (isNew === (plate !== undefined)) return []
  const ride = `No. ${race.carNumber} of ${race.team} in this series`
  if (!isNew) return [{ where: '--plate', reason: `${ride} is no new ride; it has a plate` }]
  const free = proposedPlate(record)
  const reason = `is missing: ${ride} is a new ride (or one after more than 400 days); for instance --plate ${free}`
  return [{ where: '--plate', reason }]
}

/** Quiet grounds on which white can be read, no team's livery. */
const GROUNDS = ['#2f5d50', '#6b3f2a', '#3b3f77', '#7a2e4d', '#265a73', '#4f5b1f', '#5a4a78']

/** Colors that no other ride has. */
export function proposedPlate({ files }: WholeRecord): string {
  const taken = files['stints.json'].map(({ plate }) => plate.ground)
  return `${GROUNDS.find((ground) => !taken.includes(ground)) ?? '#404040'},#ffffff`
}

function seasonDemand({ files }: WholeRecord, { race, seasonRaces }: NewRace): Fault[] {
  const line = files['seasons.json'].find(
    ({ season, series }) => season === race.season && series === race.series,
  )
  if (line && seasonRaces !== undefined && seasonRaces !== line.scheduleLength)
    return [{ where: '--season-races', reason: `seasons.json has ${line.scheduleLength}` }]
  if (line || (seasonRaces ?? 0) >= race.round) return []
  const reason = seasonRaces
    ? `${seasonRaces}, but this is round ${race.round}`
    : `is missing: the first start of ${race.season} in this series; how many points races has the season?`
  return [{ where: '--season-races', reason }]
}

function pointsDemand(race: Race, { pointsExplained }: NewRace): Fault[] {
  const due = pointsFor(race)
  const isRight = race.season < STAGES_SINCE || race.points === 0 || race.points === due
  if (isRight === (pointsExplained === undefined)) return []
  if (isRight)
    return [{ where: '--points-explained', reason: `${race.points} points need no words` }]
  const unknown = (['stage1', 'stage2'] as const).filter((stage) => race[stage] === null)
  const stage = unknown[0]
  const hint = `his ${race.points} points are not the ${due} for ${formatPosition(race.finish)} and the stages`
  return stage
    ? [{ where: `--${stage}`, reason: `is missing: ${hint}` }]
    : [{ where: '--points-explained', reason: `is missing: ${hint}` }]
}
