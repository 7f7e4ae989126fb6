import { STAGES_SINCE } from '~/data/schema/common'
import type { FieldRow } from '~/data/schema/field'
import { UNKNOWN } from '~/format/numbers'
import { formatStage } from '~/format/positions'
import { stageValue } from '~/stats/columns'
import { seasonOf } from '~/stats/field'
import { type Column, DataTable } from '~/ui/DataTable'
import { Panel } from '~/ui/Panel'
import { type Driven, useRaceField } from './useRaceField'

const number = (
  id: string,
  header: string,
  title: string,
  of: (row: FieldRow) => number | null,
  firstSort: 'ascending' | 'descending' = 'ascending',
): Column<FieldRow> => ({
  id,
  header,
  title,
  isNumber: true,
  cell: (row) => of(row) ?? UNKNOWN,
  sortBy: of,
  firstSort,
})

const stage = (id: 'stage1' | 'stage2', header: string): Column<FieldRow> => ({
  id,
  header,
  title: `Place in ${header.toLowerCase()}; 11+ is outside its top ten`,
  isNumber: true,
  cell: (row) => formatStage(row[id]),
  sortBy: (row) => stageValue(row[id]),
})

const columns: readonly Column<FieldRow>[] = [
  number('finish', 'Fin', 'Official finish', (row) => row.finish),
  {
    id: 'driver',
    header: 'Driver',
    cell: (row) => row.driver,
    sortBy: (row) => row.driver,
    className: 'driver whitespace-nowrap',
  },
  number('start', 'Start', 'Place on the grid', (row) => row.start),
  {
    id: 'car',
    header: 'Car',
    isNumber: true,
    cell: (row) => row.carNumber,
    sortBy: (row) => Number.parseInt(row.carNumber, 10),
  },
  {
    id: 'team',
    header: 'Team',
    className: 'whitespace-nowrap',
    cell: (row) => row.team ?? UNKNOWN,
    sortBy: (row) => row.team,
  },
  { id: 'make', header: 'Make', cell: (row) => row.make, sortBy: (row) => row.make },
  stage('stage1', 'Stage 1'),
  stage('stage2', 'Stage 2'),
  number('laps', 'Laps', 'Laps completed', (row) => row.lapsRun, 'descending'),
  number('led', 'Led', 'Laps led', (row) => row.lapsLed, 'descending'),
  number('points', 'Pts', 'Points earned in the race', (row) => row.points, 'descending'),
  {
    ...number(
      'rating',
      'Rating',
      "NASCAR's driver rating, 0–150",
      (row) => row.driverRating,
      'descending',
    ),
    cell: (row) => row.driverRating?.toFixed(1) ?? UNKNOWN,
  },
  { id: 'status', header: 'Status', cell: (row) => row.status, sortBy: (row) => row.status },
]

/** Everyone in the race, sortable; the line he drove is marked. */
export function RaceField(race: Driven) {
  const { rows, ownDriver } = useRaceField(race)
  const hasStages = rows.some((row) => row.stage1 !== null || row.stage2 !== null)
  return (
    <Panel
      id="field"
      title={`The full field of ${rows.length}`}
      summary={summaryOf(race, hasStages)}
    >
      <div className="overflow-x-auto" role="region" aria-label="Full results" tabIndex={0}>
        <DataTable
          caption={`Full results, ${rows.length} cars`}
          rows={rows}
          rowKey={(row) => `${row.finish} ${row.driver}`}
          columns={hasStages ? columns : columns.filter(({ id }) => !id.startsWith('stage'))}
          isMarked={(row) => row.driver === ownDriver}
        />
      </div>
    </Panel>
  )
}

/** How to use the table, and why stages are missing where they are. */
const summaryOf = ({ raceId, relief }: Driven, hasStages: boolean) =>
  [
    'Press a header to sort; on a narrow screen the table scrolls sideways.',
    relief && 'The marked car is the one he took over.',
    !hasStages &&
      (seasonOf(raceId) < STAGES_SINCE
        ? 'There were no stages then.'
        : 'Stage places are not in our sources.'),
  ]
    .filter(Boolean)
    .join(' ')
