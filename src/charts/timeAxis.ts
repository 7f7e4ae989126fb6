import { dayNumber } from '~/stats/days'

/** The seasons on the time axis, each as wide as it was long. */
export type Axis = { first: number; last: number; fromDay: number; days: number }

export function axisOf(starts: readonly { season: number }[]): Axis {
  const seasons = starts.map(({ season }) => season)
  const first = Math.min(...seasons)
  const last = Math.max(...seasons)
  const fromDay = dayNumber(`${first}-01-01`)
  return { first, last, fromDay, days: dayNumber(`${last + 1}-01-01`) - fromDay }
}

/** Where a day stands on the axis, 0–100; days outside stand at the nearer end. */
export function across(axis: Axis, date: string): number {
  const share = (dayNumber(date) - axis.fromDay) / axis.days
  return Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 100
}

/** The season under a place on the axis. */
export function seasonAt({ first, last, fromDay, days }: Axis, percent: number): number {
  const day = fromDay + (days * percent) / 100
  const year = new Date(day * 86_400_000).getUTCFullYear()
  return Math.min(last, Math.max(first, year))
}
