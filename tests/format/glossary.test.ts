import { describe, expect, test } from 'vitest'
import { ENTRY_KINDS } from '~/data/schema/entry'
import { CONFIDENCE, PRECISIONS, TRACK_TYPES } from '~/data/schema/values'
import { GLOSSARY } from '~/format/glossary'
import { COLUMN_NAMES } from '~/format/names'
import { BANDS } from '~/stats/bands'
import { COLUMN_IDS } from '~/stats/columns'
import { FIGURE_IDS } from '~/stats/figureIds'
import { STATUS_CLASSES } from '~/stats/status'
import { TIMELINE_KINDS } from '~/stats/timeline'
import { METRICS } from '~/stats/trend'
import { repeated } from '~/upkeep/whole'
import { contentsOf } from '../data/record'

const entries = GLOSSARY.flatMap((section) => section.entries)
const ids = entries.map(({ id }) => id)
const explained = (prefix: string, words: readonly string[]) =>
  words.map((word) => `${prefix}${word.replaceAll(' ', '-')}`).filter((id) => !ids.includes(id))

const bases = [...new Set(contentsOf('claims.json').map(({ basis }) => basis))]

describe('the glossary', () => {
  test.each([
    ['headline figure', '', FIGURE_IDS],
    ['column of the race table', 'column-', COLUMN_IDS],
    ['metric of the charts', 'metric-', METRICS],
    ['band of results', 'band-', BANDS],
    ['class of endings', 'status-', STATUS_CLASSES],
    ['kind of entry', 'entry-', ENTRY_KINDS],
    ['kind of track', 'type-', TRACK_TYPES],
    ['kind of event', 'kind-', TIMELINE_KINDS],
    ['degree of certainty', 'confidence-', CONFIDENCE],
    ['precision of a day', 'precision-', PRECISIONS],
    ['basis of a claim', 'basis-', bases],
    ['word of these pages', '', ['as-of', 'stint', 'stage', 'playoffs', 'lead-lap', 'n', 'field']],
    ['chart word', '', ['rolling-average', 'column-middle-half', 'points-place', 'loop-data']],
  ])('explains every %s', (_, prefix, words) => {
    expect(words.length).toBeGreaterThan(0)
    expect(explained(prefix, words)).toEqual([])
  })

  test('has one anchor a word and a section, each fit for an address', () => {
    const anchors = [...ids, ...GLOSSARY.map(({ id }) => id)]
    expect(repeated(anchors)).toEqual([])
    expect(anchors.filter((id) => !/^[a-z][a-z0-9_-]*$/.test(id))).toEqual([])
  })

  test('says what a word means in one line that fits a title', () => {
    expect(entries.filter(({ means }) => means === '' || means.length > 90)).toEqual([])
    expect(entries.filter(({ means }) => means.endsWith('.') || means.includes('\n'))).toEqual([])
  })

  test('gives the rest in whole sentences, and where each rule is from', () => {
    expect(entries.filter(({ more }) => more !== '' && !/^[“\dA-Z(].*[.]$/.test(more))).toEqual([])
    expect(entries.filter(({ why }) => why === '')).toEqual([])
  })

  test('says of every average what it is in, how it is rounded and when there is none', () => {
    const averages = entries.filter(({ means }) => means.startsWith('Mean'))
    expect(averages.map(({ id }) => id)).toEqual([
      ...['avg_start', 'avg_finish', 'gained', 'avg_rating', 'rolling-average'],
    ])
    for (const { rounding, unknown } of averages) {
      expect(rounding).toMatch(/^one decimal/)
      expect(unknown).not.toBeUndefined()
    }
  })

  test('dates what did not always exist', () => {
    const since = Object.fromEntries(entries.map((entry) => [entry.id, entry.since]))
    expect([since.stage, since['column-stage1'], since.avg_rating]).toEqual([2017, 2017, 2005])
    expect(since.starts).toBeUndefined()
  })

  test('names no driver, for it serves any', () => {
    const { name } = contentsOf('driver.json')
    const words = JSON.stringify(GLOSSARY)
    expect(name.split(' ').filter((word) => words.includes(word))).toEqual([])
  })
})

describe('the race table', () => {
  test.each(COLUMN_IDS)('says the same of the column %s as the glossary', (column) => {
    const entry = entries.find(({ id }) => id === `column-${column}`)
    expect(entry).toMatchObject({
      name: COLUMN_NAMES[column].name,
      means: COLUMN_NAMES[column].means,
    })
  })
})
