import { describe, expect, test } from 'vitest'
import { slopeOf, stagesKnown } from '~/stats/slope'
import { aRow } from '../builders/record'

describe('the slope of a race', () => {
  test('goes from grid to finish through the stages anyone is known in', () => {
    const slope = slopeOf([
      aRow({ driver: 'Al', start: 4, stage1: 2, stage2: 'outside', finish: 1 }),
      aRow({ driver: 'Bo', start: 1, stage1: 'outside', stage2: 'outside', finish: 36 }),
    ])
    expect(slope.steps).toEqual(['Start', 'Stage 1', 'Finish'])
    expect(slope.lines).toMatchObject([
      {
        driver: 'Al',
        places: [
          { step: 0, place: 4 },
          { step: 1, place: 2 },
          { step: 2, place: 1 },
        ],
      },
      {
        driver: 'Bo',
        places: [
          { step: 0, place: 1 },
          { step: 2, place: 36 },
        ],
      },
    ])
  })

  test('has a second stage without a first where only that is known', () => {
    expect(slopeOf([aRow({ stage2: 3 })]).steps).toEqual(['Start', 'Stage 2', 'Finish'])
  })

  test('has no stages before there were any', () => {
    expect(slopeOf([aRow()]).steps).toEqual(['Start', 'Finish'])
  })

  test.each([
    ['grid', [aRow({ start: 40 }), aRow({ finish: 36 })], 40],
    ['results', [aRow({ start: 30 }), aRow({ finish: 36 })], 36],
    ['a field that is empty', [], 2],
  ])('reaches down to the worst place of the %s', (_, rows, worst) => {
    expect(slopeOf(rows).worst).toBe(worst)
  })

  test('keeps where each began and ended, to name them', () => {
    const [line] = slopeOf([aRow({ driver: 'Al', start: 4, finish: 1 })]).lines
    expect(line).toMatchObject({ driver: 'Al', start: 4, finish: 1 })
  })
})

describe('the stages of a field', () => {
  const known = aRow({ stage1: 3, stage2: 'outside' })
  const outside = aRow({ stage1: 'outside', stage2: 'outside' })
  test.each([
    ['all', 'of all cars, be it outside the top ten', [known, outside]],
    ['some', 'of his car alone', [outside, aRow(), aRow()]],
    ['none', 'of no car', [aRow(), aRow()]],
    ['none', 'where there is no car', []],
  ])('are known of %s: %s', (which, _, rows) => {
    expect(stagesKnown(rows)).toBe(which)
  })
})
