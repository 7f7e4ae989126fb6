import type { Driver } from '~/data/schema/driver'
import type { Entry } from '~/data/schema/entry'
import type { Start } from '~/stats/starts'
import { formatLongDate } from './dates'
import { formatResult } from './positions'

type Named = Pick<Driver, 'name'>

/** Titles of pages, as a tab and a search result show them. */
export const dashboardTitle = ({ name }: Named) =>
  `${name}: every start of a racing career (unofficial)`

export const raceTitle = (start: Start, { name }: Named) =>
  `${name}: ${formatResult(start)} at ${start.track.shortName}, ${formatLongDate(start.date)}`

export const reliefTitle = (entry: Entry, { name }: Named) =>
  `${name}: relief drive at ${entry.trackName}, ${formatLongDate(entry.date)}`

export const expectationTitle = ({ name }: Named) => `${name} against expectation (unofficial)`

export const seatsTitle = ({ name }: Named) => `${name}: others in the same seats (unofficial)`

/** @param ride in words: "No. 75 truck, Henderson Motorsports". */
export const seatTitle = (ride: string, { name }: Named) => `${name} in the ${ride}`

export const claimsTitle = ({ name }: Named) => `${name}: what the press said (unofficial)`

export const recordsTitle = ({ name }: Named) =>
  `${name}: records, runs and on this day (unofficial)`
export const whatIfTitle = ({ name }: Named) =>
  `${name}: what if? Fiction with the record (unofficial)`

export const recordTitle = ({ name }: Named) =>
  `${name}: the record, its sources and every word explained (unofficial)`

export const NOT_FOUND_TITLE = 'No such page'
