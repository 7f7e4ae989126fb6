import { describe, expect, test } from 'vitest'
import { careerSentence } from '~/format/raceWords'
import { aStart } from '../builders/record'

const start = aStart({ series: 'truck' })
const standing = { overall: 57, inSeries: 12, here: 3, bestHereBefore: 4 }

describe('a start among all of them, in a sentence', () => {
  test.each([
    [
      standing,
      'His 57th start, the 12th in Trucks and the 3rd at Springfield. Until then his best finish there was 4th.',
    ],
    [
      { overall: 1, inSeries: 1, here: 1, bestHereBefore: null },
      'His first start, the first in Trucks and the first at Springfield.',
    ],
    [
      { ...standing, overall: null },
      'His 12th start in Trucks, the 3rd at Springfield. Until then his best finish there was 4th.',
    ],
    [{ ...standing, overall: null, here: null, bestHereBefore: null }, 'His 12th start in Trucks.'],
  ])('%j', (numbers, sentence) => {
    expect(careerSentence(numbers, start)).toBe(sentence)
  })
})
