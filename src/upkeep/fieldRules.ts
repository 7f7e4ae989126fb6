import type { FieldRow } from '~/data/schema/field'
import type { Race } from '~/data/schema/race'
import { STAGES_SINCE } from '~/data/schema/values'
import { slugOf } from '~/stats/slugs'
import { type Rule, type Rules, racesWhere } from './rule'
import { fieldsByRace, repeated, type WholeRecord } from './whole'

/** Last season of which the sources have the stage places of everyone. */
const STAGES_IN_FULL_UNTIL = 2024
/** Places in a stage that are scored and known. */
export const STAGE_PLACES = 10

/** 1 to n. */
export const placesTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const rise = (places: readonly number[]) => places.toSorted((a, b) => a - b).join()
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Columns that the race line has of his own row. */
const SAME = [
  'start',
  'finish',
  'carNumber',
  'make',
  'lapsRun',
  'lapsLed',
  'status',
  'points',
  'driverRating',
  'stage1',
  'stage2',
] as const

/** A rule about each of his races and its field. */
const ofEach = (
  holds: string,
  wrong: (
    race: Race,
    field: readonly FieldRow[],
    record: WholeRecord,
  ) => string | false | undefined,
): Rule => ({
  holds,
  faults: (record) => {
    const fields = fieldsByRace(record)
    return racesWhere(record, (race) => wrong(race, fields.get(race.id) ?? [], record))
  },
})

/** A rule about each field there is, that of the relief race too. */
const ofAll = (holds: string, wrong: (field: readonly FieldRow[]) => string | false): Rule => ({
  holds,
  faults: (record) =>
    [...fieldsByRace(record)].flatMap(([id, field]) => {
      const what = wrong(field)
      return what ? [`${id}: ${what}`] : []
    }),
})

const stageRule = (stage: 'stage1' | 'stage2') =>
  ofEach(
    `have ten cars in the top ten of ${stage} from ${STAGES_SINCE} to ${STAGES_IN_FULL_UNTIL}, none before`,
    ({ season }, field) => {
      const places = field.map((row) => row[stage])
      if (season < STAGES_SINCE)
        return places.some((place) => place !== null) && 'a stage too early'
      if (season > STAGES_IN_FULL_UNTIL) return false
      const top = places.filter((place) => typeof place === 'number')
      const isFull = rise(top) === placesTo(STAGE_PLACES).join() && !places.includes(null)
      return !isFull && `the places ${rise(top)}`
    },
  )

export const fieldRules: Rules = {
  about: 'the fields of his races',
  rules: [
    ofEach('have a row for each car that started', ({ fieldSize }, field) =>
      field.length === fieldSize ? false : `${field.length} rows, ${fieldSize} cars`,
    ),
    {
      holds: 'stand in the part of their series and season, by race and finish',
      faults: ({ parts }) =>
        [...parts].flatMap(([part, rows]) => {
          const order = rows.map((row) => `${row.raceId} ${String(row.finish).padStart(2, '0')}`)
          const isSorted = order.join() === order.toSorted().join()
          return isSorted && rows.every((row) => row.raceId.startsWith(`${part}-`)) ? [] : [part]
        }),
    },
    ofAll('are finished and started 1 to N, without gap or tie', (field) => {
      const all = placesTo(field.length).join()
      const isUnbroken = (places: number[]) => rise(places) === all
      if (!isUnbroken(field.map(({ finish }) => finish))) return 'finish'
      return !isUnbroken(field.map(({ start }) => start)) && 'start'
    }),
    ofAll('have each driver once', (field) =>
      repeated(field.map(({ driver }) => slugOf(driver))).join(),
    ),
    ofAll('have driver ratings of two decimals at most', (field) => {
      const finer = field.filter(
        ({ driverRating: rating }) => rating !== null && !isHundredths(rating),
      )
      return finer.map(({ driver }) => driver).join()
    }),
    ofEach('have nobody do more laps than the winner, who did them all', ({ raceLaps }, field) => {
      const most = Math.max(...field.map(({ lapsRun }) => lapsRun))
      return (field[0]?.lapsRun !== raceLaps || most > raceLaps) && `${most} of ${raceLaps}`
    }),
    {
      holds: 'have each lap led once, but for the races that are known not to add up',
      faults: (record) => {
        const known = record.files['corrections.json'].lapsLedDoNotAddUp
        const fields = fieldsByRace(record)
        return racesWhere(record, ({ id, raceLaps }) => {
          const led = sum((fields.get(id) ?? []).map(({ lapsLed }) => lapsLed))
          return (led === raceLaps) === known.includes(id) && `${led} laps led of ${raceLaps}`
        })
      },
    },
    stageRule('stage1'),
    stageRule('stage2'),
    ofEach(
      'begin with the winner, and have on the grid first whom the race line names',
      ({ winner, firstOnGrid }, field) => {
        const ahead = field.find(({ start }) => start === 1)
        const isSame = field[0]?.driver === winner && ahead?.driver === firstOnGrid
        return !isSame && `${field[0]?.driver}, ${ahead?.driver}`
      },
    ),
    ofEach('have his row as the race line has it', (race, field, { files }) => {
      const his = field.find(({ driver }) => driver === files['driver.json'].name)
      if (!his) return 'he is not in the field'
      const differing = SAME.filter((column) => race[column] !== his[column])
      return [...differing, ...(slugOf(his.team ?? '') === race.team ? [] : ['team'])].join()
    }),
  ],
}

const isHundredths = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
