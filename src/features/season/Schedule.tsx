import { TickLines, Ticks } from '~/charts/axes'
import { formatInWords } from '~/format/numbers'
import { spans } from '~/format/selectionWords'
import { playoffRacesIn } from '~/stats/playoffs'
import { type SeriesSeason, scheduleOf } from '~/stats/seasons'
import type { Start } from '~/stats/starts'
import { BandMarkAt } from './BandMarks'
import { PlayoffRounds, RoundNames } from './frame'
import { acrossRounds, finishScale } from './rounds'

/** Room for the label over a win. */
const TOP = 26
const TICKS = [1, 10, 20, 40]

/** The whole schedule, a place a round: where he was and how it ended, and where he was not. */
export function Schedule({ season }: { season: SeriesSeason }) {
  const rounds = scheduleOf(season.starts, season.scheduleLength)
  const playoffs = playoffRacesIn(season.starts)
  // Two or three starts need no tall picture.
  const floor = season.starts.length > 3 ? 150 : 92
  const height = floor + 40
  const x = (round: number) => acrossRounds(round, rounds.length)
  const y = finishScale(TOP, floor)
  return (
    <figure data-chart={`schedule-${season.series}`} data-points={season.starts.length}>
      <figcaption>
        <h2 className="text-2xl md:text-[1.75rem]">{titleOf(season)}</h2>
        <p className="mt-0.5 max-w-3xl text-sm text-muted" data-sentence>
          {sentenceOf(season)}
        </p>
      </figcaption>
      <div aria-hidden className="mt-4 flex">
        <Ticks ticks={TICKS} y={y} width={24} height={height} gap={7} />
        <svg width="100%" height={height} className="min-w-0 overflow-visible">
          <PlayoffRounds starts={playoffs} rounds={rounds.length} bottom={floor} />
          <TickLines ticks={TICKS} y={y} />
          <g className="opacity-35">
            {season.starts.map((start) => (
              <line
                key={start.id}
                x1={`${x(start.round)}%`}
                x2={`${x(start.round)}%`}
                y1={y(start.finish)}
                y2={floor + 10}
                className={`stem-${start.band}`}
              />
            ))}
          </g>
          {season.starts.map((start) => (
            <g key={start.id}>
              <title>{start.track.shortName}</title>
              <BandMarkAt band={start.band} x={x(start.round)} y={y(start.finish)} />
            </g>
          ))}
          <g
            className="figure fill-ink stroke-ground text-sm [paint-order:stroke]"
            textAnchor="middle"
            strokeWidth="3"
          >
            {season.starts.map((start) => (
              <text
                key={start.id}
                x={`${x(start.round)}%`}
                y={Math.round(y(start.finish)) - 8}
                className={isCrowded(start, season.starts) ? 'max-md:hidden' : undefined}
              >
                {start.finish}
              </text>
            ))}
          </g>
          {rounds.map(({ round, start }) => (
            <use
              key={round}
              href={start ? '#round-started' : '#round-missed'}
              x={`${x(round)}%`}
              y={floor + 14}
            />
          ))}
          <RoundNames rounds={rounds.length} y={height - 6} />
        </svg>
      </div>
      <p className="mt-1 text-xs text-muted">
        By round; first place on top. ■ started
        {rounds.some(({ start }) => !start) &&
          (season.isOver ? ' □ not started' : ' □ no start on the record')}
      </p>
    </figure>
  )
}

/** On a phone a finish is written only where its neighbors leave room. */
const isCrowded = (start: Start, starts: readonly Start[]) =>
  starts.some((other) => other !== start && Math.abs(other.round - start.round) < 2)

const titleOf = ({ starts, scheduleLength }: SeriesSeason) =>
  scheduleLength === null
    ? 'Race by race'
    : starts.length === scheduleLength
      ? `All ${scheduleLength} races`
      : `${starts.length} of ${scheduleLength} races`

/** Which rounds, in words; how many he sat out. */
function sentenceOf({ starts, scheduleLength, isOver }: SeriesSeason): string {
  const own = `He started in ${starts.length === 1 ? 'round' : 'rounds'} ${spans(starts.map(({ round }) => round))}`
  if (scheduleLength === null) return `${own}; how many races the series held is not known.`
  const missed = scheduleLength - starts.length
  if (missed <= 0) return 'He started every race of the season.'
  if (!isOver) return `${own}; the season was not over where this ends.`
  return `${own}, and not in the other ${formatInWords(missed)}.`
}
