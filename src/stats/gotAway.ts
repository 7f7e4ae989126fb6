import type { GotAway } from '~/data/schema/driver'
import { askedFields, type Selection } from './selection'
import type { Start } from './starts'

/**
 * The wins that are not in the book, as far as a selection tells of them: those of its starts; and
 * a drive that was no start where nothing but its series and season is asked.
 */
export function gotAwayIn(
  stories: readonly GotAway[],
  starts: readonly Start[],
  selected: readonly Start[],
  selection: Selection,
): GotAway[] {
  return stories.filter(({ raceId }) => {
    if (starts.some(({ id }) => id === raceId)) return selected.some(({ id }) => id === raceId)
    const [series, season] = raceId.split('-')
    return askedFields(selection).every(
      (field) =>
        (field === 'series' && selection.series.some((one) => one === series)) ||
        (field === 'season' && selection.season.includes(Number(season))),
    )
  })
}
