import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Group } from '~/address/address'
import { COLUMN_NAMES } from '~/format/names'
import { formatStarts } from '~/format/numbers'
import { ColumnsLink } from '~/selection/TermLink'
import { type Career, useCareer } from '~/selection/useCareer'
import { ShareButton } from '~/share/ShareButton'
import { ByPointer } from '~/ui/ByPointer'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { LongTable } from '~/ui/LongTable'
import { Panel } from '~/ui/Panel'
import { isUsual } from './columnOrder'
import { type GroupLine, isGroup, keyOf, linesOf } from './groups'
import { Header } from './Header'
import { TableTools } from './TableTools'
import { TickBarLoader } from './TickBarLoader'
import { TickAll } from './TickCell'
import { createTicks, type Ticks } from './ticks'
import { useRenderLine } from './useRenderLine'

/** Every start of the selection, in the order asked for. */
export function RaceTable() {
  const career = useCareer()
  const { selected } = career
  const [ticks] = useState(createTicks)
  const [isTicking, setTicking] = useState(false)
  return (
    <Panel
      id="races"
      title="Races"
      summary={<Extent {...career} />}
      controls={<TableTools isTicking={isTicking} onTicking={() => setTicking(!isTicking)} />}
      share={<ShareButton title="Races" shared={{ view: 'table', of: null }} />}
    >
      {isTicking && <TickBarLoader ticks={ticks} />}
      {selected.length === 0 ? (
        <EmptyMessage title="No rows: nothing is left in this selection." />
      ) : (
        <Lines career={career} ticks={isTicking ? ticks : null} />
      )}
      <ColumnsLink />
    </Panel>
  )
}

/** How many rows there are, and how they are put into order. */
const Extent = ({ world, selected, address: { view } }: Career) => (
  <>
    {formatStarts(selected.length)}
    {world.asof === null &&
      selected.length === world.starts.length &&
      ' on the record; at least one more is known, unconfirmed and not counted'}
    .{view.group !== null && ` ${orderOf(view.group)}.`}
    <span className="script-only print:hidden">
      {' '}
      Press a header to sort
      <ByPointer mouse=", with Shift for a further key." touch="; “Then by…” adds a further key." />
    </span>
  </>
)

/** Groups come in the order of the splits. */
const orderOf = (group: Group): string =>
  group === 'season'
    ? 'In groups by season, newest first'
    : `In groups by ${COLUMN_NAMES[group].name.toLowerCase()}, most starts first`

type Props = { career: Career; ticks: Ticks | null }

function Lines({ career, ticks }: Props) {
  const { selected } = career
  const { sort, cols, group } = career.address.view
  const [closed, toggle] = useClosed()
  const lines = useMemo(
    () => linesOf(selected, sort, group, closed),
    [selected, sort, group, closed],
  )
  const ids = ticks ? lines.filter((line) => !isGroup(line)).map(keyOf) : NO_IDS
  const order = useLatest(ids)
  const renderLine = useRenderLine(career, { ticks, order, onToggle: toggle })
  return (
    <div
      className={isUsual(cols) ? undefined : 'scroller'}
      {...(!isUsual(cols) && { role: 'region', 'aria-label': 'Race table', tabIndex: 0 })}
    >
      <LongTable
        caption={`Races of the selection, ${formatStarts(selected.length)}`}
        className={isUsual(cols) ? 'race-table cards plain-table' : 'race-table plain-table'}
        tableProps={{ role: 'table', 'data-ticking': ticks !== null || undefined }}
        head={
          <tr role="row">
            {ticks && <TickAll ids={ids} ticks={ticks} />}
            {cols.map((column) => (
              <Header key={column} column={column} sort={sort} />
            ))}
          </tr>
        }
        rows={lines}
        rowKey={keyOf}
        renderRow={renderLine}
        isHead={group === null ? undefined : isGroup}
      />
    </div>
  )
}

const NO_IDS: readonly string[] = []

/** Keys of the groups that are closed, for as long as the page is there. */
function useClosed(): [ReadonlySet<string>, (line: GroupLine) => void] {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback((line: GroupLine) => {
    const key = keyOf(line)
    setClosed((now) => new Set(now.has(key) ? [...now].filter((k) => k !== key) : [...now, key]))
  }, [])
  return [closed, toggle]
}

/** What was drawn last, for what is pressed later: the same function each time. */
function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return useCallback(() => latest.current, [])
}
