import type { CareerRecord } from '~/data/schema/record'
import type { Known } from './address'

/** The values of a record that an address may name, in the order it writes them. */
export const knownOf = ({
  races,
  tracks,
  teams,
  driver,
}: Pick<CareerRecord, 'races' | 'tracks' | 'teams' | 'driver'>): Known => ({
  seasons: [...new Set(races.map(({ season }) => season))].sort((a, b) => a - b),
  tracks: tracks.map(({ id }) => id),
  teams: teams.map(({ id }) => id),
  makes: [...new Set(races.map(({ make }) => make.toLowerCase()))].sort(),
  races: races.map(({ id }) => id),
  fieldSizes: new Map(races.map(({ id, fieldSize }) => [id, fieldSize])),
  stories: driver.gotAway,
})
