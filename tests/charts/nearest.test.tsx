import { describe, expect, test } from 'vitest'
import { nearestStart } from '~/charts/grid/GridPicture'
import { pointAcross } from '~/charts/tally/pointAcross'
import { drawingOf } from '~/charts/trend/drawing'
import { nearestPoint } from '~/charts/trend/nearest'
import { placeAxis, valueAxis } from '~/charts/trend/scale'
import { LEFT, RIGHT } from '~/charts/trend/size'
import { tallyOf } from '~/stats/tally'
import { trendOf } from '~/stats/trend'
import { finishing, startsOf } from '../builders/record'

const starts = startsOf(finishing(1, 20, 38, 4))
const trends = trendOf(starts, 'finish', 3)
const points = trends.flatMap((trend) => trend.points)
const drawing = drawingOf(
  trends,
  placeAxis(points, 'start'),
  valueAxis(
    'finish',
    points.map(({ value }) => value),
  ),
)
const WIDTH = 400
/** Across the picture: the middle of the n-th of four starts. */
const across = (n: number) => LEFT + ((n - 0.5) / 4) * (WIDTH - LEFT - RIGHT)

describe('the point of a trend under a finger', () => {
  test.each([1, 2, 3, 4])('is start %i where that is drawn', (n) => {
    expect(nearestPoint(drawing, across(n), 160, WIDTH)?.start).toBe(starts[n - 1])
  })

  test('is the higher of two that are as near across', () => {
    expect(nearestPoint(drawing, across(1.5), 10, WIDTH)?.start.finish).toBe(1)
    expect(nearestPoint(drawing, across(3.5), 10, WIDTH)?.start.finish).toBe(4)
  })

  test('is none in an empty picture', () => {
    const nothing = drawingOf([], placeAxis([], 'date'), valueAxis('finish', []))
    expect(nearestPoint(nothing, 10, 10, WIDTH)).toBeNull()
  })
})

describe('the point of a tally under a finger', () => {
  const tally = tallyOf(starts)
  const place = placeAxis(tally, 'start')
  test('is the nearest across, also beyond the ends', () => {
    expect(pointAcross(tally, place, 0.3)?.number).toBe(2)
    expect(pointAcross(tally, place, -1)?.number).toBe(1)
    expect(pointAcross(tally, place, 9)?.number).toBe(4)
    expect(pointAcross([], place, 0.5)).toBeNull()
  })
})

describe('the start under a finger in start against finish', () => {
  test('is the nearest both ways', () => {
    expect(nearestStart(starts, 200, 0, WIDTH)?.finish).toBe(1)
    expect(nearestStart(starts, 200, 400, WIDTH)?.finish).toBe(38)
    expect(nearestStart([], 200, 400, WIDTH)).toBeNull()
  })
})
