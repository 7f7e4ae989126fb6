import { GROUPS } from '~/address/address'
import { COLUMN_NAMES } from '~/format/names'
import { useCareer, useView } from '~/selection/useCareer'
import { Disclosure } from '~/ui/Disclosure'
import { late, WithLate } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { isUsual } from './columnOrder'
import { SortControls } from './SortControls'

const ColumnChooser = late(async () => (await import('./ColumnChooser')).ColumnChooser)
const ExportRaces = late(async () => (await import('./ExportRaces')).ExportRaces)

type Props = { isTicking: boolean; onTicking: () => void }

/** What can be done with the table; the code of what is not needed at first comes with the press. */
export function TableTools({ isTicking, onTicking }: Props) {
  const { cols } = useCareer().address.view
  return (
    <div className="script-only flex min-w-0 max-w-full flex-wrap items-center gap-2 text-sm">
      <Disclosure label="Columns" isActive={!isUsual(cols)}>
        <WithLate of={ColumnChooser}>
          <PanelBoundary name="list of columns">
            <ColumnChooser />
          </PanelBoundary>
        </WithLate>
      </Disclosure>
      <button type="button" className="press" aria-pressed={isTicking} onClick={onTicking}>
        Tick rows
      </button>
      <Disclosure label="Export">
        <WithLate of={ExportRaces}>
          <PanelBoundary name="export menu">
            <ExportRaces />
          </PanelBoundary>
        </WithLate>
      </Disclosure>
      {/* One line where room is short: a further key leaves the header where it is. */}
      <div className="relative -m-1 flex min-w-0 gap-2 p-1 max-lg:basis-full max-lg:overflow-x-auto lg:flex-wrap">
        <SortControls />
        <GroupSelect />
      </div>
    </div>
  )
}

function GroupSelect() {
  const [{ group: chosen }, change] = useView()
  return (
    <select
      aria-label="Group by"
      className="min-h-9 rounded-md border border-line-strong bg-raised px-2 pointer-coarse:min-h-11"
      value={chosen ?? ''}
      onChange={({ target }) => {
        const group = GROUPS.find((id) => id === target.value) ?? null
        change({ group })
      }}
    >
      <option value="">No groups</option>
      {GROUPS.map((group) => (
        <option key={group} value={group}>
          By {COLUMN_NAMES[group].name.toLowerCase()}
        </option>
      ))}
    </select>
  )
}
