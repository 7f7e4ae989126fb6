import type { Driver } from '~/data/schema/driver'
import type { Track, TrackType } from '~/data/schema/track'

type Named = Pick<Driver, 'name'>

/** Titles of pages, as a tab and a search result show them. */
export const tracksTitle = ({ name }: Named) => `${name}: every track he raced on (unofficial)`

export const trackTitle = (track: Track, { name }: Named) =>
  `${name} at ${track.shortName}: every start (unofficial)`

export const racesTitle = ({ name }: Named) => `${name}: every race, season by season (unofficial)`

/** Kinds of track, several of them, in the middle of a sentence. */
export const TRACK_TYPES_IN_PLURAL: Record<TrackType, string> = {
  superspeedway: 'superspeedways',
  intermediate: 'intermediate tracks',
  short: 'short tracks',
  road: 'road courses',
  street: 'street courses',
  dirt: 'dirt tracks',
}

/** "Concord, NC"; the country where it is not the usual one. */
export const placeOf = ({ city, state, country }: Track) =>
  country === 'USA' ? `${city}, ${state}` : `${city}, ${state}, ${country}`
