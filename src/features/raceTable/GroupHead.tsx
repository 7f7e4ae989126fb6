import { narrow } from '~/address/address'
import { paths, withAddress } from '~/address/paths'
import { formatCount, formatMean, formatStarts } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { splitLabel } from '~/format/selectionWords'
import { useCareer } from '~/selection/useCareer'
import type { Figures } from '~/stats/figures'
import { narrowedBy } from '~/stats/splits'
import { PageLink } from '~/ui/PageLink'
import type { GroupLine } from './groups'

type Props = {
  line: GroupLine
  /** Columns of the table. */
  width: number
  onToggle: (line: GroupLine) => void
}

/** Columns that the name of a group takes, where the table has as many and more. */
const NAME = 3

/** Heads the starts of a group: what they have in common, their own figures, the way to them alone. */
export function GroupHead({ line, width, onToggle }: Props) {
  const { address } = useCareer()
  const label = splitLabel(line.group, line)
  const only = withAddress(paths.dashboard(), narrow(address, narrowedBy(line.group, line.value)))
  const figures = (
    <>
      <span className="figures">{wordsOf(line.figures).join(' · ')}</span>{' '}
      <PageLink href={only} className="quiet">
        Only {label}
      </PageLink>
    </>
  )
  const isNarrow = width === 1
  const named = Math.min(NAME, width - 1)
  return (
    <tr role="row" className="group-head" data-group={line.value}>
      <th role="rowheader" scope="rowgroup" colSpan={isNarrow ? undefined : named}>
        <button type="button" aria-expanded={line.isOpen} onClick={() => onToggle(line)}>
          <span aria-hidden>{line.isOpen ? '▼' : '▶'}</span> {label}
        </button>
        {isNarrow && figures}
      </th>
      {!isNarrow && (
        <td role="cell" colSpan={width - named}>
          {figures}
        </td>
      )}
    </tr>
  )
}

/** "33 starts", "1 win", … "average finish 15.3 (n=33)", "best 1st". */
const wordsOf = (figures: Figures): string[] => [
  formatStarts(figures.starts),
  counted(figures.wins, 'win'),
  counted(figures.top5, 'top five'),
  counted(figures.top10, 'top ten'),
  `average finish ${formatMean(figures.averageFinish)} (n=${figures.averageFinish?.starts ?? 0})`,
  `best ${formatPosition(figures.bestFinish)}`,
]

const counted = (count: number, noun: string) =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
