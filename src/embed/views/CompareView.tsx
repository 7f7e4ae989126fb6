import type { Seen, View, ViewProps } from '~/embed/view'
import {
  compareSentence,
  differenceText,
  measuredText,
  sampleText,
  sharedSentence,
  sideName,
} from '~/format/compareWords'
import { FIGURE_TERMS } from '~/format/terms'
import { compareFigures, sharedStarts } from '~/stats/compare'
import { readyComparisons, sidesOf } from '~/stats/comparisons'
import { type Selection, select } from '~/stats/selection'

/** The two selections asked for; without a second one, the first of those worth comparing. */
function askedIn({ world, address }: Seen): { a: Selection; b: Selection } | null {
  if (address.b) return { a: address.selection, b: address.b }
  const [ready] = readyComparisons(world.starts)
  return ready ? sidesOf(ready) : null
}

function titleOf(seen: Seen): string {
  const sides = askedIn(seen)
  if (!sides) return 'Compared'
  return `${sideName(seen.world, sides.a) || 'All starts'} against ${sideName(seen.world, sides.b)}`
}

/** Two selections, figure by figure. */
function CompareView({ seen }: ViewProps) {
  const { world } = seen
  const sides = askedIn(seen)
  if (!sides) return <p className="py-6 text-muted">There are too few starts to compare.</p>
  const [a, b] = [select(world.starts, sides.a), select(world.starts, sides.b)]
  const names = {
    a: sideName(world, sides.a) || 'All starts',
    b: sideName(world, sides.b),
  }
  if (a.length === 0 || b.length === 0)
    return (
      <p className="py-6 text-muted">
        {a.length === 0 ? names.a : names.b}: no start, and so nothing to compare.
      </p>
    )
  const lines = compareFigures(a, b)
  const shared = sharedSentence(sharedStarts(a, b), a.length, b.length)
  return (
    <figure data-chart="compare" data-points={2 * lines.length}>
      <figcaption className="mb-2 text-sm text-muted">
        {compareSentence(lines, names)} {shared}
      </figcaption>
      <table className="plain-table text-sm">
        <caption className="sr-only">Two selections, figure by figure</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">A: {names.a}</th>
            <th scope="col">B: {names.b}</th>
            <th scope="col">A − B</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.measure} className={line.isSmall ? 'text-muted' : undefined}>
              <th scope="row">{FIGURE_TERMS[line.measure].name}</th>
              <td>
                {measuredText(line, line.a)} {sampleText(line, line.a, a.length)}
              </td>
              <td>
                {measuredText(line, line.b)} {sampleText(line, line.b, b.length)}
              </td>
              <td>{differenceText(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** The selections are its title. */
const toldOf = () => []

export const view: View = { titleOf, toldOf, Content: CompareView }
