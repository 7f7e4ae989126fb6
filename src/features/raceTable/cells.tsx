import type { ReactNode } from 'react'
import { paths } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import { STAGES_SINCE, type StagePlace } from '~/data/schema/common'
import { formatDate } from '~/format/dates'
import { TRACK_TYPE_NAMES } from '~/format/names'
import { formatSigned, UNKNOWN } from '~/format/numbers'
import { formatFinish, formatStage, stageReason } from '~/format/positions'
import type { ColumnId } from '~/stats/columns'
import { seriesNameIn } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import type { World } from '~/stats/world'
import { PageLink } from '~/ui/PageLink'
import { RowPlate } from './RowPlate'

/** Columns whose figures stand right. */
export const NUMBERS: ReadonlySet<ColumnId> = new Set([
  'season',
  'start',
  'gained',
  'laps',
  'led',
  'stage1',
  'stage2',
  'points',
  'rating',
])

type Cell = (start: Start, world: World, query: string) => ReactNode

/** What each column shows of a start. */
export const CELLS: Record<ColumnId, Cell> = {
  date: (s) => formatDate(s.date),
  series: (s, { driver }) => (
    <span className="full">
      {seriesNameIn(driver.seriesNames, s.series, s.season)?.shortName ?? s.series}
    </span>
  ),
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
  stage1: (s) => <Stage place={s.stage1} season={s.season} />,
  stage2: (s) => <Stage place={s.stage2} season={s.season} />,
  points: (s) => s.points,
  rating: (s) =>
    s.driverRating === null ? (
      <Reasoned text={UNKNOWN} why="No source has it" />
    ) : (
      s.driverRating.toFixed(1)
    ),
  winner: (s) => s.winner,
}

/** A stage place; what is none says why. */
function Stage({ place, season }: { place: StagePlace; season: number }) {
  const why = stageReason(place, season, STAGES_SINCE)
  return why === null ? place : <Reasoned text={formatStage(place)} why={why} />
}

/** A text that is no figure, with its reason. */
const Reasoned = ({ text, why }: { text: string; why: string }) => (
  <abbr title={why} className="no-underline">
    {text} <span className="sr-only">{why}</span>
  </abbr>
)
