import type { ReactNode } from 'react'
import { formatCount, formatMean, UNKNOWN } from '~/format/numbers'
import { FIGURE_TERMS, type FigureId } from '~/format/terms'
import { TermLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { type Figures, figuresOf } from '~/stats/figures'
import { type Mean, meanValue } from '~/stats/mean'

/** One headline figure: its name for programs, its value, its words. */
type Tile = {
  stat: FigureId
  label: string
  /** `null` is unknown: "–" and an empty value. */
  value: (figures: Figures) => number | null
  text: (figures: Figures) => string
  /** Stands before the figure, outside of what programs read. */
  sign?: (figures: Figures) => string
  /** What an average rests on. */
  mean?: (figures: Figures) => Mean | null
}

const counted = (stat: FigureId, label: string, value: (figures: Figures) => number): Tile => ({
  stat,
  label,
  value,
  text: (figures) => formatCount(value(figures)),
})

const averaged = (
  stat: FigureId,
  label: string,
  mean: (figures: Figures) => Mean | null,
): Tile => ({
  stat,
  label,
  mean,
  value: (figures) => numberOf(mean(figures)),
  text: (figures) => formatMean(mean(figures)),
})

const numberOf = (mean: Mean | null) => (mean === null ? null : meanValue(mean))

const FIRST_ROW: readonly Tile[] = [
  counted('starts', 'starts', (f) => f.starts),
  counted('wins', 'wins', (f) => f.wins),
  counted('top5', 'top fives', (f) => f.top5),
  counted('top10', 'top tens', (f) => f.top10),
  averaged('avg_start', 'avg start', (f) => f.averageStart),
  averaged('avg_finish', 'avg finish', (f) => f.averageFinish),
  counted('laps_led', 'laps led', (f) => f.lapsLed),
  counted('poles', 'poles', (f) => f.poles),
]

const SECOND_ROW: readonly Tile[] = [
  {
    stat: 'best_finish',
    label: 'best finish',
    value: (f) => f.bestFinish,
    text: (f) => (f.bestFinish === null ? UNKNOWN : String(f.bestFinish)),
  },
  {
    ...averaged('gained', 'avg gained', (f) => f.gained),
    // Programs read the figure; the sign of a gain is for people.
    sign: ({ gained }) => (gained && gained.sum > 0 ? '+' : ''),
  },
  averaged('avg_rating', 'avg rating', (f) => f.averageRating),
  counted('running', 'running at end', (f) => f.running),
  counted('lead_lap', 'on lead lap', (f) => f.leadLap),
  counted('dnf', 'out (DNF)', (f) => f.dnf),
  counted('laps', 'laps', (f) => f.laps),
  counted('started_first', 'started first', (f) => f.startedFirst),
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

/** Quiet, and under a finger as big as its tile. */
const LABEL =
  'inline-block py-1 decoration-dotted pointer-coarse:after:absolute pointer-coarse:after:inset-0'

type TilesProps = { tiles: readonly Tile[]; figures: Figures; isLarge?: boolean }

const Tiles = ({ tiles, figures, isLarge = false }: TilesProps) => (
  <dl
    className={`grid grid-cols-4 gap-x-3 gap-y-4 lg:grid-cols-8 ${isLarge ? '' : 'mt-4 border-t border-line pt-4'}`}
  >
    {tiles.map((tile) => (
      <div
        key={tile.stat}
        className="relative flex min-w-0 flex-col-reverse justify-end"
        title={FIGURE_TERMS[tile.stat].means}
      >
        <dt className="text-xs leading-tight text-muted">
          <TermLink term={tile.stat} title={FIGURE_TERMS[tile.stat].means} className={LABEL}>
            {tile.label}
          </TermLink>
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
