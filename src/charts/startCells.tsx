import type { ReactNode } from 'react'
import { STAGES_SINCE } from '~/data/schema/values'
import { formatDate } from '~/format/dates'
import { TRACK_TYPE_NAMES } from '~/format/names'
import { formatSigned, UNKNOWN } from '~/format/numbers'
import { formatFinish, formatStage, stageReason } from '~/format/positions'
import type { ColumnId } from '~/stats/columns'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import type { World } from '~/stats/world'
import { BandMark } from './BandMark'
import { Plate } from './Plate'

export type StartCell = (start: Start, world: World) => ReactNode

/** What each column shows of a start; a table with links puts its own in their place. */
export const START_CELLS: Record<ColumnId, StartCell> = {
  date: (s) => formatDate(s.date),
  series: (s, { driver }) => shortSeriesName(driver.seriesNames, s),
  season: (s) => s.season,
  race: (s) => s.raceName,
  track: (s) => s.track.shortName,
  type: (s) => TRACK_TYPE_NAMES[s.track.type],
  start: (s) => s.start,
  finish: (s) => {
    const end = endOf(s)
    return (
      <>
        <BandMark band={s.band} />
        <strong>{s.finish}</strong>
        {end && <span>{end}</span>}
      </>
    )
  },
  gained: (s) => formatSigned(s.gained),
  car: (s, { stints }) => (
    <Plate number={s.carNumber} colors={stintOf(s, stints)?.plate} height={22} />
  ),
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

/** What ended his day, as the table says it after the place: " crash"; empty where he ran to the end. */
export const endOf = (start: Start): string =>
  formatFinish(start).slice(String(start.finish).length)

/** A text that is no figure, with its reason. */
const Reasoned = ({ text, why }: { text: string; why: string }) => (
  <abbr title={why} className="no-underline">
    {text} <span className="sr-only">{why}</span>
  </abbr>
)

/** A stage place; what is none says why. */
function Stage({ start, stage }: { start: Start; stage: 'stage1' | 'stage2' }) {
  const why = stageReason(start[stage], start.season, STAGES_SINCE)
  return why === null ? start[stage] : <Reasoned text={formatStage(start[stage])} why={why} />
}

/** A driver rating to one place; unknown where no source has it. */
const Rating = ({ of }: { of: Start }) =>
  of.driverRating === null ? (
    <Reasoned text={UNKNOWN} why="No source has it" />
  ) : (
    of.driverRating.toFixed(1)
  )
