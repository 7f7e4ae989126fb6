import { describe, expect, test } from 'vitest'
import {
  BAND_NAMES,
  COLUMN_NAMES,
  ENTRY_NAMES,
  KIND_NAMES,
  METRIC_NAMES,
  RESULT_NAMES,
  SERIES_NAMES,
  STATUS_NAMES,
  TRACK_TYPE_NAMES,
} from '~/format/names'
import { BANDS } from '~/stats/bands'
import { COLUMN_IDS } from '~/stats/columns'
import { repeated } from '~/upkeep/whole'

const columns = COLUMN_IDS.map((column) => COLUMN_NAMES[column])

describe('names', () => {
  test.each([
    ['bands', BAND_NAMES],
    ['entries', ENTRY_NAMES],
    ['kinds', KIND_NAMES],
    ['metrics', METRIC_NAMES],
    ['results', RESULT_NAMES],
    ['series', SERIES_NAMES],
    ['statuses', STATUS_NAMES],
    ['types of track', TRACK_TYPE_NAMES],
    ['columns', columns.map(({ name }) => name)],
    ['columns in short', columns.map(({ short }) => short)],
  ])('of %s are no two alike, so that choices can be told apart', (_, names) => {
    expect(repeated(Object.values(names))).toEqual([])
  })

  test('of bands say that they exclude each other', () => {
    expect(BANDS.map((band) => BAND_NAMES[band])).toEqual([
      'Win',
      '2–5',
      '6–10',
      '11–20',
      '21+',
      'Out (DNF)',
      'Disqualified',
    ])
  })
})
