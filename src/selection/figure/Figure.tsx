import type { ReactNode } from 'react'
import { FIGURE_TERMS, type FigureId } from '~/format/terms'
import { TermLink } from '~/selection/TermLink'
import { Fact } from '~/ui/Facts'

/** Quiet, and under a finger as big as its figure. */
export const FIGURE_LABEL =
  'inline-block py-1 decoration-dotted pointer-coarse:after:absolute pointer-coarse:after:inset-0'

type Props = {
  term: FigureId
  name: string
  /** What an average rests on, as it follows the name: " n=30". */
  sample?: string
  value: ReactNode
}

/** A headline figure of some starts, its name leading to what is behind it; stands in `Explained`. */
export const Figure = ({ term, name, sample, value }: Props) => (
  <Fact
    name={
      <>
        <TermLink term={term} title={FIGURE_TERMS[term].means} className={FIGURE_LABEL}>
          {name}
        </TermLink>
        {sample}
      </>
    }
    value={value}
  />
)
