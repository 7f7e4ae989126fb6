import type { Address } from '~/address/address'
import { fullPath } from '~/address/fullPlace'
import { fileNameOf } from '~/exports/fileName'
import { identified, valuesOf, wordsOf } from '~/exports/starts'
import { notAffiliated } from '~/format/fairness'
import { selectionPhrase } from '~/format/selectionPhrase'
import type { Career } from '~/selection/useCareer'
import { sentenceOf } from '~/share/sentence'
import { type Exports, tableExports } from '~/share/tableExports'
import type { ColumnId } from '~/stats/columns'
import type { Start } from '~/stats/starts'
import { siteHere } from '~/ui/base'
import { isGroup, linesOf } from './groups'

const TABLE = { view: 'table', of: null } as const

/**
 * Some rows as the table shows them: its columns, its order, its groups.
 *
 * @param asked the address that selects them.
 */
export function exportsOf(career: Career, asked: Address, starts: readonly Start[]): Exports {
  const { world } = career
  const { selection, asof } = asked
  const { driver } = world
  const rows = inOrder(career, starts)
  const columns = columnsOf(career)
  const day = asof ?? driver.recordTo
  const pinned = linkTo({ ...asked, asof: day })
  return tableExports({
    values: () => valuesOf(rows, columns),
    identified: () => identified(rows, columns),
    words: () => wordsOf(rows, columns, world),
    about: {
      ...{ title: `${driver.name}: Races`, selection: selectionPhrase(world, selection) },
      ...{ day, link: pinned, note: notAffiliated(driver.name) },
    },
    fileName: (extension) =>
      fileNameOf({ slug: driver.slug, what: 'races', selection, asof, extension }),
    sentence: () => sentenceOf({ world, shown: TABLE, selection, starts, day, link: pinned }),
    link: linkTo(asked),
  })
}

const linkTo = (address: Address): string => siteHere() + fullPath(TABLE, address)

/** The order of the page, whatever group is closed there. */
const inOrder = ({ address }: Career, starts: readonly Start[]): Start[] =>
  linesOf(starts, address.view.sort, address.view.group, new Set()).filter(isStart)

const isStart = (line: Parameters<typeof isGroup>[0]): line is Start => !isGroup(line)

/** The columns of the page, and before them what the rows are grouped by where they do not show it. */
function columnsOf({ address }: Career): readonly ColumnId[] {
  const { cols, group } = address.view
  return group === null || cols.includes(group) ? cols : [group, ...cols]
}
