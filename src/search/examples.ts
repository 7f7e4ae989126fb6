import { SERIES_NAMES } from '~/format/names'
import { TRACK_TYPES_IN_PLURAL } from '~/format/trackTitles'
import { HAS } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import type { World } from '~/stats/world'

/** What is well asked of this record: each leaves a start at least. */
export function examplesOf({ starts, driver }: World): string[] {
  const latest = starts.at(-1)
  if (!latest) return []
  const best = starts.findLast(HAS.win) ?? latest
  const early = starts.find(HAS.dnf)
  return [
    `${nameOf(best)} top 10 since ${best.season}`,
    ...(starts.some(({ carNumber }) => carNumber === driver.mark.carNumber)
      ? [`the ${driver.mark.carNumber}`]
      : []),
    ...(early ? [`${early.season} ${TRACK_TYPES_IN_PLURAL[early.track.type]} dnf`] : []),
    ...(starts.some(isFromTheBack) ? ['top 10 from 30th or worse'] : []),
    'last 10',
    `as of ${best.date}`,
  ]
}

const nameOf = ({ track, series }: Start) =>
  `${track.shortName.toLowerCase()} ${SERIES_NAMES[series].toLowerCase()}`

const isFromTheBack = (start: Start) => start.start >= 30 && HAS.top10(start)
