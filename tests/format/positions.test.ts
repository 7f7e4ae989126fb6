import { describe, expect, test } from 'vitest'
import {
  formatFinish,
  formatPosition,
  formatResult,
  formatStage,
  stageReason,
} from '~/format/positions'

describe('a place', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
    [22, '22nd'],
    [33, '33rd'],
    [100, '100th'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
    [113, '113th'],
    [121, '121st'],
    [null, '–'],
  ])('%s is %s', (place, words) => {
    expect(formatPosition(place)).toBe(words)
  })
})

describe('a finish', () => {
  test.each([
    [{ finish: 8, status: 'running' }, '8', '8th'],
    [{ finish: 23, status: 'accident' }, '23 crash', '23rd (crash)'],
    [{ finish: 30, status: 'DVP' }, '30 crash', '30th (crash)'],
    [{ finish: 31, status: 'engine' }, '31 engine', '31st (engine)'],
    [{ finish: 29, status: 'rear gear' }, '29 rear gear', '29th (rear gear)'],
    [{ finish: 36, status: 'disqualified' }, '36 DSQ', '36th (disqualified)'],
  ])('%o is "%s" in a table and "%s" in a text', (race, inTable, inText) => {
    expect(formatFinish(race)).toBe(inTable)
    expect(formatResult(race)).toBe(inText)
  })
})

describe('a place in a stage', () => {
  test.each([
    [3, 2022, '3', null],
    ['outside', 2022, '11+', 'Outside the top ten of the stage'],
    [null, 2016, '–', 'No stages before 2017'],
    [null, 2017, '–', 'Not known'],
  ] as const)('%s in %i is "%s", because: %s', (place, season, inTable, reason) => {
    expect(formatStage(place)).toBe(inTable)
    expect(stageReason(place, season, 2017)).toBe(reason)
  })
})
