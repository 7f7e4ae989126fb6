import { formatStarts } from '~/format/numbers'
import { useCareer } from '~/selection/useCareer'
import { ExportMenu } from '~/share/ExportMenu'
import { exportsOf } from './exporting'

/** The rows to take away, as they are selected, sorted and shown. */
export function ExportRaces() {
  const career = useCareer()
  const { address, selected } = career
  return (
    <ExportMenu
      table={exportsOf(career, address, selected)}
      said={`${formatStarts(selected.length)}, in the order and with the columns of the table.`}
    />
  )
}
