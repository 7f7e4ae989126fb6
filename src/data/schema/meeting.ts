import * as v from 'valibot'
import * as c from './common'

/**
 * Everyone he met in a race, made from the fields and held to them by a rule:
 * a tenth of their size, for who asks for one driver through all races.
 */
export const meetingsSchema = v.array(
  v.strictObject({
    raceId: c.raceId,
    /** First to last, he among them; a driver of several spellings under that of the record. */
    drivers: v.array(c.text),
    /** Of each, how his race ended, as results sheets have it. */
    statuses: v.array(c.text),
    /** The others in cars of his team. */
    teammates: v.array(c.text),
  }),
)

export type RaceMeetings = v.InferOutput<typeof meetingsSchema>[number]
