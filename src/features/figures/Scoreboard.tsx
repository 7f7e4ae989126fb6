import type { ReactNode } from 'react'
import { formatCount, formatMean, UNKNOWN } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { type Figures, figuresOf } from '~/stats/figures'
import { type Mean, meanValue } from '~/stats/mean'

/** One headline figure: its name for programs, its value, its words. */
type Tile = {
  stat: string
  label: string
  means: string
  /** `null` is unknown: "–" and an empty value. */
  value: (figures: Figures) => number | null
  text: (figures: Figures) => string
  /** Stands before the figure, outside of what programs read. */
  sign?: (figures: Figures) => string
  /** What an average rests on. */
  mean?: (figures: Figures) => Mean | null
}

const counted = (
  stat: string,
  label: string,
  means: string,
  value: (figures: Figures) => number,
): Tile => ({ stat, label, means, value, text: (figures) => formatCount(value(figures)) })

const averaged = (
  stat: string,
  label: string,
  means: string,
  mean: (figures: Figures) => Mean | null,
): Tile => ({
  stat,
  label,
  means,
  mean,
  value: (figures) => numberOf(mean(figures)),
  text: (figures) => formatMean(mean(figures)),
})

const numberOf = (mean: Mean | null) => (mean === null ? null : meanValue(mean))

const FIRST_ROW: readonly Tile[] = [
  counted('starts', 'starts', 'Races he took the green flag in', (f) => f.starts),
  counted('wins', 'wins', 'Official wins', (f) => f.wins),
  counted('top5', 'top fives', 'Finishes of 5th or better', (f) => f.top5),
  counted('top10', 'top tens', 'Finishes of 10th or better', (f) => f.top10),
  averaged('avg_start', 'avg start', 'Mean place on the grid', (f) => f.averageStart),
  averaged('avg_finish', 'avg finish', 'Mean official finish', (f) => f.averageFinish),
  counted('laps_led', 'laps led', 'Laps led in these starts', (f) => f.lapsLed),
  counted('poles', 'poles', 'Poles credited to him', (f) => f.poles),
]

const SECOND_ROW: readonly Tile[] = [
  {
    stat: 'best_finish',
    label: 'best finish',
    means: 'Best official finish',
    value: (f) => f.bestFinish,
    text: (f) => (f.bestFinish === null ? UNKNOWN : String(f.bestFinish)),
  },
  {
    ...averaged('gained', 'avg gained', 'Mean of start minus finish', (f) => f.gained),
    // Programs read the figure; the sign of a gain is for people.
    sign: ({ gained }) => (gained && gained.sum > 0 ? '+' : ''),
  },
  averaged('avg_rating', 'avg rating', "Mean of NASCAR's driver rating", (f) => f.averageRating),
  counted('running', 'running at end', 'Running at the finish, not disqualified', (f) => f.running),
  counted('lead_lap', 'on lead lap', 'As many laps as the winner', (f) => f.leadLap),
  counted('dnf', 'out (DNF)', 'Neither running nor disqualified', (f) => f.dnf),
  counted('laps', 'laps', 'Laps completed', (f) => f.laps),
  counted(
    'started_first',
    'started first',
    'From grid place 1, credited or not',
    (f) => f.startedFirst,
  ),
]

/** The headline figures of the selection. */
export function Scoreboard() {
  const { selected } = useCareer()
  const figures = figuresOf(selected)
  return (
    <section aria-label="Figures of the selection" className="py-6">
      <Tiles tiles={FIRST_ROW} figures={figures} isLarge />
      <Tiles tiles={SECOND_ROW} figures={figures} />
    </section>
  )
}

type TilesProps = { tiles: readonly Tile[]; figures: Figures; isLarge?: boolean }

const Tiles = ({ tiles, figures, isLarge = false }: TilesProps) => (
  <dl
    className={`grid grid-cols-4 gap-x-3 gap-y-4 lg:grid-cols-8 ${isLarge ? '' : 'mt-4 border-t border-line pt-4'}`}
  >
    {tiles.map((tile) => (
      <div key={tile.stat} className="flex min-w-0 flex-col-reverse justify-end" title={tile.means}>
        <dt className="mt-1 text-xs leading-tight text-muted">
          {tile.label}
          <SampleSize mean={tile.mean?.(figures)} starts={figures.starts} />
        </dt>
        <dd
          className={`figure ${isLarge ? 'text-[min(2.5rem,10.5vw)] md:text-6xl' : 'text-2xl md:text-3xl'}`}
        >
          {tile.sign?.(figures)}
          <data data-stat={tile.stat} value={tile.value(figures) ?? ''}>
            {tile.text(figures)}
          </data>
        </dd>
      </div>
    ))}
  </dl>
)

/** What an average rests on; said aloud only where it is not all the starts. */
const SampleSize = ({
  mean,
  starts,
}: {
  mean: Mean | null | undefined
  starts: number
}): ReactNode =>
  mean && (
    <span className={mean.starts === starts ? 'text-muted' : 'text-ink'}> n={mean.starts}</span>
  )
