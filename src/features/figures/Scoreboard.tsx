import type { ReactNode } from 'react'
import { FIRST_HEADLINES, FURTHER_HEADLINES, type Headline } from '~/format/headlines'
import { FIGURE_TERMS } from '~/format/terms'
import { Explained } from '~/selection/figure/Explained'
import { FIGURE_LABEL } from '~/selection/figure/Figure'
import { TermLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { type Figures, figuresOf } from '~/stats/figures'
import type { Mean } from '~/stats/mean'

/** The headline figures of the selection. */
export function Scoreboard() {
  const { selected, address } = useCareer()
  const figures = figuresOf(selected)
  return (
    <section aria-label="Figures of the selection" className="pt-6 pb-4">
      <Explained selection={address.selection}>
        <Tiles tiles={FIRST_HEADLINES} figures={figures} isLarge />
        <Tiles tiles={FURTHER_HEADLINES} figures={figures} />
      </Explained>
      <p className="mt-3">
        <ShareButton title="Headline figures" shared={{ view: 'summary', of: null }} />
      </p>
    </section>
  )
}

type TilesProps = { tiles: readonly Headline[]; figures: Figures; isLarge?: boolean }

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
          <TermLink term={tile.stat} title={FIGURE_TERMS[tile.stat].means} className={FIGURE_LABEL}>
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
