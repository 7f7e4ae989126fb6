import type { CareerRecord } from '~/data/schema/record'
import type { Known } from './address'

/** The values of a record that an address may name, in the order it writes them. */
export const knownOf = ({
  races,
  tracks,
  teams,
}: Pick<CareerRecord, 'races' | 'tracks' | 'teams'>): Known => ({
  seasons: [...new Set(races.map(({ season }) => season))].sort((a, b) => a - b),
  tracks: tracks.map(({ id }) => id),
  teams: teams.map(({ id }) => id),
  makes: [...new Set(races.map(({ make }) => make.toLowerCase()))].sort(),
  races: races.map(({ id }) => id),
})
