import * as v from 'valibot'
import * as c from './common'

/** His line in one series' season, as published; the starts must give the same. */
export const seasonSchema = v.strictObject({
  season: c.season,
  series: c.series,
  starts: c.count,
  wins: c.count,
  top5: c.count,
  top10: c.count,
  poles: c.count,
  lapsLed: c.count,
  /** Two decimals, as published. */
  averageStart: v.number(),
  averageFinish: v.number(),
  /** Final rank in points; `null` where he was not eligible for points. */
  pointsRank: v.nullable(c.position),
  pointsRankSource: c.text,
  /** Points races the series held, or planned, that season. */
  scheduleLength: c.position,
  sources: c.sources,
})

export const seasonsSchema = v.array(seasonSchema)
export type SeasonLine = v.InferOutput<typeof seasonSchema>

/** His place in the points after a race; 2018–2025, nxs-2024-07 missing. */
export const standingSchema = v.strictObject({
  raceId: c.raceId,
  pointsPosition: c.position,
  /** A position without eligibility has no sporting meaning. */
  eligible: v.boolean(),
  sources: c.sources,
})

export const standingsSchema = v.array(standingSchema)
export type Standing = v.InferOutput<typeof standingSchema>
