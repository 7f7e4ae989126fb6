import { useField } from '~/data/queries'
import { formatPosition } from '~/format/positions'
import { FICTION, startInShort } from '~/format/whatIfWords'
import { useCareer } from '~/selection/useCareer'
import { fieldOf, fieldPartOf } from '~/stats/field'
import { type Changed, carsBetween, type Moved } from '~/stats/whatIf'
import { type Column, DataTable } from '~/ui/DataTable'
import { Panel } from '~/ui/Panel'
import { PanelBoundary } from '~/ui/PanelBoundary'
import { WideTable } from '~/ui/WideTable'
import { HeadToHeads } from './HeadToHeads'
import { useWhatIf } from './useWhatIf'

const columns: readonly Column<Moved>[] = [
  { id: 'driver', header: 'Driver', cell: ({ driver }) => driver, sortBy: ({ driver }) => driver },
  {
    id: 'from',
    header: 'Official',
    isNumber: true,
    cell: ({ from }) => formatPosition(from),
    sortBy: ({ from }) => from,
  },
  {
    id: 'to',
    header: 'What if',
    isNumber: true,
    cell: ({ to }) => formatPosition(to),
    sortBy: ({ to }) => to,
  },
]

/** Whom he would have met the other way around: the cars between his two places. */
export function Beaten() {
  const { changed } = useWhatIf()
  const moved = changed.filter(({ official, imagined }) => official.finish !== imagined.finish)
  if (moved.length === 0) return null
  return (
    <Panel
      id="field"
      title="Meetings turned around"
      summary="The cars between his two places each move by one; with each of them the meeting of that race turns around. All others keep their place."
      className={moved.length > 1 ? 'lg:col-span-2' : ''}
    >
      <div
        className={`grid gap-x-12 gap-y-8 ${moved.length > 1 ? 'md:grid-cols-2 xl:grid-cols-3' : ''}`}
      >
        {moved.map((one) => (
          <PanelBoundary
            key={one.official.id}
            name={startInShort(one.official)}
            placeholder="min-h-48"
          >
            <Race changed={one} />
          </PanelBoundary>
        ))}
      </div>
      <HeadToHeads />
    </Panel>
  )
}

function Race({ changed: { official, imagined } }: { changed: Changed }) {
  const { world } = useCareer()
  const { name } = world.driver
  const rows = fieldOf(official, useField(fieldPartOf(official.id)), world.driver)
  const cars = carsBetween(rows, name, official.finish, imagined.finish)
  const isForward = imagined.finish < official.finish
  const title = startInShort(official)
  return (
    <section aria-label={title} data-turned={cars.length}>
      <h3 className="text-xl">{title}</h3>
      <p className="text-sm text-muted">
        {FICTION}: {formatPosition(imagined.finish)} instead of {formatPosition(official.finish)},{' '}
        {isForward ? 'ahead of' : 'behind'} {cars.length} {cars.length === 1 ? 'driver' : 'drivers'}{' '}
        who {isForward ? 'beat him' : 'finished behind him'}.
      </p>
      <WideTable className="mt-2 max-h-72 text-sm" label={`Cars that move, ${title}`}>
        <DataTable
          caption={`Fiction: cars that move, ${title}`}
          isCompact
          rows={cars}
          rowKey={({ driver }) => driver}
          columns={columns}
        />
      </WideTable>
    </section>
  )
}
