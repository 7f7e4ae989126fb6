import type * as v from 'valibot'
import {
  gridOutcomesSchema,
  printedResultsSchema,
  seasonDriversSchema,
  seatsSchema,
} from './context'
import { driverSchema } from './driver'
import { entriesSchema } from './entry'
import { arcaStartsSchema, broadcastingsSchema, milestonesSchema, otherRacingsSchema } from './life'
import { meetingsSchema } from './meeting'
import { articlesSchema, claimsSchema, correctionsSchema, sourcesSchema } from './press'
import { racesSchema } from './race'
import { seasonsSchema, standingsSchema } from './season'
import { stintsSchema } from './stint'
import { teamsSchema, tracksSchema } from './track'

/** Each file of public/data (but for the parts under fields/) and its schema. */
export const fileSchemas = {
  'driver.json': driverSchema,
  'races.json': racesSchema,
  'tracks.json': tracksSchema,
  'seasons.json': seasonsSchema,
  'stints.json': stintsSchema,
  'teams.json': teamsSchema,
  'milestones.json': milestonesSchema,
  'broadcasting.json': broadcastingsSchema,
  'other-racing.json': otherRacingsSchema,
  'arca.json': arcaStartsSchema,
  'claims.json': claimsSchema,
  'articles.json': articlesSchema,
  'sources.json': sourcesSchema,
  'corrections.json': correctionsSchema,
  'entries.json': entriesSchema,
  'standings.json': standingsSchema,
  'meetings.json': meetingsSchema,
  'season-drivers.json': seasonDriversSchema,
  'seats.json': seatsSchema,
  'grid-outcomes.json': gridOutcomesSchema,
  'printed-results.json': printedResultsSchema,
} as const satisfies Record<string, v.GenericSchema>

export type DataFile = keyof typeof fileSchemas
export type FileContents<F extends DataFile> = v.InferOutput<(typeof fileSchemas)[F]>
