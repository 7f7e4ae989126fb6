import { carried, paths, withAddress } from '~/address/paths'
import { formatLongDate } from '~/format/dates'
import { formatPosition, formatResult } from '~/format/positions'
import { reliefInWords, startInShort } from '~/format/whatIfWords'
import { useCareer } from '~/selection/useCareer'
import { type Change, changeText } from '~/stats/changes'
import type { Changed } from '~/stats/whatIf'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { PlaceSelect } from './PlaceSelect'
import { useWhatIf } from './useWhatIf'

/** What is changed by now, each to be changed again or taken back. */
export function Changes() {
  const { changes, changed, relief, elsewhere, notYet, drop } = useWhatIf()
  const untold = [...relief, ...elsewhere, ...notYet]
  return (
    <Panel
      id="changes"
      title="What is changed"
      controls={
        changes.length > 1 && (
          <button
            type="button"
            className="press"
            onClick={() => drop(changes.map(({ raceId }) => raceId))}
          >
            Take all back
          </button>
        )
      }
    >
      {changes.length === 0 ? (
        <EmptyMessage title="Nothing yet: all figures are the official ones." />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {changed.map((one) => (
            <ChangedLine key={one.official.id} changed={one} />
          ))}
          {untold.map((change) => (
            <UntoldLine key={changeText(change)} change={change} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

const LINE = 'flex flex-wrap items-center gap-x-4 gap-y-1 py-2'

function ChangedLine({ changed: { change, official, imagined } }: { changed: Changed }) {
  const { address } = useCareer()
  const { put } = useWhatIf()
  return (
    <li className={LINE} data-change={changeText(change)}>
      <span className="min-w-60 grow">
        <PageLink href={withAddress(paths.race(official.id), carried(address))}>
          {startInShort(official)}
        </PageLink>
        <span className="block text-sm text-muted">
          Officially {formatResult(official)} of {official.fieldSize}
        </span>
      </span>
      <span className="flex items-center gap-2">
        <span aria-hidden>→</span>
        <strong className="hidden print:inline">{formatPosition(imagined.finish)}</strong>
        <PlaceSelect
          start={official}
          place={imagined.finish}
          label={`Place at ${startInShort(official)}`}
          onPlace={(finish) => put({ raceId: official.id, finish, story: null }, 'replace')}
        />
      </span>
      <Drop change={change} name={startInShort(official)} />
    </li>
  )
}

/** A change that no figure here feels, and why. */
function UntoldLine({ change }: { change: Change }) {
  const { world } = useCareer()
  const story = world.gotAway.find(({ id }) => id === change.story)
  const start = world.starts.find(({ id }) => id === change.raceId)
  const name = start ? startInShort(start) : (story?.label ?? changeText(change))
  const why = start
    ? `${name}: not among the starts that are looked at, and so without effect here.`
    : story
      ? reliefInWords(story)
      : `${name}: not run by ${formatLongDate(world.asof ?? world.driver.recordTo)}, and so left out.`
  return (
    <li
      className={LINE}
      data-change={changeText(change)}
      data-relief={story && !start ? '' : undefined}
    >
      <span className="min-w-60 grow basis-0">{why}</span>
      <Drop change={change} name={name} />
    </li>
  )
}

function Drop({ change, name }: { change: Change; name: string }) {
  const { drop } = useWhatIf()
  return (
    <button type="button" className="quiet" onClick={() => drop([change.raceId])}>
      Take back<span className="sr-only">: {name}</span>
    </button>
  )
}
