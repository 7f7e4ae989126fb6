import { narrow } from '~/address/address'
import { carried, paths, withAddress } from '~/address/paths'
import { formatDate, formatLongDate } from '~/format/dates'
import { ENTRY_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { fieldLabel } from '~/format/selectionWords'
import { entriesIn } from '~/stats/entries'
import { askedFields, costliestFilter, EVERYTHING } from '~/stats/selection'
import type { World } from '~/stats/world'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageLink } from '~/ui/PageLink'
import { useCareer, useGo } from './useCareer'

/** No start: whether it never happened or was filtered out, and the ways on. */
export function NoStarts() {
  const { world, address, selected } = useCareer()
  const go = useGo()
  if (selected.length > 0) return null
  const drop = costliestFilter(world.starts, address.selection)
  const isNarrowed = askedFields(address.selection).length > 0
  const beside = entriesIn(world.entries, address.selection, world.tracks)
  return (
    <EmptyMessage title={reasonOf(world, isNarrowed, address.selection.q)}>
      {beside.length > 0 && (
        <>
          <p>There is on the record, without being a start of his:</p>
          <ul className="space-y-1">
            {beside.map((entry) => (
              <li key={entry.id}>
                <strong>{ENTRY_NAMES[entry.entry]}</strong>,{' '}
                {entry.entry === 'relief' && entry.raceId ? (
                  <PageLink href={withAddress(paths.race(entry.raceId), carried(address))}>
                    {entry.raceName}, {entry.trackName}
                  </PageLink>
                ) : (
                  `${entry.raceName}, ${entry.trackName}`
                )}
                , {formatDate(entry.date)}. {entry.detail}.
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="flex flex-wrap gap-2 pt-1">
        {drop && (
          <button
            type="button"
            className="press"
            onClick={() => go(narrow(address, { [drop.field]: EVERYTHING[drop.field] }))}
          >
            Drop “{fieldLabel(world, address.selection, drop.field)}”: {formatStarts(drop.left)}
          </button>
        )}
        {isNarrowed && (
          <button
            type="button"
            className="press"
            onClick={() => go({ ...address, selection: EVERYTHING })}
          >
            Clear the selection
          </button>
        )}
        {!isNarrowed && (
          <button type="button" className="press" onClick={() => go({ ...address, asof: null })}>
            Back to today
          </button>
        )}
      </p>
    </EmptyMessage>
  )
}

/** Nothing selected, or nothing run by the day asked for. */
const reasonOf = ({ asof }: World, isNarrowed: boolean, words: string) =>
  words !== ''
    ? `No start here has “${words}” in its race, track, team, winner or note. Search, at the top, reads racing words.`
    : isNarrowed || asof === null
      ? 'He made no start in this selection.'
      : `He had not made a start by ${formatLongDate(asof)}.`
