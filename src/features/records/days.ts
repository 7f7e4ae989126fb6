import { useLife } from '~/data/queries'
import { useCareer } from '~/selection/useCareer'
import { type CalendarDay, calendarOf } from '~/stats/calendar'
import { askedFields } from '~/stats/selection'
import { timelineOf } from '~/stats/timeline'
import { lifeAsOf } from '~/stats/world'

/**
 * The days of the year on which a selected start was; with no filter also what else is known to
 * the day: his life outside the national series belongs to no selection.
 */
export function useDays(): { days: readonly CalendarDay[]; isWhole: boolean } {
  const { world, address, selected } = useCareer()
  const life = useLife()
  const isWhole = askedFields(address.selection).length === 0
  const entries = isWhole ? timelineOf(world, lifeAsOf(life, world.asof)) : []
  return { days: calendarOf(selected, entries), isWhole }
}
