import type { ReactNode } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { BandMark } from '~/charts/BandMark'
import type { Series } from '~/data/schema/common'
import type { Entry } from '~/data/schema/entry'
import { formatDate } from '~/format/dates'
import { formatMean, formatStarts } from '~/format/numbers'
import { formatFinish, formatPosition } from '~/format/positions'
import { useCareer } from '~/selection/useCareer'
import type { Figures } from '~/stats/figures'
import type { SeasonList } from '~/stats/seasonList'
import { shortSeriesName } from '~/stats/seriesNames'
import type { Start } from '~/stats/starts'
import { stintOf } from '~/stats/stints'
import { PageLink } from '~/ui/PageLink'
import { PlateOf } from './Plates'

/** Said once a table and not in each of its lines: a whole line leads to its race. */
const LINES = [
  'plain-table compact-table table-fixed',
  '[&_tr]:relative [&_tbody_tr]:h-11 lg:[&_tbody_tr]:h-9',
  '[&_a]:no-underline max-lg:[&_a]:text-[0.8125rem] max-lg:[&_a]:leading-snug lg:[&_a]:font-semibold [&_a]:after:absolute [&_a]:after:inset-0 hover:[&_tr:hover_a]:underline',
  '[&_small]:block [&_small]:text-muted lg:[&_small]:inline sm:[&_td:last-child_small]:inline max-lg:[&_time]:text-xs max-sm:[&_td:last-child_small]:text-[0.625rem]',
  'lg:[&_td:nth-child(3)>*]:inline-block lg:[&_td:nth-child(3)>*]:w-1/2 lg:[&_td:nth-child(3)>*]:align-middle',
].join(' ')

/** One season: its heading leads to its page, each line to a race. */
export function SeasonRaces({ list: { season, drives, figures } }: { list: SeasonList }) {
  const { address } = useCareer()
  return (
    <section id={`season-${season}`} aria-labelledby={`title-${season}`}>
      <div className="flex flex-wrap items-baseline gap-x-4 border-b border-line-strong pb-1">
        <h2 id={`title-${season}`} className="text-3xl">
          <PageLink href={withAddress(paths.season(season), carried(address))}>{season}</PageLink>
        </h2>
        <p className="text-sm text-muted">{summaryOf(figures)}</p>
      </div>
      <table className={LINES}>
        <caption className="sr-only">Races of {season}</caption>
        <colgroup>
          <col className="w-13 lg:w-20" />
          <col className="w-10 lg:w-16" />
          <col />
          <col className="w-10 lg:w-20" />
          <col className="w-17 sm:w-36" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            {['Date', 'Car', 'Race, track and series', 'Start', 'Finish'].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drives.map(({ start, relief }) =>
            start ? (
              <StartLine key={start.id} start={start} />
            ) : (
              <ReliefLine key={relief.id} entry={relief} />
            ),
          )}
        </tbody>
      </table>
    </section>
  )
}

/** "25 starts · best 1st · average finish 12.3": of the starts alone. */
function summaryOf({ starts, wins, bestFinish, averageFinish }: Figures): string {
  if (starts === 0) return 'No start, and nothing that counts.'
  const best =
    wins > 1 ? `${wins} wins` : wins === 1 ? '1 win' : `best ${formatPosition(bestFinish)}`
  return `${formatStarts(starts)} · ${best} · average finish ${formatMean(averageFinish)}`
}

function StartLine({ start }: { start: Start }) {
  const { world } = useCareer()
  const end = formatFinish(start).slice(String(start.finish).length)
  return (
    <Line
      race={start}
      raceId={start.id}
      trackName={start.track.shortName}
      plate={<PlateOf number={start.carNumber} stint={stintOf(start, world.stints)} />}
    >
      <td className="number">{`${start.start} →`}</td>
      <td>
        <BandMark band={start.band} /> <strong className="figure text-lg">{start.finish}</strong>
        {end && <small>{end}</small>}
      </td>
    </Line>
  )
}

/** In its place by the day, and told to be no start. */
const ReliefLine = ({ entry }: { entry: Entry }) => (
  <Line
    race={entry}
    raceId={entry.raceId ?? ''}
    trackName={entry.trackName}
    plate={entry.carNumber && <PlateOf number={entry.carNumber} stint={undefined} />}
  >
    <td colSpan={2} className="text-right text-xs text-muted">
      Relief drive: not a start, not counted
    </td>
  </Line>
)

type LineProps = {
  race: { date: string; raceName: string; series: Series; season: number }
  raceId: string
  trackName: string
  plate: ReactNode
  children: ReactNode
}

function Line({ race, raceId, trackName, plate, children }: LineProps) {
  const { world, address } = useCareer()
  const { date, raceName } = race
  const name = shortSeriesName(world.driver.seriesNames, race)
  return (
    <tr>
      <th scope="row">
        <time dateTime={date}>{dayOf(date)}</time>
      </th>
      <td>{plate}</td>
      <td>
        <PageLink href={withAddress(paths.race(raceId), carried(address))}>{raceName}</PageLink>
        <small>{`${trackName} · ${name}`}</small>
      </td>
      {children}
    </tr>
  )
}

/** "9 Jul": the heading has the year. */
const dayOf = (date: string): string => formatDate(date).replace(/ \d+$/, '').replace(' ', '\u00a0')
