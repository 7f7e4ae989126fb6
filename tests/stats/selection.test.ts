import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  askedFields,
  costliestFilter,
  EVERYTHING,
  type Selection,
  select,
  without,
} from '~/stats/selection'
import { anySelection, anyStarts } from '../builders/arbitrary'
import { aRace, aTrack, startsOf } from '../builders/record'

const starts = startsOf(
  [
    aRace({
      date: '2021-05-01',
      series: 'truck',
      start: 3,
      finish: 1,
      lapsLed: 40,
      trackId: 'talladega',
      team: 'henderson',
      make: 'Toyota',
      carNumber: '75',
    }),
    aRace({ date: '2022-05-07', start: 10, finish: 5, note: 'Rain delay' }),
    aRace({ date: '2023-03-04', start: 11, finish: 10, raceName: 'Paint 300' }),
    aRace({ date: '2023-10-28', start: 40, finish: 36, status: 'disqualified' }),
    aRace({ date: '2024-03-02', start: 1, finish: 33, status: 'accident', make: 'Ford' }),
  ],
  [aTrack({ id: 'talladega', type: 'superspeedway', state: 'AL' })],
)
const [won, fifth, tenth, disqualified, crashed] = ['2021', '2022', '2023-03', '2023-10', '2024']
const all = [won, fifth, tenth, disqualified, crashed]

/** The starts left, each by as much of its date as tells it from the others. */
const left = (selection: Partial<Selection>) =>
  select(starts, { ...EVERYTHING, ...selection }).map(
    ({ date }) => all.find((day) => date.startsWith(day)) ?? date,
  )

describe('a selection', () => {
  test.each<[string, Partial<Selection>, string[]]>([
    ['everything', {}, all],
    ['one series', { series: ['truck'] }, [won]],
    ['seasons', { season: [2021, 2023] }, [won, tenth, disqualified]],
    ['a track', { track: ['talladega'] }, [won]],
    ['types of track', { type: ['superspeedway', 'dirt'] }, [won]],
    ['a team', { team: ['henderson'] }, [won]],
    ['makes, in any letters', { make: ['ford', 'toyota'] }, [won, crashed]],
    ['wins', { result: ['win'] }, [won]],
    ['top fives hold the win', { result: ['top5'] }, [won, fifth]],
    ['top tens hold the top fives', { result: ['top10'] }, [won, fifth, tenth]],
    ['a DNF is no disqualification', { result: ['dnf'] }, [crashed]],
    ['laps led', { result: ['led'] }, [won]],
    ['wins or DNFs', { result: ['win', 'dnf'] }, [won, crashed]],
    ['a kind of end', { status: ['disqualified', 'crash'] }, [disqualified, crashed]],
    ['grid places, both ends included', { start: { from: 3, to: 10 } }, [won, fifth]],
    ['grid places from', { start: { from: 11, to: null } }, [tenth, disqualified]],
    ['grid places to', { start: { from: null, to: 3 } }, [won, crashed]],
    ['ticked rows', { rows: ['nxs-2022-19', 'truck-2021-18'] }, [won, fifth]],
    ['ticked rows that do not exist', { rows: ['nxs-1999-01'] }, []],
    ['the last two', { last: 2 }, [disqualified, crashed]],
    ['more than there are', { last: 99 }, all],
    ['two fields: both must hold', { season: [2023], result: ['top10'] }, [tenth]],
    ['two fields that exclude each other', { series: ['truck'], season: [2024] }, []],
    ['the last of what all the rest leaves', { result: ['top10'], last: 2 }, [fifth, tenth]],
  ])('of %s', (_, selection, expected) => {
    expect(left(selection)).toEqual(expected)
  })

  test.each([
    ['a word of the race', 'paint', [tenth]],
    ['part of a word', 'lladeg', [won]],
    ['any letters', 'TALLADEGA', [won]],
    ['every word must occur', 'talladega toyota', [won]],
    ['words in any order, with any space', '  toyota   talladega ', [won]],
    ['no start has both', 'talladega ford', []],
    ['the state', 'al superspeedway', [won]],
    ['the car', '#75', [won]],
    ['the car of just that number', '#7', []],
    ['part of a number', '75', [won]],
    ['the day', '2023-10', [disqualified]],
    ['the winner', 'sam driver', [won]],
    ['the note', 'rain', [fifth]],
    ['only spaces', '   ', all],
    ['nothing like a pattern', '.*', []],
  ])('by words: %s', (_, q, expected) => {
    expect(left({ q })).toEqual(expected)
  })

  test('leaves what each of its fields alone would leave, and of these the last', () => {
    fc.assert(
      fc.property(anyStarts, anySelection, (given, selection) => {
        const alone = askedFields({ ...selection, last: null }).map((field) =>
          select(given, { ...EVERYTHING, [field]: selection[field] }),
        )
        const common = given.filter((start) => alone.every((some) => some.includes(start)))
        const { last } = selection
        expect(select(given, selection)).toEqual(last === null ? common : common.slice(-last))
      }),
    )
  })
})

describe('the fields asked', () => {
  test('are those that narrow, in the order of the address', () => {
    const selection = { ...EVERYTHING, last: 3, q: 'rain', series: ['cup'] as const }
    expect(askedFields(selection)).toEqual(['series', 'q', 'last'])
    expect(askedFields(without(selection, 'q'))).toEqual(['series', 'last'])
    expect(askedFields(EVERYTHING)).toEqual([])
  })
})

describe('the filter that hurts most', () => {
  test.each<[string, Partial<Selection>, ReturnType<typeof costliestFilter>]>([
    [
      'is the one whose going leaves the most starts',
      { series: ['nxs'], track: ['talladega'] },
      { field: 'track', left: 4 },
    ],
    [
      'can be the words',
      { make: ['ford'], q: 'no such thing', result: ['dnf'] },
      { field: 'q', left: 1 },
    ],
    ['is none when nothing narrows', {}, null],
    [
      'is none when dropping any one still leaves none',
      { series: ['cup'], track: ['talladega'], q: 'no such thing' },
      null,
    ],
  ])('%s', (_, selection, expected) => {
    expect(costliestFilter(starts, { ...EVERYTHING, ...selection })).toEqual(expected)
  })
})
