import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { formatDate } from '~/format/dates'
import { SERIES_NAMES } from '~/format/names'
import { formatResult } from '~/format/positions'
import type { Start } from '~/stats/starts'
import { PageLink } from '~/ui/PageLink'
import { useCareer } from './useCareer'

/** One start in a line: what came of it, where and when, in which ride, and the way to its race. */
export function StartInWords({ start }: { start: Start }) {
  const { address } = useCareer()
  return (
    <>
      <BandMark band={start.band} /> <strong>{formatResult(start)}</strong> from {start.start} on
      the grid · {SERIES_NAMES[start.series]}, {start.track.shortName}, {formatDate(start.date)} ·
      No. {start.carNumber}, {start.team.shortName} ·{' '}
      <PageLink href={withAddress(paths.race(start.id), carried(address))}>
        {start.raceName}
      </PageLink>
    </>
  )
}
