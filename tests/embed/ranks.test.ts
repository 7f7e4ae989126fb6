import { describe, expect, test } from 'vitest'
import { packRanks, unpackRanks } from '~/embed/ranks'
import { contextIn, isRank, rankedValue, type SeasonContext, valuesOf } from '~/stats/context'
import { RANKED_METRICS } from '~/stats/rankedBy'
import { EVERYTHING } from '~/stats/selection'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const whole = { lines: contentsOf('seasons.json'), drivers: contentsOf('season-drivers.json') }
const { name } = theRecord.driver
const packed = packRanks(whole.drivers, whole.lines, name)
const carried = unpackRanks(JSON.parse(JSON.stringify(packed)), name)

const BY = Object.values(RANKED_METRICS)
/** Of the picture, in units of each figure. */
const STEPS = { avg_finish: 0.2, avg_start: 0.2, avg_rating: 1, laps_led: 1 }

/** What a frame tells of a season: his starts, the minimum, his figures and his ranks. */
const told = ({ season, series, his, min, ranks }: SeasonContext) => ({
  ...{ season, series, min, starts: his.starts },
  figures: BY.map((by) => rankedValue(his, by)),
  ranks: BY.map((by) => ranks[by]),
})

describe('the ranks that a frame carries', () => {
  test.each([null, '2012-12-31', '2013-06-30', '2024-11-01'])(
    'are those of the full totals, from every number of starts, as of %s',
    (asof) => {
      const now = world(theRecord, asof)
      for (const min of [null, ...Array.from({ length: 40 }, (_, i) => i + 1)]) {
        const full = contextIn(now, EVERYTHING, min, whole)
        const inFrame = contextIn(now, EVERYTHING, min, carried)
        expect(inFrame.seasons.map(told)).toEqual(full.seasons.map(told))
        expect(inFrame.unanswered).toEqual(full.unanswered)
      }
    },
  )

  test('are drawn where the others are, to a step of the picture', () => {
    const now = world(theRecord, null)
    for (const min of [null, 1, 3, 12]) {
      const [full, inFrame] = [whole, carried].map(
        (files) => contextIn(now, EVERYTHING, min, files).seasons,
      )
      full?.forEach((season, i) => {
        for (const by of BY) {
          if (!isRank(season.ranks[by])) continue
          const drawn = valuesOf(inFrame?.[i]?.drivers ?? [], season.min, by).toSorted(ascending)
          const meant = valuesOf(season.drivers, season.min, by).toSorted(ascending)
          expect(drawn).toHaveLength(meant.length)
          drawn.forEach((value, at) => {
            expect(Math.abs(value - (meant[at] ?? 0))).toBeLessThanOrEqual(1.5 * STEPS[by] + 1e-9)
          })
        }
      })
    }
  })

  test('tell the name of nobody but him', () => {
    const text = JSON.stringify(packed)
    const others = new Set(whole.drivers.map(({ driver }) => driver).filter((one) => one !== name))
    expect([...others].filter((other) => text.includes(other))).toEqual([])
  })

  test('change with one figure of another driver that changes his place', () => {
    const rival = whole.drivers.find(
      (line) =>
        line.season === 2022 &&
        line.series === 'truck' &&
        line.driver !== name &&
        line.starts > 20 &&
        line.averageFinish > 12,
    )
    const drivers = whole.drivers.map((line) =>
      line === rival ? { ...line, averageFinish: 9.1 } : line,
    )
    const files = unpackRanks(packRanks(drivers, whole.lines, name), name)
    const rankOf = (given: typeof files) => {
      const { seasons } = contextIn(world(theRecord, null), EVERYTHING, null, given)
      return seasons.find((one) => one.season === 2022 && one.series === 'truck')?.ranks.avg_finish
    }
    expect(rankOf(carried)).toMatchObject({ place: 4, of: 40 })
    expect(rankOf(files)).toMatchObject({ place: 5, of: 40 })
  })

  test('of nobody are none, and no error', () => {
    expect(unpackRanks(packRanks([], [], name), name)).toEqual({ lines: [], drivers: [] })
  })
})

const ascending = (a: number, b: number) => a - b
