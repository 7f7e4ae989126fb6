import { describe, expect, test } from 'vitest'
import { slopeOf } from '~/stats/slope'
import { aRow } from '../builders/record'

describe('the slope of a race', () => {
  test('goes from grid to finish through the stages anyone is known in', () => {
    const slope = slopeOf([
      aRow({ driver: 'Al', start: 4, stage1: 2, stage2: 'outside', finish: 1 }),
      aRow({ driver: 'Bo', start: 1, stage1: 'outside', stage2: 'outside', finish: 36 }),
    ])
    expect(slope.steps).toEqual(['Start', 'Stage 1', 'Finish'])
    expect(slope.lines).toEqual([
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
})
