import type { ReactNode } from 'react'
import { paths } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { formatDate } from '~/format/dates'
import { TRACK_TYPE_NAMES } from '~/format/names'
import { formatSigned } from '~/format/numbers'
import { formatFinish } from '~/format/positions'
import { Rating, Stage } from '~/selection/reasoned'
import type { ColumnId } from '~/stats/columns'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import type { World } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { RowPlate } from './RowPlate'

type Cell = (start: Start, world: World, query: string) => ReactNode

/** What each column shows of a start. */
export const CELLS: Record<ColumnId, Cell> = {
  date: (s) => formatDate(s.date),
  series: (s, { driver }) => <span className="full">{shortSeriesName(driver.seriesNames, s)}</span>,
  season: (s) => s.season,
  race: (s, _, query) => <PageLink href={paths.race(s.id) + query}>{s.raceName}</PageLink>,
  track: (s) => s.track.shortName,
  type: (s) => TRACK_TYPE_NAMES[s.track.type],
  start: (s) => s.start,
  finish: (s) => {
    const end = formatFinish(s).slice(String(s.finish).length)
    return (
      <>
        <BandMark band={s.band} />
        <strong>{s.finish}</strong>
        {end && <span>{end}</span>}
      </>
    )
  },
  gained: (s) => formatSigned(s.gained),
  car: (s, { stints }) => <RowPlate number={s.carNumber} colors={stintOf(s, stints)?.plate} />,
  team: (s) => s.team.name,
  make: (s) => s.make,
  laps: (s) => (
    <>
      {s.lapsRun}
      <span className="text-muted">/{s.raceLaps}</span>
    </>
  ),
  led: (s) => s.lapsLed,
  status: (s) => s.status,
  stage1: (s) => <Stage start={s} stage="stage1" />,
  stage2: (s) => <Stage start={s} stage="stage2" />,
  points: (s) => s.points,
  rating: (s) => <Rating of={s} />,
  winner: (s) => s.winner,
}
