import { useState } from 'react'
import { carried, paths, withAddress } from '~/address/paths'
import { formatCount } from '~/format/numbers'
import { formatMeetings, nobodyInWords, SET_NAMES, setInWords } from '~/format/rivalWords'
import { useCareer, useGo } from '~/selection/useCareer'
import { useAllRivals } from '~/selection/useRivals'
import { type RivalSet, rivalsIn } from '~/stats/rivalSets'
import type { Rival } from '~/stats/rivals'
import { EVERYTHING } from '~/stats/selection'
import { sortRivals } from '~/stats/sortRivals'
import { Disclosure } from '~/ui/Disclosure'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { late, WithLate } from '~/ui/late'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { RivalControls, withSet } from './RivalControls'
import { RivalTable } from './RivalTable'

const ExportRivals = late(async () => (await import('./ExportRivals')).ExportRivals)

/** All rivals, or a set of them, to be sorted and looked through by name. */
export function RivalsPanel({ rivals }: { rivals: readonly Rival[] }) {
  const { address } = useCareer()
  const go = useGo()
  const [name, setName] = useState('')
  const { set, min, rivalSort } = address.view
  const inSet = rivalsIn(rivals, set, min)
  const words = plain(name).split(' ').filter(Boolean)
  const found = words.length === 0 ? inSet : inSet.filter((rival) => isNamed(rival, words))
  const shown = sortRivals(found, rivalSort)
  const reset = () => {
    setName('')
    go(withSet(address, null, null))
  }
  return (
    <Panel
      id="table"
      title={set === null ? 'Head to head' : SET_NAMES[set]}
      summary={rule(set, min)}
    >
      <RivalControls name={name} onName={setName} />
      <div className="mt-2 flex min-h-9 items-center justify-between gap-4 text-sm">
        <p role="status" className="text-muted">
          {formatCount(shown.length)} of {formatCount(rivals.length)} drivers
        </p>
        {shown.length > 0 && <Export rivals={shown} name={name.trim()} />}
      </div>
      {shown.length === 0 ? (
        <EmptyMessage title={emptyBecause(set, name)}>
          {words.length > 0 && <Elsewhere words={words} here={rivals} />}
          <p>
            <button type="button" className="press" onClick={reset}>
              Show all {rivals.length}
            </button>
          </p>
        </EmptyMessage>
      ) : (
        <RivalTable rivals={shown} key={set ?? ''} />
      )}
    </Panel>
  )
}

/** Its code comes with the press. */
const Export = (props: { rivals: readonly Rival[]; name: string }) => (
  <div className="script-only">
    <Disclosure label="Export" align="right">
      <WithLate of={ExportRivals}>
        <PanelBoundary name="export menu">
          <ExportRivals {...props} />
        </PanelBoundary>
      </WithLate>
    </Disclosure>
  </div>
)

/** Those of that name whom he met, but not in these races, or who are not in this set. */
function Elsewhere({ words, here }: { words: readonly string[]; here: readonly Rival[] }) {
  const { address } = useCareer()
  const found = useAllRivals()
    .filter((rival) => isNamed(rival, words))
    .slice(0, FEW)
  if (found.length === 0) return <p>No driver of that name started a race with him.</p>
  return (
    <ul className="space-y-1">
      {found.map(({ slug, name, meetings }) => (
        <li key={slug}>
          <PageLink
            href={withAddress(paths.rival(slug), { ...carried(address), selection: EVERYTHING })}
          >
            {name}
          </PageLink>
          : {formatMeetings(meetings)} in all,{' '}
          {inSelection(here.find((rival) => rival.slug === slug)?.meetings ?? 0)}.
        </li>
      ))}
    </ul>
  )
}

/** A first name or a syllable fits many. */
const FEW = 5

const inSelection = (meetings: number) =>
  meetings === 0 ? 'none in this selection' : `${formatCount(meetings)} in this selection`

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}|[.'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const isNamed = ({ name }: Rival, words: readonly string[]) => {
  const own = plain(name).split(' ')
  return words.every((word) => own.some((part) => part.startsWith(word)))
}

const emptyBecause = (set: RivalSet | null, name: string) =>
  name.trim() === '' ? nobodyInWords(set) : `No driver here is called “${name.trim()}”.`

/** What the list holds, and in which order it comes. */
const rule = (set: RivalSet | null, min: number | null): string =>
  `${setInWords(set, min)} ${ORDERS[set ?? 'all']}`.trim()

const ORDERS: Record<RivalSet | 'all', string> = {
  all: 'Most met first. Sorted by share, few meetings count for less: the order is by the lower bound of a 95 % interval.',
  'most-met': '',
  'most-even': '',
  'never-beaten': 'Most met first.',
  'never-lost-to': 'Most met first.',
}
