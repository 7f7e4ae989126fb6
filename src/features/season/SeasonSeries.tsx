import { useFile, useSources } from '~/data/queries'
import { formatCount, formatMean, UNKNOWN } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { seriesHeading } from '~/format/seasonTitles'
import { Explained } from '~/selection/figure/Explained'
import { Figure } from '~/selection/figure/Figure'
import { useCareer } from '~/selection/useCareer'
import type { Mean } from '~/stats/mean'
import { type PointsRank, type SeriesSeason, seriesSeasons } from '~/stats/seasons'
import { EVERYTHING } from '~/stats/selection'
import { Fact, Facts } from '~/ui/Facts'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { SourceList } from '~/ui/SourceList'
import { BandMarks } from './BandMarks'
import { PointsRace } from './PointsRace'
import { Schedule } from './Schedule'
import { SeasonRank } from './SeasonRank'

/** Each series he started in that year: his line, the schedule, the points. */
export function SeasonSeries({ year }: { year: number }) {
  const { world } = useCareer()
  const lines = useFile('seasons.json')
  return (
    <div className="space-y-12">
      <BandMarks />
      {seriesSeasons(world, year, lines).map((season) => (
        <section
          key={season.series}
          id={season.series}
          aria-labelledby={`${season.series}-title`}
          className="border-t border-line-strong pt-5"
        >
          <h2 id={`${season.series}-title`} className="text-3xl md:text-4xl">
            {seriesHeading(season.series, year, world.driver)}
          </h2>
          <Line season={season} />
          <div className="mt-6 grid gap-x-12 gap-y-8 xl:has-[[data-chart^=points]]:grid-cols-2">
            <Schedule season={season} />
            <PanelBoundary name="points place" placeholder="min-h-16">
              <PointsRace season={season} />
            </PanelBoundary>
          </div>
        </section>
      ))}
    </div>
  )
}

/** His line in the series, from the starts; the rank as its source has it. */
function Line({ season }: { season: SeriesSeason }) {
  const { figures: f, scheduleLength, rank } = season
  return (
    <>
      <div className="mt-4">
        <Explained selection={{ ...EVERYTHING, series: [season.series], season: [season.season] }}>
          <Facts>
            <Figure
              term="starts"
              name={scheduleLength === null ? 'starts' : 'races started'}
              value={
                <>
                  {f.starts}
                  {scheduleLength !== null && (
                    <span className="text-xl text-muted"> of {scheduleLength}</span>
                  )}
                </>
              }
            />
            <Figure term="wins" name={f.wins === 1 ? 'win' : 'wins'} value={f.wins} />
            <Figure term="top5" name="top fives" value={f.top5} />
            <Figure term="top10" name="top tens" value={f.top10} />
            <Figure term="poles" name={f.poles === 1 ? 'pole' : 'poles'} value={f.poles} />
            <Figure term="laps_led" name="laps led" value={formatCount(f.lapsLed)} />
            <Figure
              term="avg_start"
              name="avg start"
              sample={sample(f.averageStart)}
              value={formatMean(f.averageStart)}
            />
            <Figure
              term="avg_finish"
              name="avg finish"
              sample={sample(f.averageFinish)}
              value={formatMean(f.averageFinish)}
            />
            <Fact
              name={RANK_NAMES[rank.kind]}
              value={'place' in rank ? formatPosition(rank.place) : UNKNOWN}
            />
          </Facts>
        </Explained>
      </div>
      <RankSource season={season} />
      <SeasonRank season={season} />
    </>
  )
}

const sample = (mean: Mean | null) => (mean ? ` n=${mean.starts}` : '')

const RANK_NAMES: Record<PointsRank['kind'], string> = {
  final: 'in points, final',
  'so far': 'in points, so far',
  'not eligible': 'in points: not eligible',
  open: 'in points: season not over',
  unknown: 'in points: not known',
}

/** On whose word the rank stands, or why there is none. */
function RankSource({ season: { rank, sources } }: { season: SeriesSeason }) {
  const named = useSources()
  return (
    <div className="mt-3 max-w-3xl text-xs text-muted">
      <p>{rankInWords(rank)}</p>
      {sources.length > 0 && <SourceList ids={sources} sources={named} />}
    </div>
  )
}

function rankInWords(rank: PointsRank): string {
  switch (rank.kind) {
    case 'not eligible':
      return `No rank: ${rank.source}.`
    case 'open':
      return 'No rank: on the day asked for the season was not over.'
    case 'unknown':
      return 'Schedule and rank of this season are not on the record.'
    default:
      return `Rank: ${rank.source}.${rank.isComputed ? ' Whether it matches the official list is not known.' : ''}`
  }
}
