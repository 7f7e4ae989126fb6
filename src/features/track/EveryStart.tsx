import { useId } from 'react'
import { BandLegend } from '~/charts/BandLegend'
import { formatInWords, formatStarts } from '~/format/numbers'
import { type StartColumn, StartsTable } from '~/selection/StartsTable'
import { ColumnsLink } from '~/selection/TermLink'
import { BANDS } from '~/stats/bands'
import type { Figures } from '~/stats/figures'
import type { TrackLine } from '~/stats/tracks'
import type { World } from '~/stats/world'
import { FinishPicture } from './FinishPicture'

const COLUMNS: readonly StartColumn[] = [
  'date',
  'race',
  'series',
  'car',
  'start',
  'finish',
  'gained',
  'led',
  'rating',
]

/** Every start at the track: a sentence, a picture over the years, and the table of them. */
export function EveryStart({ line, world }: { line: TrackLine; world: World }) {
  const titleId = useId()
  const { track, starts, figures } = line
  const bands = BANDS.filter((band) => starts.some((start) => start.band === band))
  return (
    <figure
      data-chart="track"
      data-points={starts.length}
      aria-labelledby={titleId}
      className="min-w-0"
    >
      <figcaption>
        <h2 id={titleId} className="text-2xl md:text-[1.75rem]">
          Every finish here
        </h2>
        <p className="mt-0.5 max-w-3xl text-sm text-muted" data-sentence>
          {sentenceOf(line, figures)}
        </p>
      </figcaption>
      <div aria-hidden className="mt-4">
        <FinishPicture starts={starts} career={world.starts} />
        <BandLegend bands={bands} />
      </div>
      <div className="mt-6">
        <StartsTable
          caption={`Every start at ${track.shortName}, newest first`}
          starts={starts.toReversed()}
          columns={COLUMNS}
        />
        <ColumnsLink />
      </div>
    </figure>
  )
}

/** "17 starts from 2010 to 2026: one win, three top fives, six top tens; out early five times." */
function sentenceOf({ starts }: TrackLine, { wins, top5, top10, dnf }: Figures): string {
  const [from, to] = [starts[0]?.season, starts.at(-1)?.season]
  const years = from === to ? `in ${from}` : `from ${from} to ${to}`
  const results = [
    counted(wins, 'win', 'wins'),
    counted(top5, 'top five', 'top fives'),
    counted(top10, 'top ten', 'top tens'),
  ]
  const early = dnf === 0 ? 'never out early' : `out early ${times(dnf)}`
  return `${formatStarts(starts.length)} ${years}: ${results.join(', ')}; ${early}. First place is on top.`
}

const counted = (n: number, one: string, many: string) =>
  `${formatInWords(n)} ${n === 1 ? one : many}`

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${formatInWords(n)} times`)
