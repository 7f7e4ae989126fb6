import { useSyncExternalStore } from 'react'
import { type Address, PLAIN } from '~/address/address'
import { paths, withAddress } from '~/address/paths'
import { formatCount, formatMean } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { useCopying } from '~/share/useCopying'
import { type Figures, figuresOf } from '~/stats/figures'
import type { Mean } from '~/stats/mean'
import { EVERYTHING } from '~/stats/selection'
import { ByPointer } from '~/ui/ByPointer'
import { dress } from '~/ui/dress'
import { PageLink } from '~/ui/PageLink'
import { saveFile } from '~/ui/saveFile'
import { exportsOf } from './exporting'
import type { Ticks } from './ticks'
import css from './tools.css?inline'

dress(css)

/** Characters that a link can have everywhere; some apps cut a longer one. */
const COMFORTABLE = 2000

/** Sums up the ticked races at the bottom of the window, and hands them out. */
export function TickBar({ ticks }: { ticks: Ticks }) {
  const career = useCareer()
  const { world, selected } = career
  const ids = new Set(useSyncExternalStore(ticks.subscribe, ticks.all))
  const ticked = world.starts.filter(({ id }) => ids.has(id))
  const hidden = ticked.filter((start) => !selected.includes(start)).length
  const figures = figuresOf(ticked)
  return (
    <section className="tick-bar" aria-label="Ticked races">
      <div>
        <p role="status">
          <strong>{countOf(ticked.length)}</strong>
          {hidden > 0 && ` · ${hidden} of them not in view`}
        </p>
        <p className="tick-figures">
          {ticked.length === 0 ? (
            <span>
              Tick rows to sum them up
              <ByPointer mouse="; with Shift, all between two." touch="." />
            </span>
          ) : (
            wordsOf(figures).map((words) => <span key={words}>{words}</span>)
          )}
        </p>
      </div>
      {ticked.length > 0 && <Takings ticks={ticks} ids={ticked.map(({ id }) => id)} />}
    </section>
  )
}

/** What can be done with the ticked races. */
function Takings({ ticks, ids }: { ticks: Ticks; ids: readonly string[] }) {
  const career = useCareer()
  const { copy, say, outcome } = useCopying()
  const { world, address } = career
  const asked: Address = {
    ...PLAIN,
    selection: { ...EVERYTHING, rows: ids },
    asof: address.asof,
    theme: address.theme,
  }
  const starts = world.starts.filter(({ id }) => ids.includes(id))
  const taken = exportsOf(career, asked, starts)
  const save = () => {
    const file = taken.csv()
    saveFile(file)
    say(`${file.name} is downloaded.`)
  }
  const copyLink = async () => {
    const isCopied = await copy('Link', taken.link)
    if (isCopied && taken.link.length > COMFORTABLE)
      say(
        `A link of ${formatCount(taken.link.length)} characters; some apps cut what is longer than ${formatCount(COMFORTABLE)}.`,
      )
  }
  return (
    <div className="tick-takings">
      <div className="tick-buttons">
        <button type="button" className="press" onClick={() => copy('Sentence', taken.sentence())}>
          <Shortened first="Copy" last="sentence" />
        </button>
        <button type="button" className="press" onClick={save}>
          CSV
        </button>
        <button type="button" className="press" onClick={copyLink}>
          <Shortened first="Copy" last="link" />
        </button>
        <PageLink className="press" href={withAddress(paths.dashboard(), asked)}>
          Show only these
        </PageLink>
        <button type="button" className="press" onClick={ticks.clear}>
          Clear
        </button>
      </div>
      {outcome}
    </div>
  )
}

/** On a phone the first word is said alone. */
const Shortened = ({ first, last }: { first: string; last: string }) => (
  <span>
    <span className="max-sm:sr-only">{first}</span>{' '}
    <span className="max-sm:inline-block max-sm:first-letter:uppercase">{last}</span>
  </span>
)

const countOf = (count: number) =>
  count === 0 ? 'No race ticked' : count === 1 ? '1 race ticked' : `${count} races ticked`

const wordsOf = (figures: Figures): readonly string[] => [
  averageOf('avg finish', figures.averageFinish),
  counted(figures.wins, 'win'),
  counted(figures.top10, 'top ten'),
  `${formatCount(figures.lapsLed)} laps led`,
  averageOf('avg start', figures.averageStart),
]

const averageOf = (name: string, mean: Mean | null) =>
  `${name} ${formatMean(mean)} (n=${mean?.starts ?? 0})`

const counted = (count: number, noun: string) =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
