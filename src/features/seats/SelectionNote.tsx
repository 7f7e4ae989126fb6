import { useCareer } from '~/selection/useCareer'
import { askedFields } from '~/stats/selection'

/** Says that what is selected elsewhere changes nothing here, where something is. */
export function SelectionNote() {
  const { address } = useCareer()
  if (askedFields(address.selection).length === 0) return null
  return (
    <p className="border-l-4 border-line-strong bg-panel px-4 py-2 text-sm" data-unselected>
      What is selected elsewhere does not narrow this page: the others were never asked for his
      tracks and seasons. It goes along to the next one.
    </p>
  )
}
