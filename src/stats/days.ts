const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO date; no time zone takes part. */
export const dayNumber = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`) / DAY

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
