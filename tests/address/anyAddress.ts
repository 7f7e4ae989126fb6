import fc from 'fast-check'
import {
  type Address,
  DNF_CHOICES,
  GROUPS,
  THEMES,
  VERDICT_IDS,
  type View,
  X_AXES,
} from '~/address/address'
import { SERIES, TRACK_TYPES } from '~/data/schema/values'
import { type Change, inOrder } from '~/stats/changes'
import { COLUMN_IDS } from '~/stats/columns'
import { FIGURE_IDS } from '~/stats/figureIds'
import { RIVAL_COLUMN_IDS } from '~/stats/rivalColumns'
import { RIVAL_SETS } from '~/stats/rivalSets'
import { askedFields, type PlaceRange, RESULTS, type Selection } from '~/stats/selection'
import { STATUS_CLASSES } from '~/stats/status'
import { DEFAULT_KINDS, TIMELINE_KINDS } from '~/stats/timeline'
import { METRICS } from '~/stats/trend'
import { known } from './known'

/** Any text a reader can have typed: folded, well-formed, up to 100 characters. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((typed) => [...typed.trim().replace(/\s+/g, ' ')].slice(0, 100).join('').trim())

const place = fc.option(fc.integer({ min: 1, max: 60 }))

const places: fc.Arbitrary<PlaceRange | null> = fc
  .record({ from: place, to: place })
  .map(({ from, to }) =>
    from === null && to === null
      ? null
      : from && to && from > to
        ? { from: to, to: from }
        : { from, to },
  )

export const anySelection: fc.Arbitrary<Selection> = fc.record({
  series: fc.subarray([...SERIES]),
  season: fc.subarray([...known.seasons]),
  track: fc.subarray([...known.tracks]),
  type: fc.subarray([...TRACK_TYPES]),
  team: fc.subarray([...known.teams]),
  make: fc.subarray([...known.makes]),
  result: fc.subarray([...RESULTS]),
  status: fc.subarray([...STATUS_CLASSES]),
  start: places,
  q: text,
  rows: fc.subarray([...known.races]),
  last: fc.option(fc.integer({ min: 1, max: 1000 })),
})

/** None, or one that narrows something: what a second selection can be said by. */
const anySecond = fc.option(anySelection.filter((b) => askedFields(b).length > 0))

const anyView: fc.Arbitrary<View> = fc.record({
  sort: fc.uniqueArray(
    fc.record({ column: fc.constantFrom(...COLUMN_IDS), descending: fc.boolean() }),
    { minLength: 1, maxLength: 6, selector: ({ column }) => column },
  ),
  cols: fc.shuffledSubarray([...COLUMN_IDS], { minLength: 1 }),
  group: fc.option(fc.constantFrom(...GROUPS)),
  metric: fc.constantFrom(...METRICS),
  window: fc.integer({ min: 3, max: 50 }),
  x: fc.constantFrom(...X_AXES),
  dnf: fc.constantFrom(...DNF_CHOICES),
  kinds: fc
    .option(fc.subarray([...TIMELINE_KINDS]))
    .map((kinds) => (kinds?.join() === DEFAULT_KINDS.join() ? null : kinds)),
  min: fc.option(fc.integer({ min: 1, max: 100 })),
  set: fc.option(fc.constantFrom(...RIVAL_SETS)),
  rivalSort: fc.option(
    fc.record({ column: fc.constantFrom(...RIVAL_COLUMN_IDS), descending: fc.boolean() }),
  ),
  stat: fc.option(fc.constantFrom(...FIGURE_IDS)),
  value: fc.option(
    fc.record({
      relation: fc.constantFrom('=', '>=', '<='),
      number: fc
        .tuple(fc.integer({ min: -999, max: 99999 }), fc.integer({ min: 0, max: 3 }))
        .map(([number, decimals]) => (number / 10 ** decimals).toFixed(decimals)),
    }),
  ),
  verdict: fc.subarray([...VERDICT_IDS]),
  article: fc.option(fc.integer({ min: 0, max: 999 }).map((n) => `a${String(n).padStart(3, '0')}`)),
})

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))

/** Changes of different races, in their one order: a story, or a finish within the field. */
const anyChanges: fc.Arbitrary<readonly Change[]> = fc
  .tuple(
    fc.subarray([...known.stories]),
    fc.array(
      fc
        .constantFrom(...known.fieldSizes)
        .chain(([raceId, field]) =>
          fc
            .integer({ min: 1, max: field })
            .map((finish): Change => ({ raceId, finish, story: null })),
        ),
    ),
  )
  .map(([stories, edits]) => {
    const all = [
      ...stories.map(({ id, raceId }): Change => ({ raceId, finish: 1, story: id })),
      ...edits,
    ]
    return inOrder(all.filter(({ raceId }, i) => all.findIndex((c) => c.raceId === raceId) === i))
  })

/** Any state that an address can say. */
export const anyAddress: fc.Arbitrary<Address> = fc.record({
  selection: anySelection,
  b: anySecond,
  asof: fc.option(anyDay),
  view: anyView,
  theme: fc.constantFrom(...THEMES),
  whatIf: anyChanges,
})

const FRAGMENTS = [
  ...'?&&&===,,,..-+%#;: ',
  ...['%2C', '%20', '%', '%zz', '%E2%82', '%00', '\0', '\uD800', '\uDC00', '\uFEFF', '🏁', 'é'],
  ...['series', 'season', 'track', 'type', 'start', 'last', 'asof', 'q', 'rows', 'sort', 'cols'],
  ...[
    'group',
    'metric',
    'window',
    'x',
    'dnf',
    'kinds',
    'theme',
    'b.',
    'b.track',
    'b.start',
    'min',
    'set',
    'ahead',
    '-gap',
    'if',
    'stat',
    'value',
    'verdict',
    'article',
    'avg_finish',
    '..12',
    '13.0',
  ],
  ...['truck', 'NXS', 'talladega', 'dayton', 'finish', '-date', 'none', 'win', 'tv', 'auto'],
  ...['2017', '2022', '2017..2022', '1..10', '0', '999999999', '-1', '1e9', '2022-02-30'],
  ...[
    '2022-11-09',
    'truck-2022-15',
    'truck-2022-15:3',
    'daytona-2022',
    ':37',
    '__proto__',
    'constructor',
    'toString',
    'prototype',
    'utm_source',
  ],
]

/** Text made of pieces of the grammar, right and wrong. */
export const almostAQuery = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 })
  .map((pieces) => pieces.join(''))
