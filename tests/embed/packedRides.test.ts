import { describe, expect, test } from 'vitest'
import { packRides, unpackRides } from '~/embed/packedRides'
import { ridesOf, rowsOfRide, sharedSeat, sidesOfRide } from '~/stats/seats'
import { world } from '~/stats/world'
import { contentsOf } from '../data/record'
import { theRecord } from '../stats/theRecord'

const seats = contentsOf('seats.json')
const { name } = theRecord.driver
const packed = packRides(seats, ridesOf(world(theRecord, null).starts), name)
const carried = unpackRides(JSON.parse(JSON.stringify(packed)))

describe('the rides that a frame carries', () => {
  test.each([null, '2025-06-01', '2022-12-01', '2016-08-01', '2012-12-31', '2009-12-31'])(
    'are as he and the others drove them on the site, as of %s',
    (asof) => {
      const rides = ridesOf(world(theRecord, asof).starts)
      expect(rides.length).toBeGreaterThan(0)
      for (const ride of rides) {
        const rows = rowsOfRide(seats, ride)
        const { occupants, others } = sharedSeat(ride, rows, { name, asof })
        const his = occupants.find(({ isHis }) => isHis)
        const sides = sidesOfRide(ride, carried.get(ride.slug) ?? [], { name, asof })
        expect(sides.others).toEqual(others)
        expect(sides.his).toMatchObject({
          drives: ride.starts.length,
          percentile: his?.percentile,
          averageFinish: his?.averageFinish,
        })
      }
    },
  )

  test('tell the name of nobody who drove them', () => {
    const text = JSON.stringify(packed)
    const names = new Set(seats.map(({ driver }) => driver))
    expect([...names].filter((other) => text.includes(other))).toEqual([])
  })

  test('are none before his first start, and no error', () => {
    expect(unpackRides(packRides([], [], name)).size).toBe(0)
  })
})
