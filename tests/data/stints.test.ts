import { describe, expect, test } from 'vitest'
import { contentsOf, groupBy, repeated } from './record'

const races = contentsOf('races.json')
const stints = contentsOf('stints.json')

const DAY = 24 * 60 * 60 * 1000
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY

/** The starts of a stint, with what they follow from. */
const startsOf = ({ series, team, carNumber, from, to }: (typeof stints)[number]) =>
  races.filter(
    (race) =>
      race.series === series &&
      race.team === team &&
      race.carNumber === carNumber &&
      from <= race.date &&
      race.date <= to,
  )

describe('stints', () => {
  test('hold every start once', () => {
    const held = stints.flatMap(startsOf).map(({ id }) => id)
    expect(repeated(held)).toEqual([])
    expect(held.toSorted()).toEqual(races.map(({ id }) => id).toSorted())
  })

  test('are named by series, number and the season of the first start', () => {
    const wrong = stints.filter((stint) => {
      const [first] = startsOf(stint)
      return stint.id !== `${stint.series}-${stint.carNumber}-${first?.season}`
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('begin and end with a start and are never away more than 400 days', () => {
    const wrong = stints.filter((stint) => {
      const days = startsOf(stint).map(({ date }) => date)
      const tooLong = days.some((day, i) => i > 0 && daysBetween(days[i - 1] ?? '', day) > 400)
      return days[0] !== stint.from || days.at(-1) !== stint.to || tooLong
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('of the same ride are more than 400 days apart', () => {
    const rides = groupBy(stints, ({ series, team, carNumber }) => [series, team, carNumber].join())
    const joined = [...rides.values()].flatMap((spells) =>
      spells.filter((spell, i) => i > 0 && daysBetween(spells[i - 1]?.to ?? '', spell.from) <= 400),
    )
    expect(joined.map(({ id }) => id)).toEqual([])
  })

  test('stand in the order of their first start', () => {
    const order = stints.map(({ from, id }) => `${from} ${id}`)
    expect(order).toEqual(order.toSorted())
  })
})

describe('number plates', () => {
  test('can be read: ink on ground is 4.5:1 at least', () => {
    const faint = stints.filter(({ plate }) => contrast(plate.ground, plate.ink) < 4.5)
    expect(faint.map(({ id }) => id)).toEqual([])
  })

  test('are no two alike', () => {
    expect(repeated(stints.map(({ plate }) => plate.ground))).toEqual([])
  })
})

/** Contrast of two colors after WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
