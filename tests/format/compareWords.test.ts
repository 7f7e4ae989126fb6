import { describe, expect, test } from 'vitest'
import {
  compareSentence,
  differenceText,
  measuredText,
  runningSentence,
  sampleText,
  sharedSentence,
  sideName,
} from '~/format/compareWords'
import { type Compared, compareFigures, type Measure, runningAverage } from '~/stats/compare'
import { EVERYTHING, WHOLE_CAREER } from '~/stats/selection'
import type { Start } from '~/stats/starts'
import { world } from '~/stats/world'
import { finishing, startsOf } from '../builders/record'
import { pageAt, theRecord } from '../stats/theRecord'

const now = world(theRecord, null)
const good = startsOf(finishing(1, 4, 8, 12, 30))
const bad = startsOf(finishing(11, 14, 18, 22, 40, 9))
const line = (a: readonly Start[], b: readonly Start[], measure: Measure) =>
  compareFigures(a, b).find((one) => one.measure === measure) as Compared

describe('a side of a comparison is called', () => {
  test.each([
    [{ season: [2024] }, '2024'],
    [{ team: ['big-machine-racing'] }, 'Big Machine Racing'],
    [{ type: ['short', 'road'] as const }, 'Short tracks and road courses'],
    [{ series: ['truck'] as const, season: [2021, 2022] }, 'Trucks in 2021–2022'],
    [{ make: ['toyota'] }, 'Toyota'],
    [{ last: 10 }, 'Last 10'],
  ])('%j: %s', (patch, name) => {
    expect(sideName(now, { ...EVERYTHING, ...patch })).toBe(name)
  })

  test('the whole career, in either way of saying it', () => {
    expect(sideName(now, EVERYTHING)).toBe('Whole career')
    expect(sideName(now, WHOLE_CAREER)).toBe('Whole career')
  })
})

describe('a measure reads', () => {
  test.each<[Measure, string, string]>([
    ['starts', '5', ''],
    ['avg_finish', '11.0', '−8.0, A better'],
    ['gained', '+9.0', '+8.0, A better'],
    ['wins', '1 · 20%', '+20 points, A better'],
    ['dnf', '0 · 0%', 'level'],
    ['laps_led', '0 · 0.0 a start', 'level'],
    ['best_finish', '1st', '−8, A better'],
  ])('%s: %s, %s', (measure, value, difference) => {
    const compared = line(good, bad, measure)
    expect(measuredText(compared, compared.a)).toBe(value)
    expect(differenceText(compared)).toBe(difference)
  })

  test('places lost with a minus', () => {
    const lost = line(startsOf(finishing(30, 31, 32, 33, 34)), good, 'gained')
    expect(measuredText(lost, lost.a)).toBe('−12.0')
  })

  test('without a judgment where fewer than five starts are behind it', () => {
    expect(differenceText(line(good, bad.slice(0, 2), 'avg_finish'))).toBe('−1.5, few starts')
  })

  test('as unknown where a side has no value, with no difference of nothing', () => {
    const compared = line(good, [], 'avg_finish')
    expect(measuredText(compared, compared.b)).toBe('–')
    expect(differenceText(compared)).toBe('–')
  })

  test('as a little more than nothing where it is', () => {
    const a = startsOf(finishing(...Array.from({ length: 30 }, () => 10)))
    const b = startsOf(finishing(11, ...Array.from({ length: 39 }, () => 10)))
    expect(differenceText(line(a, b, 'avg_finish'))).toBe('under 0.1, A better')
  })

  test('with n where it does not rest on all starts', () => {
    const rated = startsOf(
      finishing(1, 2, 3).map((race, i) => ({ ...race, driverRating: i === 0 ? null : 90 })),
    )
    const compared = line(rated, bad, 'avg_rating')
    expect(sampleText(compared, compared.a, 3)).toBe('n=2')
    expect(sampleText(compared, compared.b, 6)).toBe('')
    const best = line(rated, bad, 'best_finish')
    expect(sampleText(best, best.a, 3)).toBe('')
  })
})

describe('the comparison in a sentence', () => {
  const sentence = (a: readonly Start[], b: readonly Start[]) =>
    compareSentence(compareFigures(a, b), { a: 'One', b: 'Two' })

  test('gives both averages, on what they rest, and which is better', () => {
    expect(sentence(good, bad)).toBe(
      'Average finish: One 11.0 over 5 starts, Two 19.0 over 6: 8.0 places better.',
    )
    expect(sentence(bad, good)).toBe(
      'Average finish: Two 11.0 over 5 starts, One 19.0 over 6: 8.0 places better.'
        .replace('Two 11.0 over 5 starts', 'One 19.0 over 6 starts')
        .replace('One 19.0 over 6:', 'Two 11.0 over 5:')
        .replace('better', 'worse'),
    )
    expect(sentence(good, good)).toMatch(/: level\.$/)
  })

  test('of his two teams is what the record says', () => {
    const { starts: a } = pageAt('?team=big-machine-racing')
    const { starts: b } = pageAt('?team=henderson-motorsports')
    expect(compareSentence(compareFigures(a, b), { a: 'Big Machine', b: 'Henderson' })).toBe(
      'Average finish: Big Machine 12.4 over 67 starts, Henderson 16.4 over 65: 4.0 places better.',
    )
  })

  test('says so where few starts are behind it', () => {
    expect(sentence(good.slice(0, 1), bad)).toBe(
      'Average finish: One 1.0 over 1 start, Two 19.0 over 6: 18.0 places better. Few starts: fewer than five tell little.',
    )
  })
})

describe('what the two have in common', () => {
  test.each([
    [0, 5, 6, null],
    [1, 5, 6, '1 start is in both.'],
    [3, 5, 6, '3 starts are in both.'],
    [5, 5, 6, 'All 5 starts of A are also in B.'],
    [6, 7, 6, 'All 6 starts of B are also in A.'],
    [5, 5, 5, 'Both are the very same starts.'],
  ])('%s of %s and %s: %s', (shared, a, b, text) => {
    expect(sharedSentence(shared, a, b)).toBe(text)
  })
})

describe('the averages so far in a sentence', () => {
  const sentence = (a: readonly Start[], b: readonly Start[]) =>
    runningSentence(runningAverage(a, 'finish'), runningAverage(b, 'finish'), 'finish')

  test('say where both ended, and where they stood after as many starts', () => {
    expect(sentence(good, bad)).toBe(
      'Average finish so far: A 11.0 after 5, B 19.0 after 6. After 5 each: A 11.0, B 21.0; A ahead.',
    )
    expect(sentence(good, good)).toBe(
      'Average finish so far: A 11.0 after 5, B 11.0 after 5; level.',
    )
  })

  test('say that fewer than five make no line', () => {
    expect(sentence(good, bad.slice(0, 3))).toBe(
      'Average finish so far: A 11.0 after 5, B – after 3. The lines begin with the fifth start.',
    )
  })
})
