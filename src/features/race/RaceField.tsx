import { carried, paths, withAddress } from '~/address/paths'
import { useFile } from '~/data/queries'
import type { FieldRow } from '~/data/schema/field'
import { STAGES_SINCE } from '~/data/schema/values'
import { UNKNOWN } from '~/format/numbers'
import { formatStage } from '~/format/positions'
import { COLUMN_TERMS, FIGURE_TERMS, TABLE_TERMS } from '~/format/terms'
import { ColumnsLink } from '~/selection/TermLink'
import { useCareer } from '~/selection/useCareer'
import { type ColumnId, stageValue } from '~/stats/columns'
import { seasonOf } from '~/stats/field'
import { type StagesKnown, stagesKnown } from '~/stats/slope'
import { slugOf } from '~/stats/slugs'
import { type Column, DataTable } from '~/ui/DataTable'
import { PageLink } from '~/ui/PageLink'
import { Panel } from '~/ui/Panel'
import { WideTable } from '~/ui/WideTable'
import { type Driven, useRaceField } from './useRaceField'

/** A column that the race table has too, and what it means there. */
const shared = (id: ColumnId, header: string) => ({ id, header, title: COLUMN_TERMS[id].means })

const number = (
  id: ColumnId,
  header: string,
  of: (row: FieldRow) => number | null,
  firstSort: 'ascending' | 'descending' = 'ascending',
): Column<FieldRow> => ({
  ...shared(id, header),
  isNumber: true,
  cell: (row) => of(row) ?? UNKNOWN,
  sortBy: of,
  firstSort,
})

const stage = (id: 'stage1' | 'stage2', header: string): Column<FieldRow> => ({
  ...shared(id, header),
  isNumber: true,
  cell: (row) => formatStage(row[id]),
  sortBy: (row) => stageValue(row[id]),
})

const columns: readonly Column<FieldRow>[] = [
  number('finish', 'Fin', (row) => row.finish),
  {
    id: 'driver',
    header: 'Driver',
    title: TABLE_TERMS.driver.means,
    cell: (row) => row.driver,
    sortBy: (row) => row.driver,
    className: 'driver',
    isName: true,
  },
  number('start', 'Start', (row) => row.start),
  {
    ...shared('car', 'Car'),
    isNumber: true,
    cell: (row) => row.carNumber,
    sortBy: (row) => Number.parseInt(row.carNumber, 10),
  },
  {
    ...shared('team', 'Team'),
    cell: (row) => row.team ?? UNKNOWN,
    sortBy: (row) => row.team,
  },
  { ...shared('make', 'Make'), cell: (row) => row.make, sortBy: (row) => row.make },
  stage('stage1', 'Stage 1'),
  stage('stage2', 'Stage 2'),
  {
    ...number('laps', 'Laps', (row) => row.lapsRun, 'descending'),
    title: FIGURE_TERMS.laps.means,
  },
  number('led', 'Led', (row) => row.lapsLed, 'descending'),
  number('points', 'Pts', (row) => row.points, 'descending'),
  {
    ...number('rating', 'Rating', (row) => row.driverRating, 'descending'),
    cell: (row) => row.driverRating?.toFixed(1) ?? UNKNOWN,
  },
  { ...shared('status', 'Status'), cell: (row) => row.status, sortBy: (row) => row.status },
]

type Naming = {
  /** On the line he drove. */
  ownDriver: string | undefined
  /** What else is said of that line, aloud. */
  note: string
  /** Where a driver's name leads; `null` where the record has no page of his. */
  hrefOf: (driver: string) => string | null
}

/** A driver's name, the way to his page. */
const Name = ({ driver, href }: { driver: string; href: string | null }) =>
  href === null ? (
    driver
  ) : (
    <PageLink href={href} className="no-underline hover:underline">
      {driver}
    </PageLink>
  )

/** The columns with one driver's name marked, not by its ground alone. */
const marking = ({ ownDriver, note, hrefOf }: Naming): readonly Column<FieldRow>[] =>
  columns.map((column) =>
    column.id !== 'driver'
      ? column
      : {
          ...column,
          cell: ({ driver }) =>
            driver !== ownDriver ? (
              <Name driver={driver} href={hrefOf(driver)} />
            ) : (
              <b>
                <span aria-hidden>▸ </span>
                {driver}
                {note && <span className="sr-only">, {note}</span>}
              </b>
            ),
        },
  )

/** Everyone in the race, sortable; the line he drove is marked. */
export function RaceField(race: Driven) {
  const { rows, ownDriver } = useRaceField(race)
  const known = stagesKnown(rows)
  const shown = marking({
    ownDriver,
    note: race.relief ? 'the car he took over' : '',
    hrefOf: useRivalLinks(race),
  })
  return (
    <Panel
      id="field"
      title={`The full field of ${rows.length}`}
      summary={
        <>
          <span className="script-only print:hidden">Press a header to sort. </span>
          {[race.relief && 'The marked car is the one he took over.', stagesNote(race, known)]
            .filter(Boolean)
            .join(' ')}
        </>
      }
    >
      <WideTable className="wide-table whitespace-nowrap" label="Full results">
        <DataTable
          caption={`Full results, ${rows.length} cars`}
          rows={rows}
          rowKey={(row) => `${row.finish} ${row.driver}`}
          columns={known === 'none' ? shown.filter(({ id }) => !id.startsWith('stage')) : shown}
          isMarked={(row) => row.driver === ownDriver}
        />
      </WideTable>
      <ColumnsLink />
    </Panel>
  )
}

/** Whoever started with him has a page; a relief drive is a meeting with nobody. */
function useRivalLinks({ start }: Driven): Naming['hrefOf'] {
  const { address } = useCareer()
  const { aliases } = useFile('corrections.json')
  if (!start) return () => null
  return (driver) => {
    const name = aliases.find(({ alsoSpelled }) => alsoSpelled === driver)?.driver ?? driver
    return withAddress(paths.rival(slugOf(name)), carried(address))
  }
}

/** Why stage places are missing where they are. */
const stagesNote = ({ raceId }: Driven, known: StagesKnown): string =>
  ({
    all: '',
    some: 'The stage places of the others are not in our sources.',
    none:
      seasonOf(raceId) < STAGES_SINCE
        ? 'There were no stages then.'
        : 'Stage places are not in our sources.',
  })[known]
