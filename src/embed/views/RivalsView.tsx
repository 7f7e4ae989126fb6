import { DuelBar } from '~/charts/duel'
import { type PackedRivals, unpackRivals } from '~/embed/packedRivals'
import type { Seen, View, ViewProps } from '~/embed/view'
import { formatCount } from '~/format/numbers'
import { formatAhead, nobodyInWords, SET_NAMES, setInWords } from '~/format/rivalWords'
import { leastMet, type RivalSet, rivalsIn } from '~/stats/rivalSets'
import { type Counted, countedRivals } from '~/stats/rivals'

/** Rows that there is room for. */
const MOST = 20

const titleOf = ({ address }: Seen): string => {
  const { set } = address.view
  return set === null ? 'Head to head' : SET_NAMES[set]
}

/** Who finished ahead, driver by driver, of those he met often. */
function RivalsView({ seen: { world, selected, address, data } }: ViewProps) {
  const { set, min } = address.view
  const least = leastMet(set, min)
  const packed = data.rivals
  const all = packed ? countedRivals(selected, unpackRivals(packed, world.starts)) : []
  const rivals = rivalsIn(all, set, min)
  const shown = rivals.slice(0, MOST)
  return (
    <>
      <p className="mb-1 text-sm text-muted">
        {set === null && least === 1
          ? 'Who finished ahead, by official position; most met first.'
          : setInWords(set, min)}
        {rivals.length > MOST && ` The first ${MOST} of ${rivals.length}.`}
      </p>
      {shown.length === 0 ? <p className="py-6">{nobodyInWords(set)}</p> : <List rivals={shown} />}
      {packed && !isComplete(rivals, set, least, packed.least) && (
        <p className="mt-2 text-xs text-muted">{whoIsCounted(packed, world.asof)}</p>
      )}
    </>
  )
}

/**
 * Whether nobody who is left out of the frame could be in the list.
 *
 * @param asked meetings that the list begins with.
 * @param carried meetings that a rival is in the frame from.
 */
function isComplete(
  rivals: readonly Counted[],
  set: RivalSet | null,
  asked: number,
  carried: number,
): boolean {
  const last = rivals.at(-1)?.meetings ?? 0
  return asked >= carried || (set === 'most-met' && rivals.length >= MOST && last >= carried)
}

/** Of an earlier day is not said how many there would be. */
const whoIsCounted = ({ names, least, of }: PackedRivals, asof: string | null): string =>
  asof === null
    ? `Counted here are the ${names.length} drivers he met ${least} times or more in his career; all ${formatCount(of)} are in the full view.`
    : `Counted here are drivers he met ${least} times or more in his career to date; everyone is in the full view.`

const List = ({ rivals }: { rivals: readonly Counted[] }) => {
  const most = Math.max(...rivals.flatMap(({ ahead, behind }) => [ahead, behind]))
  return (
    <table className="plain-table compact-table">
      <caption className="sr-only">His record against {rivals.length} drivers</caption>
      <thead>
        <tr>
          <th scope="col">Driver</th>
          <th scope="col" className="number max-sm:hidden">
            Met
          </th>
          <th scope="col" className="number">
            Ahead
          </th>
          <td />
          <th scope="col">Behind</th>
          <th scope="col" className="number max-sm:hidden">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {rivals.map((rival) => (
          <tr key={rival.slug}>
            <th scope="row">{rival.name}</th>
            <td className="number max-sm:hidden">{rival.meetings}</td>
            <td className="number">{rival.ahead}</td>
            <td className="w-1/5 sm:w-1/3">
              <DuelBar ahead={rival.ahead} behind={rival.behind} most={most} />
            </td>
            <td>{rival.behind}</td>
            <td className="number max-sm:hidden">{formatAhead(rival)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const view: View = { titleOf, Content: RivalsView }
