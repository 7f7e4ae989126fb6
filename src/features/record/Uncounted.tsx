import { carried, paths, withAddress } from '~/address/paths'
import { useLife } from '~/data/queries'
import type { Entry } from '~/data/schema/entry'
import type { ArcaStart, OtherRacing } from '~/data/schema/life'
import { formatDate } from '~/format/dates'
import { COLUMN_NAMES, CONFIDENCE_NAMES, ENTRY_NAMES, SERIES_NAMES } from '~/format/names'
import { formatInWords, UNKNOWN } from '~/format/numbers'
import { formatPosition } from '~/format/positions'
import { COLUMN_TERMS } from '~/format/terms'
import { ColumnsLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { lifeAsOf } from '~/stats/world'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { WideTable } from '~/ui/WideTable'
import { Credit } from './Credit'

/** Entries that are no start of his: shown, never counted. */
export function Entries() {
  const { world } = useCareer()
  return (
    <Panel
      id="entries"
      title="Entries that are no start"
      summary="Did not qualify, took over another’s car, stood by, or reported without a full result. They stand in no total and no average."
    >
      <Wide
        name="Entries that are no start"
        rows={world.entries}
        rowKey={({ id }) => id}
        columns={entryColumns}
      />
    </Panel>
  )
}

const entryColumns: readonly Column<Entry>[] = [
  { id: 'kind', header: 'Kind', cell: ({ entry }) => ENTRY_NAMES[entry] },
  date(({ date }) => date),
  {
    id: 'race',
    header: 'Race',
    title: COLUMN_TERMS.race.means,
    cell: (entry) => <EntryRace entry={entry} />,
  },
  text('track', ({ trackName }) => trackName),
  text('car', ({ carNumber }) => carNumber),
  {
    id: 'reported',
    header: 'Reported',
    title: 'A finish that was reported; it belongs to no total of his',
    cell: ({ reportedFinish }) => formatPosition(reportedFinish),
  },
  { id: 'detail', header: 'What happened', className: 'min-w-64', cell: ({ detail }) => detail },
  { id: 'sure', header: 'How sure', className: 'min-w-32', cell: ({ confidence }) => confidence },
  credit(),
]

/** The race he drove in relief has a page. */
function EntryRace({ entry }: { entry: Entry }) {
  const { address } = useCareer()
  const name = `${SERIES_NAMES[entry.series]}, ${entry.raceName}`
  if (entry.entry !== 'relief' || entry.raceId === null) return name
  return <PageLink href={withAddress(paths.race(entry.raceId), carried(address))}>{name}</PageLink>
}

/** His starts in ARCA, as far as they are known. */
export function Arca() {
  const { world } = useCareer()
  const { arca } = lifeAsOf(useLife(), world.asof)
  const won = arca.filter(({ finish }) => finish === 1).length
  const open = arca.filter(({ finish }) => finish === null).length
  return (
    <Panel
      id="arca"
      title="ARCA"
      summary={`${arca.length} starts known, ${formatInWords(won)} of them won, the finish of ${formatInWords(open)} not known. Not counted: they enter no total of the three series. Wins are marked.`}
    >
      <Wide
        name="ARCA starts"
        rows={arca}
        rowKey={({ id }) => id}
        columns={arcaColumns}
        isMarked={({ finish }) => finish === 1}
      />
    </Panel>
  )
}

const arcaColumns: readonly Column<ArcaStart>[] = [
  text('track', ({ track }) => track),
  {
    ...date<ArcaStart>(({ date }) => date),
    cell: ({ date, season }) => (
      <span className="whitespace-nowrap">{formatDate(date ?? String(season))}</span>
    ),
  },
  number('finish', 'Fin', COLUMN_TERMS.finish.means, ({ finish }) => finish),
  number('start', 'Start', COLUMN_TERMS.start.means, ({ start }) => start),
  number('led', 'Led', COLUMN_TERMS.led.means, ({ lapsLed }) => lapsLed),
  number('laps', 'Of laps', 'Laps of the race', ({ raceLaps }) => raceLaps),
  text('race', ({ raceName }) => raceName),
  number('round', 'Round', 'Number of the race in the season', ({ round }) => round),
  text('car', ({ carNumber }) => carNumber),
  text('make', ({ make }) => make),
  text('team', ({ team }) => team),
  text('status', ({ status }) => status),
  credit(),
]

/** Karts, midgets, sports cars and all else. */
export function OtherRaces() {
  const { world } = useCareer()
  const { otherRacing } = lifeAsOf(useLife(), world.asof)
  return (
    <Panel
      id="other-racing"
      title="Other racing"
      summary="Outside the three series and ARCA; in no total. Far from whole: see the gaps."
    >
      <Wide name="Other racing" rows={otherRacing} rowKey={({ id }) => id} columns={otherColumns} />
    </Panel>
  )
}

const otherColumns: readonly Column<OtherRacing>[] = [
  {
    id: 'event',
    header: 'Event',
    className: 'min-w-48',
    cell: ({ series, event }) => `${series}: ${event}`,
  },
  date(({ date }) => date),
  text('track', ({ track }) => track),
  {
    id: 'car',
    header: 'Car',
    title: 'Number, make or model, class',
    cell: ({ carNumber, car, class: of }) =>
      [carNumber && `No. ${carNumber}`, car, of].filter(Boolean).join(', ') || UNKNOWN,
  },
  {
    id: 'team',
    header: 'Team, and who shared it',
    cell: ({ team, coDrivers }) =>
      [team, coDrivers && `with ${coDrivers}`].filter(Boolean).join(', ') || UNKNOWN,
  },
  number('start', 'Start', 'Place on the grid, in class', ({ start }) => start),
  number('finish', 'Fin', 'Finish, where it was found', ({ finish }) => finish),
  {
    id: 'detail',
    header: 'What happened',
    className: 'min-w-64',
    cell: ({ detail, note }) => `${detail}.${note ? ` ${note}.` : ''}`,
  },
  { id: 'sure', header: 'How sure', cell: ({ confidence }) => CONFIDENCE_NAMES[confidence] },
  credit(),
]

function date<Row>(of: (row: Row) => string | null): Column<Row> {
  return {
    id: 'date',
    header: 'Date',
    title: 'As precisely as it is known',
    className: 'whitespace-nowrap',
    cell: (row) => {
      const day = of(row)
      return day === null ? UNKNOWN : formatDate(day)
    },
  }
}

function text<Row>(
  id: 'track' | 'race' | 'car' | 'make' | 'team' | 'status',
  of: (row: Row) => string | null,
): Column<Row> {
  const { short, means } = COLUMN_NAMES[id]
  return { id, header: short, title: means, cell: (row) => of(row) ?? UNKNOWN }
}

function number<Row>(
  id: string,
  header: string,
  title: string,
  of: (row: Row) => number | null,
): Column<Row> {
  return { id, header, title, isNumber: true, cell: (row) => of(row) ?? UNKNOWN }
}

function credit<Row extends { sources: readonly string[] }>(): Column<Row> {
  return {
    id: 'sources',
    header: 'Sources',
    className: 'min-w-40 text-xs',
    cell: ({ sources }) => <Credit ids={sources} />,
  }
}

type WideProps<Row> = {
  name: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly Column<Row>[]
  isMarked?: (row: Row) => boolean
}

/** A table too wide for a phone scrolls in a place of its own. */
function Wide<Row>({ name, rows, ...table }: WideProps<Row>) {
  if (rows.length === 0) return <p className="text-sm text-muted">None by then.</p>
  return (
    <>
      <WideTable label={`${name}: the table`}>
        <DataTable caption={name} rows={rows} {...table} />
      </WideTable>
      <p className="mt-1 text-xs text-muted">“{UNKNOWN}” is not known, or there was none.</p>
      <ColumnsLink />
    </>
  )
}
