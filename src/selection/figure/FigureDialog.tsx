import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { narrow, PLAIN } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatLongDate } from '~/format/dates'
import { GLOSSARY } from '~/format/glossary'
import { FIRST_HEADLINES, FURTHER_HEADLINES } from '~/format/headlines'
import { formatStarts } from '~/format/numbers'
import { selectionPhrase } from '~/format/selectionPhrase'
import { FIGURE_TERMS, type FigureId } from '~/format/terms'
import { PublishersOf } from '~/selection/SourcesOf'
import { StartInWords } from '~/selection/StartInWords'
import { useCareer } from '~/selection/useCareer'
import { selectionBehind, startsBehind } from '~/stats/behind'
import { type Figures, figuresOf } from '~/stats/figures'
import { type Selection, select } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import dialogCss from '~/ui/dialog.css?inline'
import { dress } from '~/ui/dress'
import { PageLink } from '~/ui/PageLink'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { useClosingBeside } from '~/ui/useClosingBeside'
import { Differences } from './Differences'
import css from './figure.css?inline'

dress(dialogCss)
dress(css)

type Props = { figure: FigureId; selection: Selection; onClose: () => void }

/** What a figure is, which races it rests on, and where these are from. */
export function FigureDialog({ figure, selection, onClose }: Props) {
  const { world } = useCareer()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const beside = useClosingBeside(close)
  // A link within the site leaves the dialog behind.
  const onClick = (event: MouseEvent) => {
    beside.onClick(event)
    const isLink = event.target instanceof Element && event.target.closest('a:not([target])')
    if (isLink) close()
  }
  const starts = select(world.starts, selection)
  const behind = startsBehind(figure, starts)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by key a dialog is closed by Escape
    <dialog
      ref={dialog}
      className="dialog figure-dialog"
      aria-labelledby={titleId}
      data-behind={figure}
      onClose={onClose}
      onPointerDown={beside.onPointerDown}
      onClick={onClick}
    >
      <div className="dialog-all">
        <div className="figure-head">
          <h2 id={titleId}>
            <strong className="figure">{textOf(figure, figuresOf(starts))}</strong>{' '}
            {FIGURE_TERMS[figure].name}
          </h2>
          <button type="button" className="press" onClick={close}>
            Close
          </button>
        </div>
        <div className="figure-body">
          <Rule figure={figure} />
          <Extent figure={figure} selection={selection} starts={starts} behind={behind} />
          <Races figure={figure} selection={selection} behind={behind} />
          <Part title="Where these races are from">
            <PanelBoundary name="sources">
              <PublishersOf starts={behind} />
            </PanelBoundary>
          </Part>
          <Part title="Where sources differ">
            <PanelBoundary name="corrections">
              <Differences starts={behind} />
            </PanelBoundary>
          </Part>
        </div>
      </div>
    </dialog>
  )
}

const HEADLINES = [...FIRST_HEADLINES, ...FURTHER_HEADLINES]

const textOf = (figure: FigureId, figures: Figures): string | undefined =>
  HEADLINES.find(({ stat }) => stat === figure)?.text(figures)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
)

/** What counts and what does not, and the way to all other words. */
function Rule({ figure }: { figure: FigureId }) {
  const { address } = useCareer()
  const term = GLOSSARY.flatMap(({ entries }) => entries).find(({ id }) => id === figure)
  if (!term) return null
  return (
    <Part title="The rule">
      <p>
        {term.means}. {term.more}
      </p>
      <p className="figure-note">
        {[
          term.unit && `Unit: ${term.unit}`,
          term.rounding && `Rounding: ${term.rounding}`,
          `By: ${term.why}`,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        ·{' '}
        <PageLink href={`${withAddress(paths.data(), carried(address))}#${figure}`}>
          In the glossary
        </PageLink>
      </p>
    </Part>
  )
}

type OfProps = {
  figure: FigureId
  selection: Selection
  starts: readonly Start[]
  behind: readonly Start[]
}

/** Of which starts, as of when, and how many of them are unknown. */
function Extent({ figure, selection, starts, behind }: OfProps) {
  const { world } = useCareer()
  const phrase = selectionPhrase(world, selection)
  const day = formatLongDate(world.asof ?? world.driver.recordTo)
  const mean = HEADLINES.find(({ stat }) => stat === figure)?.mean?.(figuresOf(starts))
  const unknown = mean ? starts.length - mean.starts : 0
  return (
    <Part title="Of which starts">
      <p>
        {phrase ? `${phrase}: ` : 'All: '}
        {formatStarts(starts.length)}, as of {day}
        {world.asof
          ? ', as the address asks; what came later is left out'
          : ', where the record ends'}
        .
      </p>
      <p>
        {mean
          ? `A mean over n = ${mean.starts}; unknown in ${unknown === 0 ? 'none' : formatStarts(unknown)}.`
          : `It rests on ${behind.length} of them; unknown in none.`}
      </p>
    </Part>
  )
}

/** As many as are listed one by one; of more, the latest. */
const FEW = 8
const LATEST = 4

function Races({ figure, selection, behind }: Omit<OfProps, 'starts'>) {
  const { world, address } = useCareer()
  const { asof, theme } = address
  const asked = selectionBehind(figure, world.starts, selection)
  const shown = behind.length <= FEW ? behind : behind.slice(-LATEST)
  return (
    <Part title="The races it rests on">
      {behind.length === 0 ? (
        <p>None of these starts.</p>
      ) : (
        <>
          <ul className="figure-races">
            {shown.toReversed().map((start) => (
              <li key={start.id}>
                <StartInWords start={start} />
              </li>
            ))}
          </ul>
          <p>
            <PageLink
              href={`${withAddress(paths.dashboard(), narrow({ ...PLAIN, asof, theme }, asked))}#races`}
              data-races={behind.length}
            >
              {behind.length === 1 ? 'This race' : `All ${behind.length} races`} in the table
            </PageLink>
            {shown.length < behind.length && `; above, the latest ${shown.length}`}
          </p>
        </>
      )}
    </Part>
  )
}
