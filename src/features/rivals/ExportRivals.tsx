import { formatCount } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { ExportMenu } from '~/share/ExportMenu'
import type { Rival } from '~/stats/rivals'
import { exportsOf } from './exporting'

type Props = { rivals: readonly Rival[]; name: string }

/** The rivals to take away, as they are listed and sorted. */
export function ExportRivals({ rivals, name }: Props) {
  const drivers = rivals.length === 1 ? '1 driver' : `${formatCount(rivals.length)} drivers`
  return (
    <ExportMenu
      table={exportsOf(useCareer(), rivals, name)}
      said={`${drivers}, in the order of the table.`}
    />
  )
}
