import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packRows, spanOf } from '~/charts/spells'
import { heightOf, marksOf, stripOf } from '~/charts/strip/layout'
import { type Note, ROW } from '~/charts/strip/notes'
import { axisOf } from '~/charts/timeAxis'
import { placeInYear, weeksOf, yearLayout } from '~/charts/year/layout'
import type { CareerRecord } from '~/data/schema/record'
import { type World, world } from '~/stats/world'

const file = (name: string) => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'))
const record = Object.fromEntries(
  ['driver', 'races', 'tracks', 'teams', 'entries', 'stints'].map((name) => [name, file(name)]),
) as CareerRecord
const career: World = world(record, null)
const strip = stripOf(career)

/** Where a label stands, in pixels, in a picture of a width; letters at their widest. */
function boxOf({ labels, x, row }: Note, width: number, top: number) {
  const [text, letter] = width < 704 ? [labels[0], 6] : [labels[1], 6.9]
  const long = text.length * letter
  const at = (x / 100) * width
  const from = x < 18 ? at - 6 : x > 80 ? at + 6 - long : at - long / 2
  return { from, to: from + long, y: top - (row ?? 0) * ROW }
}

describe('the stories of the strip', () => {
  const notes = strip.lanes.flatMap((lane) => lane.notes.map((note) => ({ note, lane })))

  test('are the three wins and the three that got away, each in the lane of its series', () => {
    expect(notes.map(({ note, lane }) => `${lane.series} ${note.labels[1]}`)).toEqual([
      'nxs ROVAL 2024',
      'nxs Daytona relief 2025',
      'truck Talladega 2012',
      'truck Talladega 2017',
      'truck Mid-Ohio 2022',
      'truck Daytona truck 2025',
    ])
    expect(notes.every(({ note }) => note.row !== null)).toBe(true)
  })

  test.each([288, 340, 704, 1376])('have labels that meet no other, %i pixels wide', (width) => {
    const boxes = notes.map(({ note, lane }) => boxOf(note, width, lane.top))
    const meeting = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => a.y === b.y && a.from < b.to && b.from < a.to),
    )
    expect(meeting).toEqual([])
    for (const { from, to } of boxes) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(width)
    }
  })
})

describe('the lanes of the strip', () => {
  test('stand one below the other on the same scale, and begin at tenth without a top ten', () => {
    const [cup, nxs, truck] = strip.lanes
    if (!cup || !nxs || !truck) throw new Error('Three series have starts.')
    expect([cup.best, nxs.best, truck.best]).toEqual([10, 1, 1])
    expect(cup.height).toBeLessThan(nxs.height)
    const between = (lane: typeof cup) => heightOf(lane, 30) - heightOf(lane, 20)
    expect(between(cup)).toBeCloseTo(between(truck), 0)
    expect(nxs.top).toBeGreaterThan(cup.top + cup.height)
  })

  test('hold every mark', () => {
    for (const { start, y } of marksOf(strip, career.starts)) {
      const lane = strip.lanes.find(({ series }) => series === start.series)
      expect(y).toBeGreaterThan(lane?.top ?? Number.NaN)
      expect(y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? Number.NaN))
    }
  })
})

describe('a year in full', () => {
  const startsIn = (year: number) => career.starts.filter(({ season }) => season === year)
  const layoutOf = (year: number, width: number) =>
    yearLayout(year, startsIn(year), career.starts, width)

  test('takes as many parts as its marks need to be pressed, on a phone three', () => {
    // A race every week has room across a wide window; two within five days do not.
    expect(layoutOf(2016, 1370).parts).toHaveLength(1)
    expect(layoutOf(2023, 1370).parts).toHaveLength(2)
    expect(layoutOf(2016, 690).parts).toHaveLength(2)
    expect(layoutOf(2023, 300).parts).toHaveLength(3)
    expect(layoutOf(2015, 300).parts).toHaveLength(1)
  })

  test('gives each start of every season a place of its own', () => {
    for (const year of new Set(career.starts.map(({ season }) => season))) {
      const layout = layoutOf(year, 300)
      const places = startsIn(year).map((start) => placeInYear(layout, year, start, start.finish))
      expect(new Set(places.map((at) => `${at?.x} ${at?.y}`)).size).toBe(places.length)
      expect(places.every((at) => at && at.x >= 0 && at.x <= 100)).toBe(true)
    }
  })

  test('knows the weeks he raced in: two races on one weekend are one', () => {
    const weeks = weeksOf(2022, ['2022-10-01', '2022-10-01', '2022-10-29'])
    expect(weeks.filter(({ isRaced }) => isRaced)).toHaveLength(2)
    expect(weeks).toHaveLength(44)
  })
})

describe('a spell on the axis', () => {
  const axis = axisOf([{ season: 2014 }, { season: 2023 }])

  test('is sure between two days, and unsure for as long as its dates leave open', () => {
    const { from, sure, to, openTo } = spanOf(axis, '2017', '2019')
    expect(from).toBeCloseTo(30, 0)
    expect(sure?.from).toBeCloseTo(40, 0)
    expect(sure?.to).toBeCloseTo(50, 0)
    expect(to).toBeCloseTo(60, 0)
    expect(openTo).toBeNull()
    expect(spanOf(axis, '2014', '2014').sure).toBeNull()
  })

  test('without a known end goes on in dashes', () => {
    const span = spanOf(axis, '2018-10-21', null)
    expect(span.openTo).toBeGreaterThan(span.to)
  })

  test('shares no row with another of the same time', () => {
    const spans = ['2014', '2014', '2016'].map((year) => spanOf(axis, year, year))
    expect(packRows(spans, 0.4)).toEqual([0, 1, 0])
  })
})
